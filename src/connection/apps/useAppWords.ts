'use client';
import { loadAppWords } from '../../i18n/loadWords.js';
import { useLoading } from '../../ui/device/useLoading.js';

/** English is bundled but for what is read late, as all words of apps and payments are: whether they have come. */
export const useAppWords = () => useLoading(loadAppWords);
