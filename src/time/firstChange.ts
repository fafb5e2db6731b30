import type { Instant, Interval, Zone } from './types.js';
import { zoneOffset } from './zone.js';

/**
 * Halves its way to the first instant after `start`, and not after `end`, whose offset is not that of `start`.
 * The offset at `end` must differ, and change once between: where it doesn't, `end` comes back.
 *
 * @internal
 */
export function firstChange(zone: Zone, { start, end }: Interval): Instant {
  const offset = zoneOffset(zone, start);
  let unchanged: number = start;
  let changed: number = end;
  while (changed - unchanged > 1) {
    const middle = Math.floor((unchanged + changed) / 2);
    // SAFETY: a whole number between two instants.
    if (zoneOffset(zone, middle as Instant) === offset) unchanged = middle;
    else changed = middle;
  }
  // SAFETY: as above.
  return changed as Instant;
}
