import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { dayNumber } from './dayNumber.js';
import { firstChange } from './firstChange.js';
import type { Day, Instant, Interval, Zone } from './types.js';
import { zoneOffsetMinutes } from './zone.js';

/** Offsets are minutes ahead of UTC. `offsetAfter` is the greater one where clocks go forward and skip time. */
export interface ClockChange {
  /** The first instant with the new offset. */
  instant: Instant;
  offsetBefore: number;
  offsetAfter: number;
}

/** The zone's clock changes within the interval, in order. Two that undo each other within one day are not seen; no zone has had such. */
export function clockChanges(zone: Zone, interval: Interval): ClockChange[] {
  const changes: ClockChange[] = [];
  // A change at `start` itself counts, and shows only against the millisecond before.
  let from = interval.start - 1;
  const last = interval.end - 1;
  while (from < last) {
    const to = Math.min(from + millisecondsInDay, last);
    // SAFETY: whole milliseconds between two instants.
    const span = { start: from as Instant, end: to as Instant };
    const offsetBefore = zoneOffsetMinutes(zone, span.start);
    if (offsetBefore !== zoneOffsetMinutes(zone, span.end)) {
      const instant = firstChange(zone, span);
      changes.push({ instant, offsetBefore, offsetAfter: zoneOffsetMinutes(zone, instant) });
    }
    from = to;
  }
  return changes;
}

/** Whether the clocks skip some time of that day: hours that were set for it may be missing. */
export function hostsGap(day: Day, zone: Zone): boolean {
  const midnight = dayNumber(day) * millisecondsInDay;
  // SAFETY: whole milliseconds. A skip lies within an offset's reach (18 hours) of the day's dial; two days are plenty.
  const around = {
    start: (midnight - 2 * millisecondsInDay) as Instant,
    end: (midnight + 3 * millisecondsInDay) as Instant,
  };
  return clockChanges(zone, around).some(({ instant, offsetBefore, offsetAfter }) => {
    const skippedFrom = instant + offsetBefore * millisecondsInMinute;
    const skippedTo = instant + offsetAfter * millisecondsInMinute;
    return skippedFrom < skippedTo && skippedFrom < midnight + millisecondsInDay && midnight < skippedTo;
  });
}
