'use client';
import { loadDetailsWords } from '../../i18n/loadWords.js';
import { useLoading } from '../../ui/device/useLoading.js';

/** English is bundled but for what is read late, as everything here is. */
export const useLaterWords = () => useLoading(loadDetailsWords);
