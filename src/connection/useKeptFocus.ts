'use client';
import { type FocusEvent, useEffect, useRef } from 'react';

/**
 * What goes with a step and had the focus leaves it to the place that it stood in, not to the top of the page.
 * @returns props of that place, which has a `tabIndex`
 */
export function useKeptFocus(step: string) {
  const place = useRef<HTMLDivElement>(null);
  const isWithin = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies(step): what had the focus goes with it.
  useEffect(() => {
    if (isWithin.current && document.activeElement === document.body) place.current?.focus();
  }, [step]);
  return {
    ref: place,
    onFocus: () => {
      isWithin.current = true;
    },
    // A window that comes before the page takes the focus only for a while. What is removed tells nothing.
    onBlur: ({ relatedTarget }: FocusEvent) => {
      isWithin.current = relatedTarget === null && !document.hasFocus();
    },
  };
}
