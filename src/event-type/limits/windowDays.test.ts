import { describe, expect, it } from 'vitest';
import { parseDay } from '../../time/day.js';
import { lastDayAhead, rangeState } from './windowDays.js';

const ahead = (days: number, isBusinessDays: boolean, isRolling = false) =>
  ({ kind: 'days', days, isBusinessDays, isRolling }) as const;

describe('the last day that can be booked', () => {
  // Friday 31 May 2024
  it.each([
    [ahead(2, false), '2024-06-02'],
    [ahead(2, true), '2024-06-04'],
    [ahead(0, false), '2024-05-31'],
    [ahead(0, true), '2024-05-31'],
    [ahead(5, true), '2024-06-07'],
    [ahead(6, true), '2024-06-10'],
    [ahead(3, false, true), null],
    [ahead(-1, false), null],
    [ahead(1_000_000, true), null],
  ])('of %o is %s', (window, day) => {
    expect(lastDayAhead(window, parseDay('2024-05-31'))).toBe(day);
  });
});

describe('a range of days', () => {
  it.each([
    ['2026-11-10', '2026-11-12', 'ahead'],
    ['2026-11-09', '2026-11-09', 'ahead'],
    ['2026-11-01', '2026-11-09', 'begun'],
    ['2026-11-01', '2026-11-08', 'over'],
  ])('from %s to %s is %s on 9 November', (first, last, state) => {
    expect(rangeState({ first: parseDay(first), last: parseDay(last) }, parseDay('2026-11-09'))).toBe(state);
  });
});
