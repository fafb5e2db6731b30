import type { Formatters } from '../i18n/formatters.js';
import { wallClock } from '../i18n/wallClock.js';
import { minutesInDay } from '../time/minutesInDay.js';
import type { HourRange } from '../time/weeklyHours.js';
import type { HoursWords } from './words.js';

/** `09:00`: what the dial shows that many minutes after midnight; 1440 is `24:00`, where the clock has that. */
export const dialTime = (minutes: number, f: Formatters): string => wallClock(f).text(minutes);

/** `09:00 – 17:00`; a whole day is `all day`. */
export function rangeText({ start, end }: HourRange, { t, f }: HoursWords): string {
  if (start === 0 && end === minutesInDay) return t('hours.allDay');
  return t('hours.fromTo', { from: dialTime(start, f), to: dialTime(end, f) });
}

/** `08:00 – 12:00, 13:00 – 17:30`, in the order that is given; `closed` where there are none. */
export function rangesText(ranges: readonly HourRange[], words: HoursWords): string {
  if (ranges.length === 0) return words.t('hours.closed');
  return joined(
    ranges.map((range) => rangeText(range, words)),
    (first, rest) => words.t('hours.listed', { first, rest }),
  );
}

/** The texts as one, by the language's own way to put two together. */
export const joined = (texts: readonly string[], join: (first: string, rest: string) => string): string =>
  texts.reduceRight((rest, first) => join(first, rest));
