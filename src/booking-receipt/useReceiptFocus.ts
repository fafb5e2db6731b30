'use client';
import { useEffect, useRef } from 'react';
import type { Aftercare } from './aftercare.machine.js';

/** Moves the keyboard's focus where her last press led. What is to have it is painted by then. */
export function useReceiptFocus(focus: Aftercare['focus']) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) root.current?.querySelector<HTMLElement>(`[data-focus="${focus.on}"]`)?.focus();
  }, [focus]);
  return root;
}
