import type { WeeklyHours } from '../../src/time/weeklyHours.js';
import { dateAt, daysAfter, instantAt, weekdayOf } from './wallClock.js';

export interface Hours {
  /** IANA */
  zone: string;
  weekly: WeeklyHours;
  overrides: readonly { day: string; ranges: WeeklyHours[0] }[];
}

const quarterMs = 15 * 60_000;

/**
 * The times at which a meeting of a quarter of an hour may begin, every quarter of an hour: those for which there is one
 * range of hours with all of it. As the schedule says it, and by nothing that the slot engine is made of.
 *
 * @param from the first date in the viewer's zone
 * @returns ISO 8601 in UTC, under the date that the viewer's clock shows then
 */
export function expectedSlots(hours: Hours, viewer: string, from: string, days: number) {
  const start = instantAt(from, 0, viewer);
  const end = instantAt(daysAfter(from, days), 0, viewer);
  // A viewer's date is up to a day off the host's, to both sides.
  const dates = Array.from({ length: days + 4 }, (_, index) => daysAfter(from, index - 2));
  const ranges = dates.flatMap((date) => rangesOn(hours, date));
  const slots: Record<string, string[]> = {};
  for (let instant = Math.ceil(start / quarterMs) * quarterMs; instant < end; instant += quarterMs) {
    const fits = ranges.some((range) => range.start <= instant && instant + quarterMs <= range.end);
    if (!fits) continue;
    const date = dateAt(instant, viewer);
    slots[date] = [...(slots[date] ?? []), new Date(instant).toISOString()];
  }
  return slots;
}

/** In the host's zone; an override stands in the weekday's place. */
function rangesOn({ zone, weekly, overrides }: Hours, date: string) {
  const override = overrides.find(({ day }) => day === date);
  // SAFETY: a weekday's number is 0 to 6.
  const ranges = override?.ranges ?? weekly[weekdayOf(date) as 0];
  return ranges.map((range) => ({
    start: instantAt(date, range.start, zone),
    end: range.end === 1440 ? instantAt(daysAfter(date, 1), 0, zone) : instantAt(date, range.end, zone),
  }));
}
