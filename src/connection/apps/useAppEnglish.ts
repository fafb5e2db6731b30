'use client';
import { loadAppEnglish } from '../../i18n/english/english.js';
import { useLoading } from '../../ui/device/useLoading.js';

/** English is bundled but for what is read late, as all words of apps and payments are: whether they have come. */
export const useAppEnglish = () => useLoading(loadAppEnglish);
