import { millisecondsInDay } from 'date-fns/constants';
import { instantOf } from '../../../../time/instant.js';
import type { Instant, Interval } from '../../../../time/types.js';
import { isZone } from '../../../../time/zone.js';
import { type Clock, utcClock, zoneClock } from './clocks.js';
import { type Component, type Line, lineOf, linesOf, plain } from './components.js';
import { readRule } from './repeat.js';
import { readDuration, readWritten, type Written } from './wall.js';

/** One time of one event of a feed. */
export interface FeedEvent extends Interval {
  title: string;
}

interface Moment extends Written {
  /** undefined: that of whoever reads it. */
  clock: Clock | undefined;
}

/** A VEVENT: an event, a series, or one time of a series that is unlike the others. */
export interface FeedEntry {
  uid: string | undefined;
  title: string;
  isCancelled: boolean;
  begin: Moment;
  end: Moment | undefined;
  /** Milliseconds, where there is no end. */
  length: number;
  /** The time of its series that it stands for. */
  replaces: Moment | undefined;
  rules: readonly string[];
  /** Further times beside those of the rules. */
  added: readonly Moment[];
  /** Times that fall out. */
  excluded: readonly Moment[];
}

/** @throws Error when a time or a rule is none */
export function readEntry(component: Component, clocks: ReadonlyMap<string, Clock>): FeedEntry {
  const moments = (name: string) =>
    linesOf(component, name).flatMap((line) =>
      line.value.split(',').map((value) => readMoment({ ...line, value }, clocks)),
    );
  const [begin] = moments('DTSTART');
  if (!begin) throw new Error('An event of the feed has no beginning');
  const [end] = moments('DTEND');
  const duration = lineOf(component, 'DURATION')?.value;
  const rules = linesOf(component, 'RRULE').map(({ value }) => value);
  for (const rule of rules) readRule(rule, begin.wall, utcClock);
  return {
    uid: lineOf(component, 'UID')?.value,
    title: plain(lineOf(component, 'SUMMARY')?.value ?? ''),
    isCancelled: lineOf(component, 'STATUS')?.value.toUpperCase() === 'CANCELLED',
    begin,
    end,
    // A day lasts a day, and a moment no time.
    length: duration === undefined ? (begin.isDay ? millisecondsInDay : 0) : readDuration(duration),
    replaces: moments('RECURRENCE-ID')[0],
    rules,
    added: moments('RDATE'),
    excluded: moments('EXDATE'),
  };
}

/** Of a period the beginning counts. A zone that nobody knows is the reader's. */
function readMoment({ value, parameters }: Line, clocks: ReadonlyMap<string, Clock>): Moment {
  const { TZID = '' } = parameters;
  const written = readWritten(value.split('/')[0] ?? '');
  if (written.isUtc) return { ...written, clock: utcClock };
  if (written.isDay) return { ...written, clock: undefined };
  return { ...written, clock: isZone(TZID) ? zoneClock(TZID) : clocks.get(TZID) };
}

/**
 * When it takes place: about in the range, and of a single event wherever that is.
 * @param changes what stands for single times of it
 * @param own the reader's clock
 */
export function timesOf(
  entry: FeedEntry,
  changes: readonly FeedEntry[],
  range: Interval,
  own: Clock,
): FeedEvent[] {
  const { title, begin, rules, added } = entry;
  const clock = begin.clock ?? own;
  const instantOfMoment = (moment: Moment): Instant => (moment.clock ?? own).instantAt(moment.wall);
  const lengthOf = (start: Instant, wall: number): Instant => {
    const { end, length } = entry;
    // On a wall a day is a day, however many hours clock changes make of it.
    if (begin.isDay) return clock.instantAt(wall + (end ? end.wall - begin.wall : length));
    return instantOf(start + (end ? instantOfMoment(end) - instantOfMoment(begin) : length));
  };
  const about = {
    from: clock.wallAt(instantOf(range.start)) - spanOf(entry),
    to: clock.wallAt(range.end),
  };
  const walls = new Set([
    ...(rules.length === 0 ? [begin.wall] : []),
    ...rules.flatMap((rule) => readRule(rule, begin.wall, clock).wallsIn(about)),
    ...added.map((moment) => clock.wallAt(instantOfMoment(moment))),
  ]);
  const gone = [...entry.excluded, ...changes.flatMap(({ replaces }) => replaces ?? [])];
  const isGone = (start: Instant, wall: number) =>
    gone.some((moment) =>
      moment.isDay
        ? Math.floor(wall / millisecondsInDay) * millisecondsInDay === moment.wall
        : instantOfMoment(moment) === start,
    );
  return [...walls]
    .map((wall) => ({ wall, start: clock.instantAt(wall) }))
    .filter(({ start, wall }) => !isGone(start, wall))
    .map(({ start, wall }) => ({ title, start, end: lengthOf(start, wall) }));
}

/** How long it may last at most, so that what began before a range and goes on in it is found. */
const spanOf = ({ begin, end, length }: FeedEntry): number =>
  Math.max(length, end ? end.wall - begin.wall : 0) + 2 * millisecondsInDay;
