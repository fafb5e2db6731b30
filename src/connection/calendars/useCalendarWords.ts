'use client';
import { loadCalendarWords } from '../../i18n/loadWords.js';
import { useLoading } from '../../ui/device/useLoading.js';

/** English is bundled but for what is read late, as the words of calendars are: whether they have come. */
export const useCalendarWords = () => useLoading(loadCalendarWords);
