'use client';
import { useEffect, useState } from 'react';

/**
 * What `load` fetches, once it is wanted; null: it has not come, or could not be fetched: then it is tried again when it
 * is wanted anew.
 * @param load the same function at each render
 */
export function useLate<Late>(load: () => Promise<Late>, isWanted = true): Late | null {
  const [late, setLate] = useState<{ readonly is: Late } | null>(null);
  const isMissing = isWanted && late === null;
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    load().then(
      (loaded) => isCurrent && setLate({ is: loaded }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [load, isMissing]);
  return late === null ? null : late.is;
}
