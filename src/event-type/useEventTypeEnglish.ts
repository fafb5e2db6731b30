'use client';
import { loadAllEventTypeEnglish } from '../i18n/english/english.js';
import { useLoading } from '../ui/device/useLoading.js';

/** English is bundled but for what is read late, as all words of event types are: whether they have come. */
export const useEventTypeEnglish = () => useLoading(loadAllEventTypeEnglish);
