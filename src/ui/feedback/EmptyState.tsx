'use client';
import type { ReactNode } from 'react';
import { Icon } from '../display/Icon.js';
import type { IconName } from '../display/iconPaths.js';
import { classNames } from '../usePart.js';

export interface EmptyStateProps {
  icon?: IconName;
  title: ReactNode;
  /** Where the title stands among the headings of what is around it. */
  headingLevel?: 2 | 3 | 4;
  /** Why there is nothing. */
  children?: ReactNode;
  /** One way on. */
  actions?: ReactNode;
  /** alert where it appears because something failed. */
  role?: 'alert' | 'status';
  className?: string;
}

export function EmptyState({
  icon,
  title,
  headingLevel = 3,
  children,
  actions,
  role,
  className,
}: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={classNames('daybook-empty', className)} role={role}>
      {icon && <Icon name={icon} size="l" />}
      <Heading className="daybook-heading" data-size="m">
        {title}
      </Heading>
      {children && <div className="daybook-empty-text">{children}</div>}
      {actions && <div className="daybook-empty-actions">{actions}</div>}
    </div>
  );
}
