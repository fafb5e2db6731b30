import type { ReactNode } from 'react';

/** One term of a receipt, and what is true of it. */
export function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="daybook-receipt-row">
      <dt className="daybook-receipt-term">{name}</dt>
      <dd className="daybook-receipt-value">{children}</dd>
    </div>
  );
}
