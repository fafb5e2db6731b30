import type { RangeFault } from '../../../../time/checkRanges.js';
import { addDays } from '../../../../time/day.js';
import { minutesInDay } from '../../../../time/minutesInDay.js';
import type { Day } from '../../../../time/types.js';
import { faultText } from '../../faultText.js';
import type { HourWords } from '../../hourWords.js';

/** `24 – 26 December 2026`, of dates that follow each other. */
export function datesText(days: readonly Day[], { f }: HourWords): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? f.fullDay(first) : f.dayRange(first, last);
}

/** `Tue 29 December and 2 – 5 January 2027`: any dates, each stretch of them as one. */
export function pickedText(days: readonly Day[], words: HourWords): string {
  const stretches: Day[][] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    const before = last?.at(-1);
    if (last && before && addDays(before, 1) === day) last.push(day);
    else stretches.push([day]);
  }
  return words.f.list(stretches.map((stretch) => datesText(stretch, words)));
}

/** What is wrong with hours of a date, and how it is mended: there is no next day that a night could go on into. */
export const dateFaultText = (fault: RangeFault, words: HourWords): string =>
  fault.kind === 'endsBeforeStart'
    ? words.t('hours.datesBackwards', { time: words.clock.text(minutesInDay) })
    : faultText(fault, words);
