'use client';

import { useEffect, useState } from 'react';

export interface LiveRegionProps {
  /** Announced when it changes, and only then. Empty says nothing. */
  message: string;
  /** polite waits for a pause; assertive interrupts, for what can't wait. */
  politeness?: 'polite' | 'assertive';
}

/**
 * Mount it before there is anything to say: screen readers announce changes of a region they know.
 * A first message is therefore written after mount.
 */
export function LiveRegion({ message, politeness = 'polite' }: LiveRegionProps) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => setSpoken(message), [message]);

  return (
    <div
      className="daybook-visually-hidden"
      role={politeness === 'assertive' ? 'alert' : 'status'}
      aria-live={politeness}
      aria-atomic="true"
    >
      {spoken}
    </div>
  );
}
