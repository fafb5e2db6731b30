'use client';
import { type ReactNode, useId, useState } from 'react';
import type { Words } from '../../../../booking-form/words.js';

/** The beginning of a long text, and the rest of it on demand. */
export function LongText({ words: { t }, children }: { words: Words; children: ReactNode }) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div id={id} className="daybook-booker-long" data-state={isOpen ? 'open' : undefined}>
        {children}
      </div>
      <button
        type="button"
        className="daybook-link daybook-booker-more"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'booker.readLess' : 'booker.readMore')}
      </button>
    </>
  );
}
