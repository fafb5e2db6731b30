import { millisecondsInDay } from 'date-fns/constants';
import { dayNumber, dayOfNumber } from './dayNumber.js';
import { firstShown } from './firstShown.js';
import type { Day, Instant, Interval, Weekday, Zone } from './types.js';
import { zoneOffset } from './zone.js';

/** Whether the text is `YYYY-MM-DD` and the calendar has that date. */
export function isDay(text: string): text is Day {
  const milliseconds = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  // PLATFORM: V8 reads 30 February as 2 March.
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
}

/** @throws RangeError when the text is no `YYYY-MM-DD`, or names a date that the calendar lacks. */
export function parseDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`"${text}" is no date such as "2026-12-07".`);
  return text;
}

/** The date that a calendar on the wall shows in that zone at that instant. */
export const dayOf = (instant: Instant, zone: Zone): Day =>
  dayOfNumber(Math.floor((instant + zoneOffset(zone, instant)) / millisecondsInDay));

/** That many calendar days later; less than 0 is earlier. */
export const addDays = (day: Day, days: number): Day => dayOfNumber(dayNumber(day) + days);

/** Calendar days from the first to the second; less than 0 when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 0 is Sunday. 1970-01-01, day 0, was a Thursday. */
export const weekdayOf = (day: Day): Weekday =>
  // SAFETY: a whole number modulo 7, made positive, is 0 to 6.
  ((((dayNumber(day) + 4) % 7) + 7) % 7) as Weekday;

/**
 * The first instant at which the zone's clocks show that day: midnight, or the clock change that skips midnight,
 * or the first of two midnights. A day that the zone skipped whole starts where the next one does.
 */
export const startOfDay = (day: Day, zone: Zone): Instant => firstShown(day, 0, zone);

/** From the first instant of that day to the first of the next: 23 to 25 hours where clocks change, else 24. */
export const dayInterval = (day: Day, zone: Zone): Interval => ({
  start: startOfDay(day, zone),
  end: startOfDay(addDays(day, 1), zone),
});
