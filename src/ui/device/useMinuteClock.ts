'use client';
import { useEffect, useState } from 'react';
import { instantOf } from '../../time/instant.js';
import type { Instant } from '../../time/types.js';

/** The time, read again each half minute: often enough for a clock that shows minutes. */
export function useMinuteClock(now: () => number): Instant {
  const [instant, setInstant] = useState(() => instantOf(now()));
  useEffect(() => {
    const timer = setInterval(() => setInstant(instantOf(now())), 30_000);
    return () => clearInterval(timer);
  }, [now]);
  return instant;
}
