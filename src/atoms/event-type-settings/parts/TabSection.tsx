'use client';
import type { ReactNode } from 'react';

export interface TabSectionProps {
  title: string;
  hint?: ReactNode;
  /** The rows of its settings. */
  children: ReactNode;
}

/** What a tab is about, and its settings below. */
export function TabSection({ title, hint, children }: TabSectionProps) {
  return (
    <>
      <div className="daybook-tab-head">
        <h3 className="daybook-heading">{title}</h3>
        {hint && (
          <p className="daybook-text" data-tone="muted">
            {hint}
          </p>
        )}
      </div>
      <div className="daybook-tab-rows">{children}</div>
    </>
  );
}
