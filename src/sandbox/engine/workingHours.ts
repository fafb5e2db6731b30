import { clockChanges } from '../../time/clockChanges.js';
import { addDays, dayOf, startOfDay, weekdayOf } from '../../time/day.js';
import type { Day, Instant, Interval, Zone } from '../../time/types.js';
import { toInstant, toInstants } from '../../time/wallTime.js';
import type { ScheduleFacts } from './facts.js';

const lastMinute = 23 * 60 + 59;

/**
 * When the host works: the weekly hours within the window, and the overrides of its days and of one day to either
 * side, uncut. Ascending and without overlap; ranges that still touch take no slot across them.
 */
export function workingHours(schedule: ScheduleFacts, window: Interval, viewerZone: Zone): Interval[] {
  const { zone } = schedule;
  const firstDay = addDays(dayOf(window.start, viewerZone), -1);
  const lastDay = addDays(dayOf(window.end, viewerZone), 1);
  const near = schedule.overrides.filter(({ day }) => firstDay <= day && day <= lastDay);
  const overrides = joinTouching(near.map((entry) => wallRange(entry.day, entry, zone)));
  const overridden = new Set(overrides.map(({ start }) => dayOf(start, zone)));
  const weekly = joinTouching(weeklyRanges(schedule, window));
  return mergeOverlapping([
    ...weekly.filter(({ start }) => !overridden.has(dayOf(start, zone))),
    ...overrides,
  ]);
}

/** The weekly hours of each day in the window, cut to it: entry by entry, as they are listed. */
function weeklyRanges({ zone, weekly }: ScheduleFacts, window: Interval): Interval[] {
  const days: Day[] = [];
  const lastDay = dayOf(window.end, zone);
  for (let day = dayOf(window.start, zone); day <= lastDay; day = addDays(day, 1)) days.push(day);
  return weekly.flatMap((entry) =>
    days
      .filter((day) => entry.weekdays.includes(weekdayOf(day)))
      .map((day) => cut(wallRange(day, entry, zone), window))
      .filter(({ start, end }) => start < end),
  );
}

const cut = ({ start, end }: Interval, window: Interval): Interval => ({
  start: start > window.start ? start : window.start,
  end: end < window.end ? end : window.end,
});

/** An end of 23:59 is the end of the day. Hours that end before they start are empty. */
function wallRange(day: Day, hours: { startMinutes: number; endMinutes: number }, zone: Zone): Interval {
  const start = wallInstant(day, hours.startMinutes, zone);
  const untilMidnight = hours.endMinutes === lastMinute;
  const end = untilMidnight ? startOfDay(addDays(day, 1), zone) : wallInstant(day, hours.endMinutes, zone);
  return { start, end: end > start ? end : start };
}

/** A time that comes twice is its first coming; one that is skipped is the clock change, so no hours grow by it. */
function wallInstant(day: Day, minutes: number, zone: Zone): Instant {
  const [instant] = toInstants(day, minutes, zone);
  if (instant !== undefined) return instant;
  const around = {
    start: toInstant(day, minutes, zone, 'earlier'),
    end: toInstant(day, minutes, zone, 'later'),
  };
  return clockChanges(zone, around)[0]?.instant ?? around.end;
}

/**
 * A range that starts where an earlier-listed one ends continues it, also over midnight, and from then on belongs
 * to the day on which the whole starts. An empty range that is continued, or continues, is lost.
 */
function joinTouching(ranges: readonly Interval[]): Interval[] {
  const joined: Interval[] = [];
  for (const { start, end } of ranges) {
    const before = joined.find((earlier) => earlier.end === start);
    if (before) before.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

/** Ascending, without the empty ones. Ranges that only touch stay two. */
function mergeOverlapping(ranges: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  const ascending = ranges.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  for (const { start, end } of ascending) {
    const last = merged.at(-1);
    if (!last || last.end <= start) merged.push({ start, end });
    else if (end > last.end) last.end = end;
  }
  return merged;
}
