import { minutesInDay } from './minutesInDay.js';
import type { HourRange } from './weeklyHours.js';

/** The smallest change of one edge that mends a range, in minutes since midnight. null: no change of one edge does. */
export type RangeMend =
  /** Begin then or later. */
  | { begin: number }
  /** End then or earlier. */
  | { endBy: number }
  /** End later than that. */
  | { endAfter: number }
  | null;

/** What is wrong with the range at `index` of its list; `with` is the index of the one that it is in the way of. */
export type RangeFault =
  /** Not whole minutes of one day. */
  | { kind: 'outsideDay'; index: number; mend: null }
  /** It ends when it starts: it opens nothing. */
  | { kind: 'empty'; index: number; mend: RangeMend }
  /** It ends before it starts; where it was meant to go on past midnight, `splitOverMidnight` makes two days of it. */
  | { kind: 'endsBeforeStart'; index: number; mend: RangeMend }
  /** The same hours stand above already. */
  | { kind: 'duplicate'; index: number; with: number; mend: null }
  /** It shares some minutes with one above. Ranges that only touch are fine. */
  | { kind: 'overlap'; index: number; with: number; mend: RangeMend };

/**
 * What is wrong with the ranges of one day, at most one fault for each, in their order. Each is held against those
 * above it: the lower one is at fault. No faults: the day can be saved as it is.
 */
export function checkRanges(ranges: readonly HourRange[]): RangeFault[] {
  return ranges.flatMap((range, index) => faultOf(range, index, ranges) ?? []);
}

function faultOf(range: HourRange, index: number, ranges: readonly HourRange[]): RangeFault | null {
  if (!liesInDay(range)) return { kind: 'outsideDay', index, mend: null };
  const { start, end } = range;
  if (end <= start)
    return {
      kind: end === start ? 'empty' : 'endsBeforeStart',
      index,
      mend: start < minutesInDay ? { endAfter: start } : null,
    };
  const above = ranges.slice(0, index);
  const duplicate = above.findIndex((other) => other.start === start && other.end === end);
  if (duplicate >= 0) return { kind: 'duplicate', index, with: duplicate, mend: null };
  const inTheWay = above.findIndex((other) => sharesTime(other, range));
  if (inTheWay < 0) return null;
  return { kind: 'overlap', index, with: inTheWay, mend: mendOverlap(range, above) };
}

const liesInDay = ({ start, end }: HourRange): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  start >= 0 &&
  start <= minutesInDay &&
  end >= 0 &&
  end <= minutesInDay;

const sharesTime = (a: HourRange, b: HourRange): boolean =>
  Math.max(a.start, b.start) < Math.min(a.end, b.end);

/** Of the edges that could give way, the one that has to move less. */
function mendOverlap(range: HourRange, others: readonly HourRange[]): RangeMend {
  const isFree = (part: HourRange) =>
    part.start < part.end && !others.some((other) => sharesTime(other, part));
  const begins = others
    .map((other) => other.end)
    .filter((begin) => begin > range.start && isFree({ start: begin, end: range.end }));
  const ends = others
    .map((other) => other.start)
    .filter((end) => end < range.end && isFree({ start: range.start, end }));
  const begin = begins.length > 0 ? Math.min(...begins) : null;
  const endBy = ends.length > 0 ? Math.max(...ends) : null;
  if (begin !== null && (endBy === null || begin - range.start <= range.end - endBy)) return { begin };
  return endBy === null ? null : { endBy };
}
