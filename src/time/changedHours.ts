import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { clockChanges } from './clockChanges.js';
import { dayNumber } from './dayNumber.js';
import { minutesInDay } from './minutesInDay.js';
import type { Day, Instant, Zone } from './types.js';
import type { HourRange } from './weeklyHours.js';

/** A part of a date's dial that its clocks leave out, or go through twice. */
export interface ChangedHours {
  kind: 'skipped' | 'repeated';
  /** Cut at the date's midnights; where a change goes over one, both dates have their part. */
  range: HourRange;
}

/** What the zone's clocks do on that date beside going forward evenly; usually nothing. */
export function changedHours(day: Day, zone: Zone): ChangedHours[] {
  const midnight = dayNumber(day) * millisecondsInDay;
  // SAFETY: whole milliseconds. A change lies within an offset's reach of the day's dial; two days are plenty.
  const around = {
    start: (midnight - 2 * millisecondsInDay) as Instant,
    end: (midnight + 3 * millisecondsInDay) as Instant,
  };
  return clockChanges(zone, around).flatMap(({ instant, offsetBefore, offsetAfter }) => {
    const minutes = (instant - midnight) / millisecondsInMinute;
    const start = Math.max(0, minutes + Math.min(offsetBefore, offsetAfter));
    const end = Math.min(minutesInDay, minutes + Math.max(offsetBefore, offsetAfter));
    if (start >= end) return [];
    return [{ kind: offsetAfter > offsetBefore ? 'skipped' : 'repeated', range: { start, end } } as const];
  });
}
