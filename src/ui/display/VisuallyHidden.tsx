import type { ReactNode } from 'react';

/** Read by screen readers, seen by nobody. */
export function VisuallyHidden({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <span id={id} className="daybook-visually-hidden">
      {children}
    </span>
  );
}
