import { RRuleTemporal } from 'rrule-temporal';
import { instantOf } from '../../../../time/instant.js';
import type { Clock } from './clocks.js';
import { readWritten } from './wall.js';

/** More than once every half hour for a year is nobody's calendar. */
const MOST_TIMES = 20_000;

export interface WallRange {
  from: number;
  to: number;
}

/** A rule that has been read. It counts on a clock on the wall, so no clock change moves what it gives. */
export interface Repetition {
  /**
   * When it begins anew, between the two and with them, in order. The first time of all is always one.
   * @throws Error when that is too often
   */
  wallsIn(range: WallRange): number[];
}

/**
 * Reads an RRULE.
 * @param start the first time
 * @param clock by which the rule's end is meant, where that stands in UTC
 * @throws Error when it is none
 */
export function readRule(rule: string, start: number, clock: Clock): Repetition {
  const onTheWall = rule.replace(/(UNTIL=)([^;]+)/i, (_, name, until) => name + endOnTheWall(until, clock));
  const rruleString = `DTSTART:${written(start)}\nRRULE:${onTheWall}`;
  const read = new RRuleTemporal({ rruleString, includeDtstart: true, maxIterations: MOST_TIMES });
  return {
    wallsIn: ({ from, to }) =>
      read.between(new Date(from), new Date(to), true).map(({ epochMilliseconds }) => epochMilliseconds),
  };
}

/** `20261214T100000Z`: the library is told that the wall is in UTC, and gives back what the wall shows. */
const written = (wall: number): string => new Date(wall).toISOString().replace(/[-:]|\.\d+(?=Z)/g, '');

function endOnTheWall(until: string, clock: Clock): string {
  const { wall, isDay, isUtc } = readWritten(until);
  if (isDay) return until;
  return written(isUtc ? clock.wallAt(instantOf(wall)) : wall);
}
