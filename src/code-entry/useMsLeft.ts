'use client';
import { useEffect, useState } from 'react';

/** Milliseconds until then, second by second; 0 once it has come. */
export function useMsLeft(until: number, now: () => number): number {
  const [msLeft, setMsLeft] = useState(() => Math.max(0, until - now()));
  useEffect(() => {
    const read = () => setMsLeft(Math.max(0, until - now()));
    read();
    const timer = setInterval(read, 1000);
    return () => clearInterval(timer);
  }, [until, now]);
  return msLeft;
}
