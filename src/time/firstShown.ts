import { firstChange } from './firstChange.js';
import type { Day, Instant, Zone } from './types.js';
import { toInstant, toInstants } from './wallTime.js';

/**
 * The first instant at which the zone's clocks show that time or a later one of the dial: of a repeated time its first
 * coming, of a skipped one the clock change. Minutes count from the day's midnight; 1440 is the next day's. Later
 * times of the dial are never shown earlier, so hours may end there without growing or turning round.
 */
export function firstShown(day: Day, minutes: number, zone: Zone): Instant {
  const [shown] = toInstants(day, minutes, zone);
  if (shown !== undefined) return shown;
  return firstChange(zone, {
    start: toInstant(day, minutes, zone, 'earlier'),
    end: toInstant(day, minutes, zone, 'later'),
  });
}
