import { addDays } from '../time/day.js';
import { overrideOn } from '../time/hoursOn.js';
import type { Day } from '../time/types.js';
import { type DayOverride, type HourRange, sameRanges } from '../time/weeklyHours.js';
import { rangesText } from './hourTexts.js';
import type { HoursWords } from './words.js';

/** null: the weekly hours count. */
type DateHours = readonly HourRange[] | null;

interface DateChange {
  first: Day;
  last: Day;
  before: DateHours;
  after: DateHours;
}

/** What differs between two lists of overrides, by date: `24 – 26 December closed`. */
export function dateChangeTexts(
  before: readonly DayOverride[],
  after: readonly DayOverride[],
  words: HoursWords,
): string[] {
  const changes = dateChanges(before, after);
  const isOneYear = changes[0]?.first.slice(0, 4) === changes.at(-1)?.last.slice(0, 4);
  return changes.map((change) => dateChangeText(change, datesText(change, isOneYear, words), words));
}

function dateChanges(before: readonly DayOverride[], after: readonly DayOverride[]): DateChange[] {
  const days = [...new Set([...before, ...after].map(({ day }) => day))].sort();
  const changes: DateChange[] = [];
  for (const day of days) {
    const [was, is] = [overrideOn(day, before), overrideOn(day, after)];
    if (isSame(was, is)) continue;
    const last = changes.at(-1);
    if (last && addDays(last.last, 1) === day && isSame(last.before, was) && isSame(last.after, is))
      last.last = day;
    else changes.push({ first: day, last: day, before: was, after: is });
  }
  return changes;
}

const isSame = (a: DateHours, b: DateHours): boolean =>
  a === null || b === null ? a === b : sameRanges(a, b);

/** Dates of one year do without it. */
function datesText({ first, last }: DateChange, isOneYear: boolean, { f }: HoursWords): string {
  if (first !== last) return isOneYear ? f.dayRangeInYear(first, last) : f.dayRange(first, last);
  return isOneYear ? f.mediumDay(first) : f.fullDay(first);
}

function dateChangeText({ before, after }: DateChange, dates: string, words: HoursWords): string {
  const { t } = words;
  if (after === null) return t('hours.changeDateWeekly', { dates });
  if (before === null && after.length === 0) return t('hours.changeDateClosed', { dates });
  const hours = rangesText(after, words);
  if (before === null) return t('hours.changeDateHours', { dates, hours });
  return t('hours.changeDateReplaced', { dates, hours, was: rangesText(before, words) });
}
