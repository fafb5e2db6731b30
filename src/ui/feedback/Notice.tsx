'use client';
import type { ReactNode } from 'react';
import { Icon } from '../display/Icon.js';
import type { IconName } from '../display/iconPaths.js';
import { usePart } from '../usePart.js';

export interface NoticeProps {
  tone?: 'info' | 'warning' | 'danger' | 'success';
  /** Instead of the tone's own. */
  icon?: IconName;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /**
   * How its words are announced when they appear: danger interrupts, the rest waits; its actions are found. none for a note that was
   * there from the beginning, or that something else announces.
   */
  live?: 'assertive' | 'polite' | 'none';
  className?: string;
}

const icons: Record<NonNullable<NoticeProps['tone']>, IconName> = {
  info: 'info',
  warning: 'warning',
  danger: 'alert',
  success: 'check',
};
const roles = { assertive: 'alert', polite: 'status', none: undefined };

/** One note for one problem, next to where it is. */
export function Notice({ tone = 'info', icon, title, children, actions, live, className }: NoticeProps) {
  const part = usePart();
  return (
    <div className={part('daybook-note', className)} data-tone={tone}>
      <Icon name={icon ?? icons[tone]} />
      <div className="daybook-note-body">
        {(title || children) && (
          <div
            className="daybook-note-words"
            role={roles[live ?? (tone === 'danger' ? 'assertive' : 'polite')]}
          >
            {title && <strong className="daybook-note-title">{title}</strong>}
            {children && <div className="daybook-note-text">{children}</div>}
          </div>
        )}
        {actions && <div className="daybook-note-actions">{actions}</div>}
      </div>
    </div>
  );
}
