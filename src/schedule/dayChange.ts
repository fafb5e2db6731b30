import { type HourRange, normalizeRanges, sameRanges } from '../time/weeklyHours.js';

/** What became of a day's hours, said the shortest way. Ranges are in order and apart. */
export type DayChange =
  | { kind: 'closed' }
  | { kind: 'added'; ranges: readonly HourRange[] }
  | { kind: 'removed'; ranges: readonly HourRange[] }
  /** All of that half of the day is gone, and the other half is left. */
  | { kind: 'morningClosed' }
  | { kind: 'afternoonClosed' }
  | { kind: 'startMoved'; start: number; was: number }
  | { kind: 'endMoved'; end: number; was: number }
  | { kind: 'replaced'; ranges: readonly HourRange[]; was: readonly HourRange[] };

const noon = 12 * 60;
/** An afternoon that begins with the lunch break's end is one too. */
const lunchEnd = 14 * 60;

/** null: both open the same minutes. */
export function dayChange(given: readonly HourRange[], changed: readonly HourRange[]): DayChange | null {
  if (sameRanges(given, changed)) return null;
  const [before, after] = [normalizeRanges(given), normalizeRanges(changed)];
  if (after.length === 0) return { kind: 'closed' };
  if (before.length === 0) return { kind: 'added', ranges: after };
  return halfClosed(before, after) ?? edgeMoved(before, after) ?? wholeRanges(before, after);
}

function halfClosed(before: HourRange[], after: HourRange[]): DayChange | null {
  const end = after.at(-1)?.end ?? 0;
  const kept = cut(before, 0, end);
  const restStart = cut(before, end, Infinity)[0]?.start ?? Infinity;
  if (noon <= restStart && restStart <= lunchEnd && end <= lunchEnd && sameRanges(kept, after))
    return { kind: 'afternoonClosed' };
  const start = after[0]?.start ?? 0;
  const restEnd = cut(before, 0, start).at(-1)?.end ?? Infinity;
  if (
    noon - 60 <= restEnd &&
    restEnd <= lunchEnd &&
    start >= noon &&
    sameRanges(cut(before, start, Infinity), after)
  )
    return { kind: 'morningClosed' };
  return null;
}

/** The day begins or ends at another time, and is else as it was. */
function edgeMoved(before: HourRange[], after: HourRange[]): DayChange | null {
  const [first, last] = [before[0], before.at(-1)];
  const [start, end] = [after[0]?.start, after.at(-1)?.end];
  if (!first || !last || start === undefined || end === undefined || before.length !== after.length)
    return null;
  const withStart = before.map((range) => (range === first ? { ...range, start } : range));
  if (sameRanges(withStart, after)) return { kind: 'startMoved', start, was: first.start };
  const withEnd = before.map((range) => (range === last ? { ...range, end } : range));
  return sameRanges(withEnd, after) ? { kind: 'endMoved', end, was: last.end } : null;
}

/** Ranges came or went, and the others stayed; where both happened the whole day is said. */
function wholeRanges(before: HourRange[], after: HourRange[]): DayChange {
  const isIn = (list: HourRange[]) => (range: HourRange) =>
    list.some(({ start, end }) => start === range.start && end === range.end);
  const added = after.filter((range) => !isIn(before)(range));
  const removed = before.filter((range) => !isIn(after)(range));
  if (removed.length === 0) return { kind: 'added', ranges: added };
  if (added.length === 0) return { kind: 'removed', ranges: removed };
  return { kind: 'replaced', ranges: after, was: before };
}

const cut = (ranges: readonly HourRange[], from: number, to: number): HourRange[] =>
  normalizeRanges(ranges.map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) })));
