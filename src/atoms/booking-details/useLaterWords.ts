'use client';
import { loadDetailsEnglish } from '../../i18n/english/english.js';
import { useLoading } from '../../ui/device/useLoading.js';

/** English is bundled but for what is read late, as everything here is. */
export const useLaterWords = () => useLoading(loadDetailsEnglish);
