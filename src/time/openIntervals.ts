import { addDays, dayOf } from './day.js';
import { firstShown } from './firstShown.js';
import { type DatedHours, hoursOn } from './hoursOn.js';
import { intersect, merge } from './interval.js';
import type { Day, Interval, Zone } from './types.js';

/** A schedule as far as its hours go. */
export interface ZonedHours extends DatedHours {
  /** Whose clocks the hours are on. */
  zone: Zone;
}

/**
 * When the schedule is open from the first to the last date of its own zone, both included: in order and apart. A
 * range goes from the first instant at which the clocks show its start to the first at which they show its end, so
 * hours that clocks skip vanish, and hours that they repeat between its start and its end count twice.
 */
export function openIntervals(hours: ZonedHours, firstDay: Day, lastDay: Day): Interval[] {
  const open: Interval[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1))
    for (const { start, end } of hoursOn(day, hours))
      open.push({ start: firstShown(day, start, hours.zone), end: firstShown(day, end, hours.zone) });
  return merge(open);
}

/** When it is open within the interval, whatever dates its own zone has then. */
export function openWithin(hours: ZonedHours, within: Interval): Interval[] {
  const [first, last] = [dayOf(within.start, hours.zone), dayOf(within.end, hours.zone)];
  return intersect(openIntervals(hours, addDays(first, -1), addDays(last, 1)), [within]);
}
