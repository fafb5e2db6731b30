import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOverrides } from '../../../../time/checkHours.js';
import { addDays, parseDay } from '../../../../time/day.js';
import type { DayOverride } from '../../../../time/weeklyHours.js';
import { overrideGroups, withDates } from './overrideGroups.js';

const morning = [{ start: 540, end: 720 }];
const on = (day: string, ranges: DayOverride['ranges'] = []): DayOverride => ({ day: parseDay(day), ranges });
const groupsOf = (overrides: DayOverride[], base: DayOverride[] = overrides) =>
  overrideGroups(overrides, base, checkOverrides(overrides)).map(({ days, isNew }) => [
    days.length,
    days[0],
    isNew,
  ]);

const someOverrides = fc
  .uniqueArray(fc.nat(40))
  .chain((offsets) =>
    fc.tuple(
      ...offsets.map((offset) =>
        fc
          .constantFrom([], morning)
          .map((ranges) => ({ day: addDays(parseDay('2026-12-10'), offset), ranges })),
      ),
    ),
  );

describe('overrideGroups', () => {
  it('puts dates that follow each other with the same hours together, over the end of a year', () => {
    expect(
      groupsOf([on('2026-12-31'), on('2026-12-30'), on('2027-01-01'), on('2027-01-02', morning)]),
    ).toEqual([
      [3, '2026-12-30', false],
      [1, '2027-01-02', false],
    ]);
  });

  it('keeps apart what is new, and what has other hours than are saved', () => {
    const base = [on('2026-12-24'), on('2026-12-26', morning)];
    expect(groupsOf([on('2026-12-24'), on('2026-12-25'), on('2026-12-26')], base)).toEqual([
      [1, '2026-12-24', false],
      [2, '2026-12-25', true],
    ]);
  });

  it('names a date that stands twice by itself', () => {
    const twice = [on('2026-12-24'), on('2026-12-24')];
    expect(overrideGroups(twice, twice, checkOverrides(twice)).map(({ isFaulty }) => isFaulty)).toEqual([
      false,
      true,
    ]);
  });

  it('holds each date once, with its own hours', () => {
    fc.assert(
      fc.property(someOverrides, (overrides) => {
        const told = overrideGroups(overrides, [], []).flatMap(({ days, ranges }) =>
          days.map((day) => ({ day, ranges })),
        );
        expect(told).toEqual([...overrides].sort((a, b) => (a.day < b.day ? -1 : 1)));
      }),
    );
  });
});

describe('withDates', () => {
  it('gives the dates their hours, in place of what they had, and takes others away', () => {
    const before = [on('2026-12-24'), on('2026-12-25', morning), on('2026-12-31')];
    const change = {
      without: [parseDay('2026-12-24')],
      days: ['2026-12-31', '2026-12-25'].map(parseDay),
      ranges: morning,
    };
    expect(withDates(before, change)).toEqual([on('2026-12-25', morning), on('2026-12-31', morning)]);
  });

  it('leaves all other dates as they are', () => {
    fc.assert(
      fc.property(someOverrides, someOverrides, (before, given) => {
        const days = given.map(({ day }) => day);
        const after = withDates(before, { without: [], days, ranges: morning });
        const isOther = ({ day }: DayOverride) => !days.includes(day);
        expect(after.filter(isOther)).toEqual(
          before.filter(isOther).sort((a, b) => (a.day < b.day ? -1 : 1)),
        );
        expect(checkOverrides(after)).toEqual([]);
      }),
    );
  });
});
