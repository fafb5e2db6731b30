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
