import { millisecondsInMinute } from 'date-fns/constants';
import { isDay } from './day.js';
import type { Instant, Zone } from './types.js';
import { zoneOffset } from './zone.js';

const isoPattern = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/i;

/**
 * The instant of that many milliseconds since 1970 UTC: the door for what a clock says.
 *
 * @throws RangeError unless it is a whole number that a Date can hold.
 */
export function instantOf(milliseconds: number): Instant {
  if (!Number.isInteger(milliseconds) || Math.abs(milliseconds) > 8.64e15)
    throw new RangeError(`${milliseconds} is no instant.`);
  // SAFETY: just checked.
  return milliseconds as Instant;
}

/** The date that was proven last: the times of a day come one after the other, and proof is what takes longest. */
let provenDay: string | undefined;

/**
 * Reads an ISO 8601 date with a time, `2026-12-07T09:00:00.000-05:00`. A text without an offset is read as UTC.
 *
 * @throws RangeError on anything else, also on a date that the calendar lacks.
 */
export function parseInstant(iso: string): Instant {
  const [, day = '', , , offset] = isoPattern.exec(iso) ?? [];
  if (day !== provenDay && isDay(day)) provenDay = day;
  const milliseconds = Date.parse(offset ? iso : `${iso}Z`);
  if (day !== provenDay || Number.isNaN(milliseconds))
    throw new RangeError(`"${iso}" is no ISO 8601 date and time.`);
  return instantOf(milliseconds);
}

/** In UTC with milliseconds, as the API writes it: `2026-12-07T14:00:00.000Z`. */
export const toIso = (instant: Instant): string => new Date(instant).toISOString();

/**
 * As the zone's wall clock shows it, with the offset: `2026-12-07T09:00:00.000-05:00`.
 * UTC and GMT write `Z`; any other zone that is level with them writes `+00:00`.
 */
export function toOffsetIso(instant: Instant, zone: Zone): string {
  if (zone === 'UTC' || zone === 'GMT') return toIso(instant);
  // An offset is written in minutes. Local mean times before about 1970 had seconds: they are cut, and the instant stays right.
  const minutes = Math.trunc(zoneOffset(zone, instant) / millisecondsInMinute);
  const wall = new Date(instant + minutes * millisecondsInMinute).toISOString().slice(0, -1);
  const size = Math.abs(minutes);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${wall}${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** That many minutes of elapsed time later; less than 0 is earlier. Clock changes play no part. */
export const addMinutes = (instant: Instant, minutes: number): Instant =>
  instantOf(instant + Math.round(minutes * millisecondsInMinute));
