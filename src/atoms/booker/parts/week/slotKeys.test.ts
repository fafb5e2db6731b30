import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../../../time/instant.js';
import { slotOfKey } from './slotKeys.js';

const slot = (day: number, hour: number) => ({
  start: parseInstant(`2026-11-0${day}T${String(hour).padStart(2, '0')}:00:00Z`),
  minutes: hour * 60,
});

/** Monday has 9 and 15 o'clock, Tuesday nothing, Wednesday 8, 12 and 16. */
const days = [[slot(2, 9), slot(2, 15)], [], [slot(4, 8), slot(4, 12), slot(4, 16)]];
const from = (day: number, hour: number, key: string, isRtl = false) =>
  slotOfKey(key, days, slot(day, hour).start, isRtl);

describe('among times by day', () => {
  it.each([
    ['down', 2, 9, 'ArrowDown', slot(2, 15)],
    ['up', 4, 12, 'ArrowUp', slot(4, 8)],
    ['to the end of the day', 4, 8, 'End', slot(4, 16)],
    ['to its beginning', 4, 16, 'Home', slot(4, 8)],
    ['to the nearest time of the next day that has some', 2, 15, 'ArrowRight', slot(4, 16)],
    ['to the earlier of two that are as near', 4, 12, 'ArrowLeft', slot(2, 9)],
  ])('a key leads %s', (_, day, hour, key, target) => {
    expect(from(day, hour, key)).toBe(target.start);
  });

  it.each([
    ['below the last', 2, 15, 'ArrowDown'],
    ['above the first', 2, 9, 'ArrowUp'],
  ])('there is nothing %s', (_, day, hour, key) => {
    expect(from(day, hour, key)).toBeNull();
  });

  it('the way goes on in the weeks beside it', () => {
    expect(from(4, 12, 'ArrowRight')).toBe('nextWeek');
    expect(from(2, 9, 'ArrowLeft')).toBe('previousWeek');
    expect(from(2, 9, 'PageDown')).toBe('nextWeek');
    expect(from(2, 9, 'PageUp')).toBe('previousWeek');
  });

  it('the sides change where one reads from the right', () => {
    expect(from(2, 15, 'ArrowLeft', true)).toBe(slot(4, 16).start);
    expect(from(2, 9, 'ArrowRight', true)).toBe('previousWeek');
  });

  it('other keys are not its own', () => {
    expect(from(2, 9, 'Enter')).toBeUndefined();
    expect(from(2, 9, 'Tab')).toBeUndefined();
  });
});
