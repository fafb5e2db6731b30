'use client';
import { useEffect, useRef } from 'react';
import type { Background, Seen } from './background/seen.js';

/** @param start undefined: the code of what goes on behind the page is on its way */
export function useBackground(start: (() => Background) | undefined, seen: Seen) {
  const background = useRef<Background | null>(null);
  useEffect(() => {
    if (!start) return;
    const begun = start();
    background.current = begun;
    return () => {
      background.current = null;
      begun.stop();
    };
  }, [start]);
  useEffect(() => background.current?.see(seen));
}
