import type { RangeFault } from '../../../../time/checkRanges.js';
import { addDays } from '../../../../time/day.js';
import { minutesInDay } from '../../../../time/minutesInDay.js';
import type { Day } from '../../../../time/types.js';
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

/** What is wrong with hours of a date, and how it is mended. */
export function dateFaultText({ kind, mend }: RangeFault, { t, clock }: HourWords): string {
  switch (kind) {
    case 'empty':
      return t('hours.faultEmpty');
    case 'endsBeforeStart':
      return t('hours.datesBackwards', { time: clock.text(minutesInDay) });
    case 'duplicate':
      return t('hours.faultDuplicate');
    case 'outsideDay':
      return t('hours.faultOutside');
    case 'overlap':
      if (mend && 'begin' in mend) return t('hours.faultBegin', { time: clock.text(mend.begin) });
      if (mend && 'endBy' in mend) return t('hours.faultEnd', { time: clock.text(mend.endBy) });
      return t('hours.faultOverlap');
  }
}
