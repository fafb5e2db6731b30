'use client';
import { useEffect, useState } from 'react';
import { whenIdle } from '../../ui/device/whenIdle.js';

/** Code that is fetched apart. */
export interface Later<Code> {
  /** null: it is on its way, or not asked for yet. */
  readonly code: Code | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/**
 * Fetches code once it is wanted or needed, and again on `retry` where it could not be fetched. `load` is always the
 * same function.
 * @param isNeeded it is missing from what is shown: else what is shown is painted first
 */
export function useLater<Code>(load: () => Promise<Code>, isWanted: boolean, isNeeded: boolean): Later<Code> {
  const [code, setCode] = useState<Code | null>(null);
  const [failures, setFailures] = useState(0);
  const [tries, setTries] = useState(1);
  const isMissing = (isWanted || isNeeded) && code === null;

  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    const fetchIt = () =>
      isCurrent &&
      load().then(
        (loaded) => isCurrent && setCode(() => loaded),
        () => isCurrent && setFailures(tries),
      );
    if (isNeeded) void fetchIt();
    else whenIdle(fetchIt);
    return () => {
      isCurrent = false;
    };
  }, [load, isMissing, isNeeded, tries]);

  return { code, hasFailed: failures === tries, retry: () => setTries((count) => count + 1) };
}
