import type { Words } from '../../../../booking-form/words.js';
import type { RecurrenceRule } from '../../../../queries/eventTypeRules.js';

const texts = {
  weekly: 'booker.seriesWeekly',
  monthly: 'booker.seriesMonthly',
  yearly: 'booker.seriesYearly',
} as const;

/** `Every 2 weeks, 6 times` */
export const seriesText = (
  { frequency, interval, count }: RecurrenceRule & { count: number },
  { t }: Words,
) =>
  t('booker.series', {
    every: t(texts[frequency], { count: interval }),
    times: t('booker.seriesTimes', { count }),
  });
