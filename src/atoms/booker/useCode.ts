'use client';
import { useEffect, useState } from 'react';

/**
 * Code of a file of its own: fetched as soon as it is wanted, which is before it is needed, and again on `retry` where
 * it could not be fetched.
 *
 * @param load must stay the same function
 */
export function useCode<Code>(load: () => Promise<Code>, isWanted: boolean) {
  const [code, setCode] = useState<{ loaded: Code } | null>(null);
  const [failures, setFailures] = useState(0);
  const [tries, setTries] = useState(1);
  const isMissing = isWanted && code === null;

  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    load().then(
      (loaded) => isCurrent && setCode({ loaded }),
      () => isCurrent && setFailures(tries),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, isMissing, tries]);

  return {
    code: code?.loaded ?? null,
    hasFailed: failures === tries,
    retry: () => setTries((count) => count + 1),
  };
}
