import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parseDay, weekdayOf } from './day.js';
import { hoursOn } from './hoursOn.js';
import { anyOverrides, anyWeekly, openMinutes } from './testing/anyHours.js';
import type { Weekday } from './types.js';
import { type HourRange, sameRanges, weekOf } from './weeklyHours.js';

/** A Tuesday. */
const tuesday = parseDay('2026-12-01');
const wednesday = addDays(tuesday, 1);
const day: HourRange = { start: 540, end: 1020 };
const evening: HourRange = { start: 1320, end: 1440 };
const night: HourRange = { start: 0, end: 120 };
const onDays = (hours: Partial<Record<Weekday, HourRange[]>>) => weekOf((weekday) => hours[weekday] ?? []);

describe('hoursOn', () => {
  const weekly = onDays({ 2: [day] });

  it.each([
    ['its weekday decides', tuesday, [], [day]],
    ['a closed weekday has none', wednesday, [], []],
    ['an override takes the place of its weekday', tuesday, [{ day: tuesday, ranges: [night] }], [night]],
    ['an override opens a closed weekday', wednesday, [{ day: wednesday, ranges: [night] }], [night]],
    ['an override without hours closes', tuesday, [{ day: tuesday, ranges: [] }], []],
    ['an override elsewhere changes nothing', tuesday, [{ day: wednesday, ranges: [] }], [day]],
    [
      'several entries of a date count together',
      tuesday,
      [
        { day: tuesday, ranges: [night] },
        { day: tuesday, ranges: [evening] },
      ],
      [night, evening],
    ],
  ])('%s', (_, asked, overrides, expected) => {
    expect(hoursOn(asked, { weekly, overrides })).toEqual(expected);
  });

  describe('of hours over midnight', () => {
    const nights = onDays({ 2: [evening], 3: [night, day] });

    it.each([
      ['closing the date on which they begin closes the morning after', tuesday, [], [day]],
      ['closing the date after leaves the morning open', wednesday, [evening], [night]],
    ])('%s', (_, closed, onTuesday, onWednesday) => {
      const hours = { weekly: nights, overrides: [{ day: closed, ranges: [] }] };
      expect(hoursOn(tuesday, hours)).toEqual(onTuesday);
      expect(hoursOn(wednesday, hours)).toEqual(onWednesday);
    });

    it('finds their beginning some days before', () => {
      const weekly = onDays({ 0: [evening], 1: [{ start: 0, end: 1440 }], 2: [night] });
      const overrides = [{ day: addDays(tuesday, -2), ranges: [] }];
      expect(hoursOn(tuesday, { weekly, overrides })).toEqual([]);
      expect(hoursOn(addDays(tuesday, -1), { weekly, overrides })).toEqual([]);
      expect(hoursOn(tuesday, { weekly, overrides: [] })).toEqual([night]);
    });

    it('has no date on which hours begin that never end: no override closes them', () => {
      const weekly = weekOf(() => [{ start: 0, end: 1440 }]);
      const overrides = [{ day: tuesday, ranges: [] }];
      expect(hoursOn(tuesday, { weekly, overrides })).toEqual([{ start: 0, end: 1440 }]);
    });
  });

  it('without overrides is its weekday, and with one it is that and nights from before', () => {
    fc.assert(
      fc.property(anyWeekly, anyOverrides(tuesday), fc.nat(6), (weekly, overrides, days) => {
        const asked = addDays(tuesday, days);
        const usual = weekly[weekdayOf(asked)];
        expect(sameRanges(hoursOn(asked, { weekly, overrides: [] }), usual)).toBe(true);
        const own = overrides.filter((override) => override.day === asked).flatMap(({ ranges }) => ranges);
        const open = openMinutes(hoursOn(asked, { weekly, overrides }));
        const isOverridden = overrides.some((override) => override.day === asked);
        for (const minute of isOverridden ? openMinutes(own) : []) expect(open).toContain(minute);
        const allowed = new Set(openMinutes([...own, ...usual]));
        expect(open.every((minute) => allowed.has(minute))).toBe(true);
      }),
    );
  });
});
