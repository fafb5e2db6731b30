import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRange, anyRanges, anyWeekday, anyWeekly, openMinutes } from './testing/anyHours.js';
import type { Weekday } from './types.js';
import {
  copyDay,
  everyWeekday,
  minutesOf,
  normalizeRanges,
  sameHours,
  sameRanges,
  totalMinutes,
  weekOf,
} from './weeklyHours.js';

const closed = weekOf(() => []);

describe('normalizeRanges', () => {
  it.each([
    [
      'sorts',
      [
        [780, 1020],
        [540, 720],
      ],
      [
        [540, 720],
        [780, 1020],
      ],
    ],
    [
      'joins what touches',
      [
        [540, 720],
        [720, 1020],
      ],
      [[540, 1020]],
    ],
    [
      'joins what overlaps',
      [
        [540, 750],
        [720, 1020],
      ],
      [[540, 1020]],
    ],
    [
      'keeps the longer of two that start together',
      [
        [540, 1020],
        [540, 720],
      ],
      [[540, 1020]],
    ],
    [
      'leaves out what is empty or turned round',
      [
        [600, 600],
        [1320, 120],
        [0, 1440],
      ],
      [[0, 1440]],
    ],
    ['has nothing to say of a closed day', [], []],
  ])('%s', (_, ranges, expected) => {
    const asRanges = (list: number[][]) => list.map(([start = 0, end = 0]) => ({ start, end }));
    expect(normalizeRanges(asRanges(ranges))).toEqual(asRanges(expected));
  });

  it('opens the same minutes, written the one way', () => {
    fc.assert(
      fc.property(anyRanges, (ranges) => {
        const normal = normalizeRanges(ranges);
        expect(openMinutes(normal)).toEqual(openMinutes(ranges));
        expect(normalizeRanges(normal)).toEqual(normal);
        normal.slice(1).forEach(({ start }, index) => {
          expect(start).toBeGreaterThan(normal[index]?.end ?? Number.NaN);
        });
      }),
    );
  });

  it('leaves what it was given as it was', () => {
    const ranges = [
      { start: 0, end: 60 },
      { start: 30, end: 90 },
    ];
    normalizeRanges(ranges);
    expect(ranges[0]).toEqual({ start: 0, end: 60 });
  });
});

describe('copyDay', () => {
  it('gives other days the same hours and keeps the rest', () => {
    fc.assert(
      fc.property(anyWeekly, anyWeekday, fc.subarray([...everyWeekday]), (weekly, from, to) => {
        const copied = copyDay(weekly, from, to);
        for (const weekday of everyWeekday)
          expect(copied[weekday]).toEqual(weekly[to.includes(weekday) ? from : weekday]);
      }),
    );
  });

  it('gives each day ranges of its own', () => {
    const monday = weekOf((weekday) => (weekday === 1 ? [{ start: 540, end: 1020 }] : []));
    expect(copyDay(monday, 1, [2])[2][0]).not.toBe(monday[1][0]);
  });
});

describe('sameHours', () => {
  it('does not mind how hours are listed', () => {
    fc.assert(
      fc.property(anyWeekly, (weekly) => {
        const turned = weekOf((weekday) => [...weekly[weekday]].reverse());
        expect(sameHours(weekly, turned)).toBe(true);
      }),
    );
  });

  it('means the same minutes on every day', () => {
    fc.assert(
      fc.property(anyWeekly, anyWeekday, anyRanges, (weekly, weekday, ranges) => {
        const other = weekOf((day) => (day === weekday ? ranges : weekly[day]));
        const isSame = openMinutes(ranges).join() === openMinutes(weekly[weekday]).join();
        expect(sameHours(weekly, other)).toBe(isSame);
        expect(sameRanges(ranges, weekly[weekday])).toBe(isSame);
      }),
    );
  });
});

describe('minutes', () => {
  it('count once, however many ranges open them', () => {
    fc.assert(
      fc.property(anyRanges, anyRange, (ranges, range) => {
        expect(minutesOf(ranges)).toBe(openMinutes(ranges).length);
        expect(minutesOf([...ranges, range, range])).toBe(openMinutes([...ranges, range]).length);
      }),
    );
  });

  it.each<[string, readonly Weekday[], number]>([
    ['a closed week', [], 0],
    ['five days of eight hours', [1, 2, 3, 4, 5], 40],
    ['Sunday alone', [0], 8],
  ])('of %s', (_, days, hours) => {
    const weekly = weekOf((weekday) => (days.includes(weekday) ? [{ start: 540, end: 1020 }] : []));
    expect(totalMinutes(weekly)).toBe(hours * 60);
    expect(sameHours(weekly, closed)).toBe(hours === 0);
  });
});
