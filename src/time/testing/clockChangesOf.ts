import type { Instant, Zone } from '../types.js';
import { allZones } from '../zoneNames.js';

/** A clock change as the runtime's own offset text tells it: a second witness, sharing nothing with zone.ts. */
export interface WitnessedChange {
  zone: Zone;
  instant: Instant;
  /** Minutes ahead of UTC. */
  before: number;
  after: number;
}

const minute = 60_000;
const week = 7 * 24 * 60 * minute;

/** Minutes ahead of UTC, read from a text such as `GMT+05:45`. */
export function witnessOf(zone: Zone): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return (instant) => {
    const [, sign, hours = 0, minutes = 0] =
      /GMT(?:([+-])(\d\d):(\d\d))?$/.exec(format.format(instant)) ?? [];
    return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  };
}

/** Every change from the start of one year to the start of another. Two of one zone are never nearer than four weeks in our time. */
export function clockChangesOf(zones: readonly Zone[], fromYear = 2020, toYear = 2031): WitnessedChange[] {
  return zones.flatMap((zone) => {
    const offset = witnessOf(zone);
    const changes: WitnessedChange[] = [];
    for (let from = Date.UTC(fromYear, 0, 1); from < Date.UTC(toYear, 0, 1); from += week) {
      const [before, after] = [offset(from), offset(from + week)];
      if (before === after) continue;
      let [low, high] = [from / minute, (from + week) / minute];
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (offset(middle * minute) === before) low = middle;
        else high = middle;
      }
      // SAFETY: a whole number of minutes, in milliseconds.
      changes.push({ zone, instant: (high * minute) as Instant, before, after });
    }
    return changes;
  });
}

/** Every clock change of every zone from 2020 to 2030: some three thousand. */
export const everyClockChange = (): WitnessedChange[] => clockChangesOf(allZones());
