import { minutesInDay } from './minutesInDay.js';
import type { Day, Weekday } from './types.js';

/**
 * A stretch of a day on the wall clock: whole minutes since the day's midnight, `start` 0 to 1439, `end` 1 to 1440.
 * 1440 is the midnight at which the day ends. A range that runs past midnight is two: one on each day.
 */
export interface HourRange {
  start: number;
  end: number;
}

/** The hours of each weekday, in order of their start; a day without ranges is closed. */
export type WeeklyHours = Readonly<Record<Weekday, readonly HourRange[]>>;

/** The hours of one date, in place of its weekday's; without ranges nothing is offered that day. */
export interface DayOverride {
  day: Day;
  ranges: readonly HourRange[];
}

/** The seven days from Sunday on, as they are numbered. */
export const everyWeekday: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** The week in which each day has the hours that are made for it. */
export const weekOf = (hours: (weekday: Weekday) => readonly HourRange[]): WeeklyHours => ({
  0: hours(0),
  1: hours(1),
  2: hours(2),
  3: hours(3),
  4: hours(4),
  5: hours(5),
  6: hours(6),
});

/** The week with the hours of `from` on each of the days `to` too, in place of theirs. */
export const copyDay = (weekly: WeeklyHours, from: Weekday, to: readonly Weekday[]): WeeklyHours =>
  weekOf((weekday) => (to.includes(weekday) ? weekly[from].map((range) => ({ ...range })) : weekly[weekday]));

/**
 * The same minutes written the one way: in order, apart from each other, none empty. Ranges that overlap or touch
 * become one. What ends before it starts opens nothing and is left out.
 */
export function normalizeRanges(ranges: readonly HourRange[]): HourRange[] {
  const apart: HourRange[] = [];
  const ascending = ranges.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  for (const { start, end } of ascending) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

/** Whether both open the same minutes, however they are listed. */
export function sameRanges(a: readonly HourRange[], b: readonly HourRange[]): boolean {
  const [ours, theirs] = [normalizeRanges(a), normalizeRanges(b)];
  return (
    ours.length === theirs.length &&
    ours.every(({ start, end }, index) => start === theirs[index]?.start && end === theirs[index]?.end)
  );
}

/** Whether both weeks open the same minutes of each day, however they are listed. */
export const sameHours = (a: WeeklyHours, b: WeeklyHours): boolean =>
  everyWeekday.every((weekday) => sameRanges(a[weekday], b[weekday]));

/** Minutes that the ranges open; what two of them share counts once. */
export const minutesOf = (ranges: readonly HourRange[]): number =>
  normalizeRanges(ranges).reduce((sum, { start, end }) => sum + end - start, 0);

/** Whether the week never closes: its hours have no day on which they begin, so no date can take their place by itself. */
export const isNeverClosed = (weekly: WeeklyHours): boolean =>
  everyWeekday.every((weekday) => minutesOf(weekly[weekday]) === minutesInDay);

/** Minutes on the dial that the week opens, in a week without overrides and clock changes. */
export const totalMinutes = (weekly: WeeklyHours): number =>
  everyWeekday.reduce<number>((sum, weekday) => sum + minutesOf(weekly[weekday]), 0);
