import { daysInWeek } from 'date-fns/constants';
import { addDays, weekdayOf } from './day.js';
import { minutesInDay } from './minutesInDay.js';
import type { Day } from './types.js';
import {
  type DayOverride,
  type HourRange,
  minutesOf,
  normalizeRanges,
  type WeeklyHours,
} from './weeklyHours.js';

/** What decides a date's hours, apart from the zone. */
export interface DatedHours {
  weekly: WeeklyHours;
  overrides: readonly DayOverride[];
}

/** The override of that date: all ranges that its entries open, empty where it is closed. null: its weekday decides. */
export function overrideOn(day: Day, overrides: readonly DayOverride[]): HourRange[] | null {
  const entries = overrides.filter((override) => override.day === day);
  return entries.length > 0 ? normalizeRanges(entries.flatMap(({ ranges }) => ranges)) : null;
}

/**
 * The hours that are open on that date, in order and apart. An override takes the place of the weekly hours that begin
 * on its date. Weekly hours that go on past midnight are one night and belong to the date on which it begins: closing
 * that date closes the morning after too, and closing the date after leaves it open. It is what the API's slots do.
 */
export function hoursOn(day: Day, { weekly, overrides }: DatedHours): HourRange[] {
  const hours = normalizeRanges(weekly[weekdayOf(day)]);
  const own = overrideOn(day, overrides);
  const beginning = hours.filter(({ start }) => start > 0 || !goesOnBefore(day, weekly));
  const fromBefore = hours.filter((range) => !beginning.includes(range));
  const begunOn = fromBefore.length > 0 ? nightStart(day, weekly) : day;
  const isNightOpen = overrideOn(begunOn, overrides) === null;
  return normalizeRanges([...(own ?? beginning), ...(isNightOpen ? fromBefore : [])]);
}

/** Whether the weekly hours are open up to the midnight with which the day begins, and on. */
const goesOnBefore = (day: Day, weekly: WeeklyHours): boolean =>
  normalizeRanges(weekly[weekdayOf(addDays(day, -1))]).at(-1)?.end === minutesInDay;

/** The date on which the hours began that are open when the day begins. Hours that never end began a week before. */
function nightStart(day: Day, weekly: WeeklyHours): Day {
  for (let days = 1; days < daysInWeek; days++) {
    const before = addDays(day, -days);
    const isOpenAllDay = minutesOf(weekly[weekdayOf(before)]) === minutesInDay;
    if (!isOpenAllDay || !goesOnBefore(before, weekly)) return before;
  }
  return addDays(day, -daysInWeek);
}
