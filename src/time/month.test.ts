import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, weekdayOf } from './day.js';
import { addMonths, daysOf, firstDay, lastDay, monthGrid, monthOf, parseMonth } from './month.js';
import type { Weekday } from './types.js';

const anyMonth = fc
  .tuple(fc.integer({ min: 1000, max: 3000 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => parseMonth(`${year}-${String(month).padStart(2, '0')}`));
const anyWeekStart = fc.constantFrom<Weekday[]>(0, 1, 2, 3, 4, 5, 6);

describe('parseMonth', () => {
  it.each(['', '2026', '2026-1', '2026-00', '2026-13', '2026-12-07'])('refuses "%s"', (text) => {
    expect(() => parseMonth(text)).toThrow(RangeError);
  });
});

describe('months on the calendar', () => {
  it.each([
    ['2026-11', 1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-01', -13, '2024-12'],
    ['2026-05', 0, '2026-05'],
    ['2026-05', 120, '2036-05'],
  ])('%s and %d is %s', (month, months, later) => {
    expect(addMonths(parseMonth(month), months)).toBe(later);
  });

  it.each([
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2100-02', '2100-02-28'],
    ['2026-12', '2026-12-31'],
  ])('%s ends with %s', (month, day) => {
    expect(lastDay(parseMonth(month))).toBe(day);
  });

  it('hold their own days', () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const days = daysOf(month);
        expect(days.every((day) => monthOf(day) === month)).toBe(true);
        expect([days[0], days.at(-1)]).toEqual([firstDay(month), lastDay(month)]);
        expect(new Set(days).size).toBe(Number(lastDay(month).slice(8)));
      }),
    );
  });
});

describe('monthGrid', () => {
  it('holds each day once, in order, under its weekday, in full weeks that are none of them empty', () => {
    fc.assert(
      fc.property(anyMonth, anyWeekStart, (month, weekStart) => {
        const weeks = monthGrid(month, weekStart);
        expect(weeks.flat().filter((cell) => cell !== null)).toEqual(daysOf(month));
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          expect(week.some((cell) => cell !== null)).toBe(true);
          for (const [column, day] of week.entries())
            if (day) expect(weekdayOf(day)).toBe((weekStart + column) % 7);
        }
      }),
    );
  });

  it('begins with the week of a day, and goes on into the next month for as many weeks as are left out', () => {
    fc.assert(
      fc.property(anyMonth, anyWeekStart, fc.nat(), (month, weekStart, index) => {
        const days = daysOf(month);
        const from = days[index % days.length] ?? firstDay(month);
        const all = monthGrid(month, weekStart);
        const weeks = monthGrid(month, weekStart, from);
        const past = all.findIndex((week) => week.includes(from));
        const shown = weeks.flat().filter((day) => day !== null);
        const coming = [...days, ...(past > 0 ? daysOf(addMonths(month, 1)) : [])];
        expect(weeks).toHaveLength(all.length);
        expect(weeks[0]).toContain(from);
        expect(shown).toEqual(coming.slice(coming.indexOf(shown[0] ?? from)).slice(0, shown.length));
        for (const week of weeks)
          for (const [column, day] of week.entries())
            if (day) expect(weekdayOf(day)).toBe((weekStart + column) % 7);
      }),
    );
  });

  it.each([
    ['2026-11', 1, '2026-11-28', '2026-11-23', '2026-12-31', 6],
    ['2026-11', 0, '2026-11-28', '2026-11-22', '2026-12-26', 5],
    ['2026-12', 1, '2026-12-15', '2026-12-14', '2027-01-17', 5],
    ['2027-02', 1, '2027-02-28', '2027-02-22', '2027-03-21', 4],
  ] as const)(
    '%s in weeks from weekday %i goes, on %s, from %s to %s',
    (month, weekStart, from, first, last, rows) => {
      const weeks = monthGrid(parseMonth(month), weekStart, parseDay(from));
      const days = weeks.flat().filter((day) => day !== null);
      expect([days[0], days.at(-1), weeks.length]).toEqual([first, last, rows]);
    },
  );

  it('has four rows where February fits them', () => {
    expect(monthGrid(parseMonth('2027-02'), 1)).toHaveLength(4);
  });

  it('leaves the cells of its neighbours empty', () => {
    const [first] = monthGrid(parseMonth('2026-11'), 1);
    expect(first).toEqual([null, null, null, null, null, null, parseDay('2026-11-01')]);
  });
});
