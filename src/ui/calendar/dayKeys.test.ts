import { describe, expect, it } from 'vitest';
import { parseDay } from '../../time/day.js';
import { dayOfKey } from './dayKeys.js';

const press = (key: string, day: string, { column = 3, shift = false, rtl = false } = {}) =>
  dayOfKey({ key, shiftKey: shift }, parseDay(day), column, rtl);

describe('dayOfKey', () => {
  it.each([
    ['ArrowRight', '2026-11-30', '2026-12-01'],
    ['ArrowLeft', '2026-11-01', '2026-10-31'],
    ['ArrowDown', '2026-12-28', '2027-01-04'],
    ['ArrowUp', '2026-11-12', '2026-11-05'],
    ['Home', '2026-11-12', '2026-11-09'],
    ['End', '2026-11-12', '2026-11-15'],
    ['PageDown', '2026-11-12', '2026-12-12'],
    ['PageUp', '2026-01-12', '2025-12-12'],
  ])('leads by %s from %s to %s', (key, from, to) => {
    expect(press(key, from)).toBe(to);
  });

  it('mirrors left and right where text runs from right to left', () => {
    expect(press('ArrowLeft', '2026-11-12', { rtl: true })).toBe('2026-11-13');
    expect(press('ArrowRight', '2026-11-12', { rtl: true })).toBe('2026-11-11');
    expect(press('ArrowDown', '2026-11-12', { rtl: true })).toBe('2026-11-19');
  });

  it('ends on the last day of a month that is too short', () => {
    expect(press('PageDown', '2026-01-31')).toBe('2026-02-28');
    expect(press('PageUp', '2026-12-31')).toBe('2026-11-30');
    expect(press('PageDown', '2028-02-29', { shift: true })).toBe('2029-02-28');
    expect(press('PageUp', '2028-02-29', { shift: true })).toBe('2027-02-28');
  });

  it('stays in the week at its ends', () => {
    expect(press('Home', '2026-11-09', { column: 0 })).toBe('2026-11-09');
    expect(press('End', '2026-11-15', { column: 6 })).toBe('2026-11-15');
  });

  it('leaves every other key alone', () => {
    expect(press('Enter', '2026-11-12')).toBeUndefined();
    expect(press('a', '2026-11-12')).toBeUndefined();
  });
});
