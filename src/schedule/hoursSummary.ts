import type { Weekday } from '../time/types.js';
import { normalizeRanges, sameRanges, type WeeklyHours } from '../time/weeklyHours.js';
import { joined, rangesText } from './hourTexts.js';
import { weekdaysText, weekFrom } from './weekdayTexts.js';
import type { HoursWords } from './words.js';

/**
 * A week in one line: `Mon – Fri, 09:00 – 17:00; Sat, 10:00 – 12:00`. Days with the same hours stand together, at the
 * place of the first of them; closed days are left out.
 */
export function hoursSummary(weekly: WeeklyHours, weekStart: Weekday, words: HoursWords): string {
  const { t } = words;
  const groups: Weekday[][] = [];
  for (const weekday of weekFrom(weekStart)) {
    const group = groups.find(([first]) => first !== undefined && sameRanges(weekly[first], weekly[weekday]));
    if (group) group.push(weekday);
    else groups.push([weekday]);
  }
  const lines = groups.flatMap((weekdays) => {
    const ranges = normalizeRanges(weekly[weekdays[0] ?? weekStart]);
    if (ranges.length === 0) return [];
    const days = weekdaysText(weekdays, weekStart, 'short', words);
    return t('hours.summaryDays', { days, hours: rangesText(ranges, words) });
  });
  if (lines.length === 0) return t('hours.summaryClosed');
  return joined(lines, (first, rest) => t('hours.summaryBoth', { first, rest }));
}
