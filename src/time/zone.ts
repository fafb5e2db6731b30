import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { rememberByDay } from './rememberByDay.js';
import type { Instant, Zone } from './types.js';

const readers = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times what using one costs. */
function readerOf(zone: string): Intl.DateTimeFormat {
  let reader = readers.get(zone);
  if (!reader) {
    reader = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
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
  const resolved = readerOf(name).resolvedOptions().timeZone;
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
  return before === offsetAtMidnight(zone, day + 1) ? before : readOffset(zone, instant);
}

/**
 * Of the midnight in UTC with which the day begins. No zone has changed its clocks and back within one day.
 *
 * @internal
 */
export const offsetAtMidnight = rememberByDay((zone, day) => readOffset(zone, day * millisecondsInDay));

function readOffset(zone: Zone, instant: number): number {
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] =
    readerOf(zone).format(instant).match(/\d+/g)?.map(Number) ?? [];
  const wholeSeconds = Math.floor(instant / 1000) * 1000;
  // PLATFORM: older Safari prints midnight as 24.
  return Date.UTC(year, month - 1, day, hour % 24, minute, second) - wholeSeconds;
}

/** Minutes that the zone's wall clock is ahead of UTC at that instant: -300 in New York's winter. Before about 1970 it may have a fraction. */
export const zoneOffsetMinutes = (zone: Zone, instant: Instant): number =>
  zoneOffset(zone, instant) / millisecondsInMinute;
