import { minutesInDay } from './minutesInDay.js';
import type { Weekday } from './types.js';
import { type HourRange, normalizeRanges, type WeeklyHours, weekOf } from './weeklyHours.js';

/** A range over midnight as the two that it is: until the day's end, and from the next day's start. */
export interface NightHours {
  evening: HourRange;
  /** null: it ends at midnight. */
  morning: HourRange | null;
}

/** Reads an end that is not after the start as one on the next day: 22:00 to 02:00, and 08:00 to 08:00. */
export const splitRange = ({ start, end }: HourRange): NightHours => ({
  evening: { start, end: minutesInDay },
  morning: end > 0 ? { start: 0, end } : null,
});

/** The weekday after; Sunday comes after Saturday. */
// SAFETY: a whole number modulo 7.
export const nextWeekday = (weekday: Weekday): Weekday => ((weekday + 1) % 7) as Weekday;

/**
 * The week with the range at `index` of that day split over midnight: its evening stays, its morning is added to the
 * next day, around the week's end too. Both days come back in order; what then touches is one range. A range that ends
 * after it starts, or that there isn't, changes nothing.
 */
export function splitOverMidnight(weekly: WeeklyHours, weekday: Weekday, index: number): WeeklyHours {
  const range = weekly[weekday][index];
  if (!range || range.start < range.end || range.start >= minutesInDay) return weekly;
  const { evening, morning } = splitRange(range);
  const next = nextWeekday(weekday);
  return weekOf((day) => {
    if (day === weekday) return normalizeRanges([...weekly[day].filter((each) => each !== range), evening]);
    return day === next && morning ? normalizeRanges([...weekly[day], morning]) : weekly[day];
  });
}
