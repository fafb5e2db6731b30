'use client';
import { useEffect, useState } from 'react';
import { loadLaterEnglish } from '../../i18n/english/english.js';

/** English is bundled but for what is read late, as everything here is. */
export function useLaterWords() {
  const [state, setState] = useState<'loading' | 'failed' | 'ready'>('loading');
  useEffect(() => {
    if (state !== 'loading') return;
    let isCurrent = true;
    loadLaterEnglish().then(
      () => isCurrent && setState('ready'),
      () => isCurrent && setState('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [state]);
  return { state, retry: () => setState('loading') };
}
