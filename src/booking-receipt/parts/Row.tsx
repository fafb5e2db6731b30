'use client';
import type { ReactNode } from 'react';
import { usePart } from '../../ui/usePart.js';

/** One term of a receipt, and what is true of it. */
export function Row({ name, children }: { name: string; children: ReactNode }) {
  const part = usePart();
  return (
    <div className={part('daybook-receipt-row')}>
      <dt className="daybook-receipt-term">{name}</dt>
      <dd className="daybook-receipt-value">{children}</dd>
    </div>
  );
}
