'use client';
import { useEffect, useState } from 'react';
import { loadHoursEnglish } from '../i18n/english/english.js';

/** English is bundled but for what is read late, as all words of hours are: whether they have come. */
export function useHourEnglish() {
  const [state, setState] = useState<'loading' | 'failed' | 'ready'>('loading');
  useEffect(() => {
    if (state !== 'loading') return;
    let isCurrent = true;
    loadHoursEnglish().then(
      () => isCurrent && setState('ready'),
      () => isCurrent && setState('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [state]);
  return { state, retry: () => setState('loading') };
}
