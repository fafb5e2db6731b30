import { minutesInDay } from './minutesInDay.js';
import { type HourRange, normalizeRanges } from './weeklyHours.js';

const usual: HourRange = { start: 9 * 60, end: 17 * 60 };
const hour = 60;

/**
 * The range that a day is offered next: 09:00 to 17:00 where it is closed, else an hour's length after an hour's
 * break, since hours that touch would be one range. Where the break or the hour doesn't fit before midnight, the same
 * before the first range, then in a break between two, then shorter ones, of at least `leastMinutes`. null: none fits.
 * None ends at 23:59: the API takes that for midnight, so it is midnight.
 */
export function nextRange(ranges: readonly HourRange[], leastMinutes = 15): HourRange | null {
  const open = normalizeRanges(ranges);
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last) return usual;
  const gaps: HourRange[] = [
    { start: last.end, end: minutesInDay },
    { start: 0, end: first.start },
    ...open.slice(1).map(({ start }, index) => ({ start: open[index]?.end ?? start, end: start })),
  ];
  for (const { length, pause } of [
    { length: hour, pause: hour },
    { length: leastMinutes, pause: leastMinutes },
  ])
    for (const gap of gaps) {
      const found = placeIn(gap, length, pause);
      if (found) return found;
    }
  return null;
}

/** Within the gap, that far from the hours beside it; towards midnight there are none. */
function placeIn(gap: HourRange, length: number, pause: number): HourRange | null {
  if (gap.start === 0) {
    const end = gap.end - pause;
    return end - length >= 0 ? { start: end - length, end } : null;
  }
  const start = gap.start + pause;
  const latest = gap.end === minutesInDay ? minutesInDay : gap.end - pause;
  const usualEnd = Math.min(start + length, latest);
  const end = usualEnd === minutesInDay - 1 ? minutesInDay : usualEnd;
  return end - start >= length ? { start, end } : null;
}
