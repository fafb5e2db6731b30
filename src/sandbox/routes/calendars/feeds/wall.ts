import { millisecondsInDay, millisecondsInMinute, millisecondsInSecond } from 'date-fns/constants';
import { isDay } from '../../../../time/day.js';

/** A time as a calendar file writes it. */
export interface Written {
  /** What the clock on the wall shows, in milliseconds as if it were in UTC. */
  wall: number;
  /** A date without a time. */
  isDay: boolean;
  isUtc: boolean;
}

const TIME = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/;

/** @throws Error when the text is no date of the calendar */
export function readWritten(text: string): Written {
  const [, year = '', month, date, hours, minutes, seconds, utc] = TIME.exec(text) ?? [];
  const day = `${year}-${month}-${date}`;
  if (!isDay(day)) throw new Error(`The feed says when something is, and means no time by it: ${text}`);
  const sinceMidnight =
    Number(hours ?? 0) * 60 * millisecondsInMinute +
    Number(minutes ?? 0) * millisecondsInMinute +
    Number(seconds ?? 0) * millisecondsInSecond;
  return { wall: Date.parse(day) + sinceMidnight, isDay: hours === undefined, isUtc: utc !== undefined };
}

/** `P1DT2H30M`, in milliseconds. A day is one of the calendar's where it stands on a clock on the wall. */
export function readDuration(text: string): number {
  const count = (unit: RegExp) => Number(unit.exec(text)?.[1] ?? 0);
  const days = count(/(\d+)W/) * 7 + count(/(\d+)D/);
  const minutes = count(/(\d+)H/) * 60 + count(/T.*?(\d+)M/);
  return days * millisecondsInDay + minutes * millisecondsInMinute + count(/(\d+)S/) * millisecondsInSecond;
}
