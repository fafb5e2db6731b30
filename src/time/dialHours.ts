import { millisecondsInMinute } from 'date-fns/constants';
import { clockChanges } from './clockChanges.js';
import { addDays, dayInterval } from './day.js';
import { intersect } from './interval.js';
import type { Day, Interval, Zone } from './types.js';
import { wallTimeOf } from './wallTime.js';
import { type HourRange, normalizeRanges } from './weeklyHours.js';

/** What the intervals cover of one date. */
export interface DialDay {
  day: Day;
  /** As the zone's clocks show it, in order and apart: an hour that comes twice stands once, a skipped one not at all. */
  ranges: HourRange[];
  /** The time that passes, so an hour that comes twice counts twice. */
  minutes: number;
}

/** The intervals on the clocks of a zone, for each date from the first to the last. A part of a minute counts as open. */
export function dialHours(
  intervals: readonly Interval[],
  zone: Zone,
  firstDay: Day,
  lastDay: Day,
): DialDay[] {
  const days: DialDay[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    const parts = intersect(intervals, [dayInterval(day, zone)]).flatMap((part) =>
      betweenChanges(part, zone),
    );
    const ranges = parts.map((part) => {
      const { minutes } = wallTimeOf(part.start, zone);
      return { start: minutes, end: minutes + Math.ceil((part.end - part.start) / millisecondsInMinute) };
    });
    const passed = parts.reduce((sum, { start, end }) => sum + (end - start) / millisecondsInMinute, 0);
    days.push({ day, ranges: normalizeRanges(ranges), minutes: passed });
  }
  return days;
}

/** Cut where the clocks change, so that the dial goes on evenly within each part. */
function betweenChanges({ start, end }: Interval, zone: Zone): Interval[] {
  const cuts = clockChanges(zone, { start, end })
    .map(({ instant }) => instant)
    .filter((instant) => instant > start);
  return [start, ...cuts].map((from, index) => ({ start: from, end: cuts[index] ?? end }));
}
