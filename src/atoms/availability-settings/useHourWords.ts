'use client';
import { useEffect, useMemo, useState } from 'react';
import { loadHoursEnglish } from '../../i18n/english/english.js';
import { wallClock } from '../../i18n/wallClock.js';
import { useCal } from '../../provider/useCal.js';
import type { HourWords } from './hourWords.js';

/**
 * The words of hours, which are fetched while the hours are read, on the clock that the host has chosen.
 * @param hourCycle null: as is usual in the language
 */
export function useHourWords(hourCycle: 12 | 24 | null) {
  const { t, formatters } = useCal();
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
  const f = formatters(hourCycle ?? undefined);
  const words: HourWords = useMemo(() => ({ t, f, clock: wallClock(f) }), [t, f]);
  return { words, state, retry: () => setState('loading') };
}
