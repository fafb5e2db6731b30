'use client';
import { useEffect, useRef } from 'react';

/** Seconds. The last one goes on for as long as the page is open. */
const waits = [8, 16, 32, 60];

/**
 * Tries again by itself, after a wait that grows with each failure; 0 failures: there is nothing to try. A page that
 * nobody looks at waits for her: what failed is read when she comes back to it.
 */
export function useTryingAgain(failures: number, tryAgain: () => void) {
  const latest = useRef(tryAgain);
  useEffect(() => {
    latest.current = tryAgain;
  });
  useEffect(() => {
    const wait = waits[Math.min(failures, waits.length) - 1];
    if (wait === undefined) return;
    const timer = setTimeout(() => document.visibilityState === 'visible' && latest.current(), wait * 1000);
    return () => clearTimeout(timer);
  }, [failures]);
}
