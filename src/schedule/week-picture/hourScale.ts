import type { HourRange } from '../../time/weeklyHours.js';

/** Which hours of the day a picture shows, and which of them it names. */
export interface HourScale {
  /** Whole hours, 0 to 23. */
  firstHour: number;
  /** Whole hours, 1 to 24. */
  lastHour: number;
  /** Hours that have a name at their line, in order: each, or every second or third. */
  named: readonly number[];
}

const leastHours = 8;

/** All ranges with some room around them, and at least eight hours; a closed week shows a working day. */
export function hourScale(ranges: readonly HourRange[]): HourScale {
  const start = Math.min(...ranges.map((range) => range.start), ranges.length === 0 ? 9 * 60 : Infinity);
  const end = Math.max(...ranges.map((range) => range.end), ranges.length === 0 ? 17 * 60 : -Infinity);
  const wantedFirst = Math.max(0, Math.ceil(start / 60) - 1);
  const wantedLast = Math.min(24, Math.floor(end / 60) + 1);
  const lastHour = Math.min(24, Math.max(wantedLast, wantedFirst + leastHours));
  const firstHour = Math.min(wantedFirst, lastHour - leastHours);
  const hours = lastHour - firstHour;
  const step = hours <= 9 ? 1 : hours <= 16 ? 2 : 3;
  const named = Array.from({ length: hours }, (_, index) => firstHour + index).filter(
    (hour) => hour > firstHour && hour % step === 0,
  );
  return { firstHour, lastHour, named };
}
