import fc from 'fast-check';
import { addDays, parseDay } from '../day.js';
import type { Day, Weekday } from '../types.js';
import { type DayOverride, everyWeekday, type HourRange, type WeeklyHours } from '../weeklyHours.js';
import { parseZone } from '../zone.js';

/** Quarters of an hour alone, so that ranges often touch, nest and coincide. */
const anyStart = fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15);
const anyEnd = fc.integer({ min: 1, max: 96 }).map((quarter) => quarter * 15);

/** A range that opens something. */
export const anyRange: fc.Arbitrary<HourRange> = fc
  .tuple(anyStart, anyEnd)
  .filter(([start, end]) => start < end)
  .map(([start, end]) => ({ start, end }));

/** As somebody may type it: some are empty or turned round. */
export const anyTypedRange: fc.Arbitrary<HourRange> = fc.record({ start: anyStart, end: anyEnd });

/** In any order, overlapping or not; often the whole day, as nights and days without an end are odd. */
export const anyRanges: fc.Arbitrary<HourRange[]> = fc.oneof(
  { weight: 5, arbitrary: fc.array(anyRange, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constant(0).map(() => [{ start: 0, end: 1440 }]) },
);

export const anyWeekday: fc.Arbitrary<Weekday> = fc.constantFrom(...everyWeekday);

export const anyWeekly: fc.Arbitrary<WeeklyHours> = fc.record({
  0: anyRanges,
  1: anyRanges,
  2: anyRanges,
  3: anyRanges,
  4: anyRanges,
  5: anyRanges,
  6: anyRanges,
});

/** A week in which somewhere clocks change, by its first day, and the zones that see the change or lie far off. */
export const weeksOfChanges = [
  { zone: parseZone('America/New_York'), day: parseDay('2026-03-06') },
  { zone: parseZone('America/New_York'), day: parseDay('2026-10-29') },
  { zone: parseZone('Australia/Lord_Howe'), day: parseDay('2026-04-02') },
  { zone: parseZone('Australia/Lord_Howe'), day: parseDay('2026-10-01') },
  { zone: parseZone('America/Santiago'), day: parseDay('2026-04-02') },
  { zone: parseZone('America/Santiago'), day: parseDay('2026-09-03') },
  { zone: parseZone('Pacific/Apia'), day: parseDay('2011-12-27') },
  { zone: parseZone('Pacific/Kiritimati'), day: parseDay('2026-12-29') },
  { zone: parseZone('Pacific/Pago_Pago'), day: parseDay('2026-12-29') },
  { zone: parseZone('Asia/Kathmandu'), day: parseDay('2026-03-27') },
];

export const anyWeekOfChange = fc.constantFrom(...weeksOfChanges);

/** Overrides of days near the given one. */
export const anyOverrides = (near: Day): fc.Arbitrary<DayOverride[]> =>
  fc.array(
    fc.record({
      day: fc.integer({ min: -2, max: 9 }).map((days) => addDays(near, days)),
      ranges: fc.oneof(fc.constant([]), anyRanges),
    }),
    { maxLength: 4 },
  );

/** Every minute of the day that the ranges open: the slow and plain witness. */
export const openMinutes = (ranges: readonly HourRange[]): number[] =>
  Array.from({ length: 1440 }, (_, minute) => minute).filter((minute) =>
    ranges.some(({ start, end }) => start <= minute && minute < end),
  );
