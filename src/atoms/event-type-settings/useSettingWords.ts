'use client';
import { useMemo } from 'react';
import type { SettingWords } from '../../event-type/settingWords.js';
import { loadEventTypeWords } from '../../i18n/loadWords.js';
import { useCal } from '../../provider/useCal.js';
import { useLoading } from '../../ui/device/useLoading.js';

/** The words of event types, which are fetched while the event type is read. */
export function useSettingWords() {
  const { t, formatters } = useCal();
  const { state, retry } = useLoading(loadEventTypeWords);
  const f = formatters();
  const words: SettingWords = useMemo(() => ({ t, f }), [t, f]);
  return { words, state, retry };
}
