'use client';
import { useEffect, useState } from 'react';

/**
 * Begins with `load` once it is shown, and tells how far that has come; `retry` begins again after a failure.
 * @param load the same function at each render
 */
export function useLoading(load: () => Promise<unknown>) {
  const [state, setState] = useState<'loading' | 'failed' | 'ready'>('loading');
  useEffect(() => {
    if (state !== 'loading') return;
    let isCurrent = true;
    load().then(
      () => isCurrent && setState('ready'),
      () => isCurrent && setState('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, state]);
  return { state, retry: () => setState('loading') };
}
