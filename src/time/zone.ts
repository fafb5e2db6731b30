import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { rememberByDay } from './rememberByDay.js';
import type { Instant, Zone } from './types.js';
import { readZone, type ZoneReader } from './zoneReader.js';

const readers = new Map<string, ZoneReader>();

/** Making one may cost a hundred times what using it costs. */
function readerOf(zone: string): ZoneReader {
  let reader = readers.get(zone);
  if (!reader) {
    reader = readZone(zone);
    readers.set(zone, reader);
  }
  return reader;
}

/** Whether this runtime knows the IANA name, in any case. A bare offset such as `+05:30` is no zone: it has no clock changes. */
export function isZone(name: string): name is Zone {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    readerOf(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * The zone of that name. Case is mended where the runtime tells the right one; an older or newer name of the
 * same zone stays as it is, because a stored zone is never renamed.
 *
 * @throws RangeError when the runtime knows no such zone.
 */
export function parseZone(name: string): Zone {
  if (!isZone(name)) throw new RangeError(`"${name}" is no IANA zone name such as "Europe/London".`);
  const resolved = readerOf(name).name;
  // SAFETY: isZone held for `name`, and the runtime knows its own spelling of it.
  return (resolved.toLowerCase() === name.toLowerCase() ? resolved : name) as Zone;
}

/**
 * What to add to UTC to get the zone's wall clock at that instant, in milliseconds.
 *
 * @internal
 */
export function zoneOffset(zone: Zone, instant: Instant): number {
  const day = Math.floor(instant / millisecondsInDay);
  const before = offsetAtMidnight(zone, day);
  return before === offsetAtMidnight(zone, day + 1) ? before : readerOf(zone).offsetAt(instant);
}

/**
 * Of the midnight in UTC with which the day begins. No zone has changed its clocks and back within one day.
 *
 * @internal
 */
export const offsetAtMidnight = rememberByDay((zone, day) =>
  readerOf(zone).offsetAt(day * millisecondsInDay),
);

/** Minutes that the zone's wall clock is ahead of UTC at that instant: -300 in New York's winter. Before about 1970 it may have a fraction. */
export const zoneOffsetMinutes = (zone: Zone, instant: Instant): number =>
  zoneOffset(zone, instant) / millisecondsInMinute;
