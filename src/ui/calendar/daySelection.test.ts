import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, parseDay } from '../../time/day.js';
import type { Day } from '../../time/types.js';
import { extendTo, selectDays, toggleDay } from './daySelection.js';

const day = (number: number): Day => addDays(parseDay('2026-12-01'), number - 1);
const days = (...numbers: number[]) => numbers.map(day);
const always = () => true;
const someDay = fc.integer({ min: 1, max: 60 }).map(day);

describe('toggleDay', () => {
  it('adds a day, and takes it away again', () => {
    const one = toggleDay(selectDays(days(24)), day(3));
    expect(one.days).toEqual(days(3, 24));
    expect(toggleDay(one, day(24)).days).toEqual(days(3));
  });
});

describe('extendTo', () => {
  it('goes from the day that was chosen last, in either direction, over the end of a month and a year', () => {
    const begun = toggleDay(selectDays([]), day(30));
    expect(extendTo(begun, day(33), always).days).toEqual(days(30, 31, 32, 33));
    expect(extendTo(begun, day(28), always).days).toEqual(days(28, 29, 30));
    expect(day(33)).toBe('2027-01-02');
  });

  it('gives back what it held before when its end moves, and keeps what was chosen apart from it', () => {
    const begun = toggleDay(selectDays(days(2)), day(10));
    const far = extendTo(begun, day(14), always);
    expect(extendTo(far, day(11), always).days).toEqual(days(2, 10, 11));
    expect(extendTo(far, day(9), always).days).toEqual(days(2, 9, 10));
  });

  it('leaves out days that can not be chosen', () => {
    const begun = toggleDay(selectDays([]), day(3));
    expect(extendTo(begun, day(1), (each) => each >= day(2)).days).toEqual(days(2, 3));
  });

  it('is one day where nothing was chosen yet', () => {
    expect(extendTo(selectDays([]), day(5), always).days).toEqual(days(5));
  });

  it('holds every day in between and what was there, each once and in order', () => {
    fc.assert(
      fc.property(fc.array(someDay), someDay, fc.array(someDay, { minLength: 1 }), (given, from, ends) => {
        const begun = toggleDay(selectDays(given.filter((each) => each !== from)), from);
        const moved = ends.reduce((selection, end) => extendTo(selection, end, always), begun);
        const last = ends.at(-1) ?? from;
        expect(moved.days).toEqual([...new Set(moved.days)].sort());
        expect(given.every((each) => moved.days.includes(each))).toBe(true);
        const inside = moved.days.filter(
          (each) => (each >= from && each <= last) || (each <= from && each >= last),
        );
        expect(inside).toHaveLength(Math.abs(daysBetween(from, last)) + 1);
      }),
    );
  });
});
