import { clockChanges } from '../../time/clockChanges.js';
import { addDays, dayOf, startOfDay, weekdayOf } from '../../time/day.js';
import type { Day, Instant, Interval, Zone } from '../../time/types.js';
import { toInstant, toInstants } from '../../time/wallTime.js';
import type { ScheduleFacts } from './facts.js';

const lastMinute = 23 * 60 + 59;

/** Hours with the day that they are set for, also where the clocks skip their start and they begin on the next. */
interface DayHours extends Interval {
  day: Day;
}

/**
 * When the host works: the weekly hours within the window, and the overrides of its days and of one day to either
 * side, uncut. Ascending and without overlap; ranges that still touch take no slot across them.
 */
export function workingHours(schedule: ScheduleFacts, window: Interval, viewerZone: Zone): Interval[] {
  const firstDay = addDays(dayOf(window.start, viewerZone), -1);
  const lastDay = addDays(dayOf(window.end, viewerZone), 1);
  const near = schedule.overrides.filter(({ day }) => firstDay <= day && day <= lastDay);
  const overrides = joinTouching(
    near.map((entry) => wallRange(entry.day, entry, zoneOn(entry.day, schedule))),
  );
  const overridden = new Set(overrides.map(({ day }) => day));
  const weekly = joinTouching(weeklyRanges(schedule, window));
  return mergeOverlapping([...weekly.filter(({ day }) => !overridden.has(day)), ...overrides]);
}

/** Whose clocks the host lives by on that day. */
export function zoneOn(day: Day, { zone, travels = [] }: ScheduleFacts): Zone {
  const travel = travels.find(
    ({ firstDay, lastDay }) => firstDay <= day && (lastDay === null || day <= lastDay),
  );
  return travel?.zone ?? zone;
}

/** The weekly hours of each day in the window, cut to it: entry by entry, as they are listed. */
function weeklyRanges(schedule: ScheduleFacts, window: Interval): DayHours[] {
  const days: Day[] = [];
  // Clocks elsewhere may be a day apart from those at home; what lies outside the window is cut anyway.
  const apart = schedule.travels?.length ? 1 : 0;
  const lastDay = addDays(dayOf(window.end, schedule.zone), apart);
  for (let day = addDays(dayOf(window.start, schedule.zone), -apart); day <= lastDay; day = addDays(day, 1))
    days.push(day);
  return schedule.weekly.flatMap((entry) =>
    days
      .filter((day) => entry.weekdays.includes(weekdayOf(day)))
      .map((day) => cut(wallRange(day, entry, zoneOn(day, schedule)), window))
      .filter(({ start, end }) => start < end),
  );
}

const cut = ({ day, start, end }: DayHours, window: Interval): DayHours => ({
  day,
  start: start > window.start ? start : window.start,
  end: end < window.end ? end : window.end,
});

/** An end of 23:59 is the end of the day. Hours that end before they start are empty. */
function wallRange(day: Day, hours: { startMinutes: number; endMinutes: number }, zone: Zone): DayHours {
  const start = wallInstant(day, hours.startMinutes, zone);
  const untilMidnight = hours.endMinutes === lastMinute;
  const end = untilMidnight ? startOfDay(addDays(day, 1), zone) : wallInstant(day, hours.endMinutes, zone);
  return { day, start, end: end > start ? end : start };
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
function joinTouching(ranges: readonly DayHours[]): DayHours[] {
  const joined: DayHours[] = [];
  for (const range of ranges) {
    const before = joined.find((earlier) => earlier.end === range.start);
    if (before) before.end = range.end;
    else joined.push({ ...range });
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
