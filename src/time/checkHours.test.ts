import { describe, expect, it } from 'vitest';
import { checkHours, checkOverrides, checkSchedule, countFaults } from './checkHours.js';
import { parseDay } from './day.js';
import { weekOf } from './weeklyHours.js';

const morning = { start: 540, end: 720 };
const overlapping = { start: 690, end: 960 };
const overlap = { kind: 'overlap', index: 1, with: 0, mend: { begin: 720 } };
const christmas = parseDay('2026-12-25');
const boxingDay = parseDay('2026-12-26');
const week = weekOf(() => [morning]);

describe('checkHours', () => {
  it('finds no fault with a week of plain days', () => {
    expect(checkHours(week)).toEqual([]);
  });

  it('names the day, and leaves out the others', () => {
    const friday = weekOf((weekday) => (weekday === 5 ? [morning, overlapping] : [morning]));
    expect(checkHours(friday)).toEqual([{ weekday: 5, faults: [overlap] }]);
  });
});

describe('checkOverrides', () => {
  it('takes closed dates, and hours on dates apart', () => {
    expect(
      checkOverrides([
        { day: christmas, ranges: [] },
        { day: boxingDay, ranges: [morning] },
      ]),
    ).toEqual([]);
  });

  it('finds a date that stands above already, whatever its hours', () => {
    expect(
      checkOverrides([
        { day: christmas, ranges: [] },
        { day: boxingDay, ranges: [] },
        { day: christmas, ranges: [morning] },
      ]),
    ).toEqual([{ kind: 'duplicateDay', index: 2, day: christmas, with: 0 }]);
  });

  it('holds the hours of a date against the rules of a day', () => {
    expect(checkOverrides([{ day: christmas, ranges: [morning, overlapping] }])).toEqual([
      { kind: 'ranges', index: 0, day: christmas, faults: [overlap] },
    ]);
  });
});

describe('checkSchedule', () => {
  it.each([
    ['Europe/London', false],
    ['europe/london', false],
    ['Europe/Atlantis', true],
    ['+05:30', true],
    ['', true],
  ])('knows whether there is a zone "%s"', (zone, isZoneUnknown) => {
    const faults = checkSchedule({ weekly: week, overrides: [], zone });
    expect(faults).toEqual({ weekly: [], overrides: [], isZoneUnknown });
    expect(countFaults(faults)).toBe(isZoneUnknown ? 1 : 0);
  });

  it('counts each range, date and name that is wrong', () => {
    const faults = checkSchedule({
      weekly: weekOf(() => [morning, overlapping]),
      overrides: [
        { day: christmas, ranges: [morning, overlapping] },
        { day: christmas, ranges: [] },
      ],
      zone: 'nowhere',
    });
    expect(countFaults(faults)).toBe(7 + 2 + 1);
  });
});
