import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextWeekday, splitOverMidnight, splitRange } from './splitOverMidnight.js';
import { anyTypedRange, anyWeekday, anyWeekly } from './testing/anyHours.js';
import type { Weekday } from './types.js';
import { everyWeekday, minutesOf, sameRanges, weekOf } from './weeklyHours.js';

describe('splitRange', () => {
  it.each([
    [
      '22:00 to 02:00',
      { start: 1320, end: 120 },
      { evening: { start: 1320, end: 1440 }, morning: { start: 0, end: 120 } },
    ],
    ['22:00 to 00:00', { start: 1320, end: 0 }, { evening: { start: 1320, end: 1440 }, morning: null }],
    [
      '08:00 to 08:00',
      { start: 480, end: 480 },
      { evening: { start: 480, end: 1440 }, morning: { start: 0, end: 480 } },
    ],
  ])('reads %s', (_, range, night) => {
    expect(splitRange(range)).toEqual(night);
  });
});

describe('splitOverMidnight', () => {
  it.each<[string, Weekday, Weekday]>([
    ['Friday night', 5, 6],
    ['around the end of the week', 6, 0],
  ])('gives the next day the morning: %s', (_, evening, morning) => {
    const typed = weekOf((weekday) => (weekday === evening ? [{ start: 1320, end: 120 }] : []));
    const split = splitOverMidnight(typed, evening, 0);
    expect(split[evening]).toEqual([{ start: 1320, end: 1440 }]);
    expect(split[morning]).toEqual([{ start: 0, end: 120 }]);
  });

  it('joins the morning to hours that it touches', () => {
    const typed = weekOf((weekday) =>
      weekday === 1 ? [{ start: 1320, end: 120 }] : [{ start: 120, end: 240 }],
    );
    expect(splitOverMidnight(typed, 1, 0)[2]).toEqual([{ start: 0, end: 240 }]);
  });

  it('opens the evening and the morning, and nothing else', () => {
    fc.assert(
      fc.property(anyWeekly, anyWeekday, anyTypedRange, (weekly, weekday, typed) => {
        const given = weekOf((day) => (day === weekday ? [...weekly[day], typed] : weekly[day]));
        const split = splitOverMidnight(given, weekday, weekly[weekday].length);
        if (typed.start < typed.end) {
          expect(split).toBe(given);
          return;
        }
        const { evening, morning } = splitRange(typed);
        for (const day of everyWeekday) {
          const added = [
            ...(day === weekday ? [evening] : []),
            ...(day === nextWeekday(weekday) && morning ? [morning] : []),
          ];
          expect(sameRanges(split[day], [...weekly[day], ...added])).toBe(true);
        }
      }),
    );
  });

  it('changes nothing where there is no such range', () => {
    const week = weekOf(() => [{ start: 540, end: 1020 }]);
    expect(splitOverMidnight(week, 1, 0)).toBe(week);
    expect(splitOverMidnight(week, 1, 3)).toBe(week);
    expect(minutesOf(week[1])).toBe(480);
  });
});
