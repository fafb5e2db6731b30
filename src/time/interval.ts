import type { Instant, Interval } from './types.js';

const isEmpty = ({ start, end }: Interval): boolean => end <= start;

/** Whether they share some time. Neighbours that only touch do not, and an empty one overlaps nothing. */
export const overlaps = (a: Interval, b: Interval): boolean =>
  Math.max(a.start, b.start) < Math.min(a.end, b.end);

/** Whether the instant lies in it; the end does not. */
export const contains = ({ start, end }: Interval, instant: Instant): boolean =>
  start <= instant && instant < end;

/** The time that is in any of them: in order, apart from each other, none empty. */
export function merge(list: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const next of list.filter((interval) => !isEmpty(interval)).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && next.start <= last.end) {
      if (next.end > last.end) last.end = next.end;
    } else merged.push({ start: next.start, end: next.end });
  }
  return merged;
}

/** The time that is in both lists, merged. */
export function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  return subtract(a, subtract(a, b));
}

/** The time of `from` that is in none of `busy`, merged. */
export const subtract = (from: readonly Interval[], busy: readonly Interval[]): Interval[] =>
  without(merge(from), busy);

/** What `busy` leaves of each range. The ranges ascend and do not overlap; those that touch stay two. */
export function without(ranges: readonly Interval[], busy: readonly Interval[]): Interval[] {
  const blocks = merge(busy);
  const left: Interval[] = [];
  let next = 0;
  for (const { start, end } of ranges) {
    while ((blocks[next]?.end ?? Infinity) <= start) next++;
    let from = start;
    for (let place = next; place < blocks.length; place++) {
      const block = blocks[place];
      if (!block || block.start >= end) break;
      if (from < block.start) left.push({ start: from, end: block.start });
      from = block.end;
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}
