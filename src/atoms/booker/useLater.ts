'use client';
import { useEffect, useState } from 'react';

/** Code that is fetched apart. */
export interface Later<Code> {
  /** null: it is on its way, or not asked for yet. */
  readonly code: Code | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/**
 * Fetches code once it is wanted, so that it is there when it is needed, and again on `retry` where it could not be
 * fetched. `load` is always the same function.
 */
export function useLater<Code>(load: () => Promise<Code>, isWanted: boolean): Later<Code> {
  const [code, setCode] = useState<Code | null>(null);
  const [failures, setFailures] = useState(0);
  const [tries, setTries] = useState(1);
  const isMissing = isWanted && code === null;

  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    load().then(
      (loaded) => isCurrent && setCode(() => loaded),
      () => isCurrent && setFailures(tries),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, isMissing, tries]);

  return { code, hasFailed: failures === tries, retry: () => setTries((count) => count + 1) };
}
