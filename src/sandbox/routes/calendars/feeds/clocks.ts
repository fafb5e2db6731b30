import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { parseDay } from '../../../../time/day.js';
import { instantOf } from '../../../../time/instant.js';
import type { Instant, Zone } from '../../../../time/types.js';
import { toInstant } from '../../../../time/wallTime.js';
import { zoneOffsetMinutes } from '../../../../time/zone.js';

/** Reads what a clock on the wall shows, in milliseconds as if it were in UTC. */
export interface Clock {
  instantAt(wall: number): Instant;
  wallAt(instant: Instant): number;
}

export const utcClock: Clock = { instantAt: instantOf, wallAt: (instant) => instant };

export const zoneClock = (zone: Zone): Clock => ({
  instantAt: (wall) => {
    const midnight = Math.floor(wall / millisecondsInDay) * millisecondsInDay;
    const minutes = Math.floor((wall - midnight) / millisecondsInMinute);
    const day = parseDay(new Date(midnight).toISOString().slice(0, 10));
    return instantOf(toInstant(day, minutes, zone) + (wall % millisecondsInMinute));
  },
  wallAt: (instant) => instant + zoneOffsetMinutes(zone, instant) * millisecondsInMinute,
});
