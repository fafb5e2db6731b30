import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { dayNumber, dayOfNumber } from './dayNumber.js';
import { minutesInDay } from './minutesInDay.js';
import type { Day, Instant, WallTime, Zone } from './types.js';
import { offsetAtMidnight, zoneOffset } from './zone.js';

/** Which instant stands for a wall time that comes twice or never; the meanings are Temporal's. */
export type ClockChoice = 'compatible' | 'earlier' | 'later';

/** What the zone's clocks show at that instant. Seconds are dropped. */
export function wallTimeOf(instant: Instant, zone: Zone): WallTime {
  const day = Math.floor(wallMinutes(instant, zone) / minutesInDay);
  return { day: dayOfNumber(day), minutes: dialMinutes(instant, zone) };
}

/** Where the zone's dial stands at that instant, in minutes from midnight: `wallTimeOf` without the date, which costs more. */
export const dialMinutes = (instant: Instant, zone: Zone): number =>
  ((wallMinutes(instant, zone) % minutesInDay) + minutesInDay) % minutesInDay;

/** Whether the zone's clocks show this instant's time twice: it needs more than the time to be told apart. */
export const isRepeated = (instant: Instant, zone: Zone): boolean =>
  instantsAt(wallMinutes(instant, zone) * millisecondsInMinute, zone).length > 1;

/**
 * Every instant at which the zone's clocks show that time, in order: one, or none where the clocks skip it, or two
 * where they come back to it. Minutes count on the dial from the day's midnight; 1440 is the next day's midnight.
 */
export const toInstants = (day: Day, minutes: number, zone: Zone): Instant[] =>
  instantsAt(wallNumber(day, minutes), zone);

/**
 * The one instant that stands for that time on the zone's clocks. `earlier` and `later` choose between the two of a
 * repeated time; for a skipped time they read it with the offset after the change (before the gap) or with the one
 * before it (after the gap). `compatible` is the earlier of a repeated and the later of a skipped time.
 */
export function toInstant(
  day: Day,
  minutes: number,
  zone: Zone,
  choice: ClockChoice = 'compatible',
): Instant {
  const wall = wallNumber(day, minutes);
  const { before, after } = offsetsAround(wall, zone);
  const shown = instantsShowing(wall, zone, before, after);
  const skipped = wall - (choice === 'earlier' ? after : before);
  // SAFETY: whole milliseconds minus whole milliseconds.
  return (choice === 'later' ? shown.at(-1) : shown[0]) ?? (skipped as Instant);
}

/** The dial's reading as milliseconds, as if the dial were in UTC. */
const wallNumber = (day: Day, minutes: number): number =>
  dayNumber(day) * millisecondsInDay + minutes * millisecondsInMinute;

/** The same of an instant, in whole minutes. */
const wallMinutes = (instant: Instant, zone: Zone): number =>
  Math.floor((instant + zoneOffset(zone, instant)) / millisecondsInMinute);

function instantsAt(wall: number, zone: Zone): Instant[] {
  const { before, after } = offsetsAround(wall, zone);
  return instantsShowing(wall, zone, before, after);
}

/**
 * The zone's offsets at the midnights in UTC a day before that reading's day and a day after it: no zone is as far as a
 * day from UTC, so they lie before and after whatever instants show it. Two changes within three days would escape, but
 * no zone has had such.
 */
function offsetsAround(wall: number, zone: Zone): { before: number; after: number } {
  const day = Math.floor(wall / millisecondsInDay);
  return { before: offsetAtMidnight(zone, day - 1), after: offsetAtMidnight(zone, day + 2) };
}

function instantsShowing(wall: number, zone: Zone, before: number, after: number): Instant[] {
  // SAFETY: whole milliseconds minus whole milliseconds.
  const readWith = (offset: number) => (wall - offset) as Instant;
  if (before === after) return [readWith(before)];
  // The greater offset gives the earlier instant.
  return [readWith(Math.max(before, after)), readWith(Math.min(before, after))].filter(
    (instant) => instant + zoneOffset(zone, instant) === wall,
  );
}
