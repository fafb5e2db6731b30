'use client';
import { useEffect, useRef } from 'react';

/** Seconds. The last one goes on for as long as the page is open. */
const waits = [8, 16, 32, 60];

/**
 * Tries again by itself, after a wait that grows with each failure; 0 failures: there is nothing to try. A page that
 * nobody looks at waits for her: what failed is read when she comes back to it.
 *
 * @param askedMs the server asked to be left alone for so long; 0: it did not
 */
export function useTryingAgain(failures: number, tryAgain: () => void, askedMs = 0) {
  const latest = useRef(tryAgain);
  useEffect(() => {
    latest.current = tryAgain;
  });
  useEffect(() => {
    const wait = waits[Math.min(failures, waits.length) - 1];
    if (wait === undefined) return;
    const waitMs = Math.max(wait * 1000, askedMs);
    const timer = setTimeout(() => document.visibilityState === 'visible' && latest.current(), waitMs);
    return () => clearTimeout(timer);
  }, [failures, askedMs]);
}
