import { overlaps } from '../../time/interval.js';
import type { Instant, Interval } from '../../time/types.js';

/**
 * The ranges that lie in no other, each once; ascending by start and by end. Unlike merging it keeps apart what
 * overlaps, because each range is some host's.
 */
export function withoutContained(ranges: readonly Interval[]): Interval[] {
  const kept: Interval[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || range.end > last.end) kept.push(range);
  }
  return kept;
}

/** What any range of the first has in common with any of the second. Both ascend by start and by end, and so does it. */
export function commonRanges(some: readonly Interval[], others: readonly Interval[]): Interval[] {
  const common: Interval[] = [];
  let from = 0;
  for (const range of some) {
    // No later range can reach back to those that end before this one starts.
    while ((others[from]?.end ?? Infinity) <= range.start) from++;
    for (let place = from; place < others.length; place++) {
      const other = others[place];
      if (!other || other.start >= range.end) break;
      common.push({ start: laterOf(range.start, other.start), end: earlierOf(range.end, other.end) });
    }
  }
  return withoutContained(common);
}

/** Whether one of the ranges, which ascend and do not overlap, shares time with the wanted one. */
export function overlapsAny(ranges: readonly Interval[], wanted: Interval): boolean {
  let from = 0;
  let to = ranges.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ranges[middle]?.end ?? 0) <= wanted.start) from = middle + 1;
    else to = middle;
  }
  const range = ranges[from];
  return range !== undefined && overlaps(range, wanted);
}

const laterOf = (a: Instant, b: Instant): Instant => (a > b ? a : b);
const earlierOf = (a: Instant, b: Instant): Instant => (a < b ? a : b);
