'use client';
import { useMemo } from 'react';
import type { SettingWords } from '../../event-type/settingWords.js';
import { loadEventTypeEnglish } from '../../i18n/english/english.js';
import { useCal } from '../../provider/useCal.js';
import { useLoading } from '../../ui/device/useLoading.js';

/** The words of event types, which are fetched while the event type is read. */
export function useSettingWords() {
  const { t, formatters } = useCal();
  const { state, retry } = useLoading(loadEventTypeEnglish);
  const f = formatters();
  const words: SettingWords = useMemo(() => ({ t, f }), [t, f]);
  return { words, state, retry };
}
