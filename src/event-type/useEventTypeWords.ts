'use client';
import { loadAllEventTypeWords } from '../i18n/loadWords.js';
import { useLoading } from '../ui/device/useLoading.js';

/** English is bundled but for what is read late, as all words of event types are: whether they have come. */
export const useEventTypeWords = () => useLoading(loadAllEventTypeWords);
