'use client';
import { useMemo } from 'react';
import { wallClock } from '../../i18n/wallClock.js';
import { useCal } from '../../provider/useCal.js';
import { useLoadedHourWords } from '../../schedule/useLoadedHourWords.js';
import type { HourWords } from './hourWords.js';

/**
 * The words of hours, which are fetched while the hours are read, on the clock that the host has chosen.
 * @param hourCycle null: as is usual in the language
 */
export function useHourWords(hourCycle: 12 | 24 | null) {
  const { t, formatters } = useCal();
  const { state, retry } = useLoadedHourWords();
  const f = formatters(hourCycle ?? undefined);
  const words: HourWords = useMemo(() => ({ t, f, clock: wallClock(f) }), [t, f]);
  return { words, state, retry };
}
