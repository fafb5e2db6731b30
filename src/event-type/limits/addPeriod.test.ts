import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod } from './addPeriod.js';
import { limitedPeriods, lowerLonger, periods } from './periods.js';

const count = { first: 1, step: 1 };
const time = { first: 60, step: 15 };

describe('a limit that is added', () => {
  it.each([
    [{}, count, { day: 1 }],
    [{ day: 6 }, count, { day: 6, week: 30 }],
    [{ week: 10 }, count, { day: 2, week: 10 }],
    [{ day: 6, week: 24 }, count, { day: 6, week: 24, month: 96 }],
    [{ week: 1 }, count, { day: 1, week: 1 }],
    [{}, time, { day: 60 }],
    [{ week: 100 }, time, { day: 15, week: 100 }],
    [{ day: 1, week: 2, month: 3, year: 4 }, count, { day: 1, week: 2, month: 3, year: 4 }],
  ])('to %o with steps %o makes %o', (before, steps, after) => {
    expect(addPeriod(before, steps)).toEqual(after);
  });

  it('keeps to those that are there', () => {
    const ascending = fc
      .tuple(fc.array(fc.integer({ min: 15, max: 5000 }), { minLength: 4, maxLength: 4 }), fc.nat(14))
      .map(([limits, mask]) => {
        const sorted = [...limits].sort((a, b) => a - b);
        return Object.fromEntries(
          periods.flatMap((period, index) => (mask & (1 << index) ? [[period, sorted[index] ?? 15]] : [])),
        );
      });
    fc.assert(
      fc.property(ascending, fc.constantFrom(count, time), (rules, steps) => {
        const after = addPeriod(rules, steps);
        expect(limitedPeriods(after).length).toBe(limitedPeriods(rules).length + 1);
        expect(after).toMatchObject(rules);
        for (const period of periods) expect(lowerLonger(after, period)).toBeNull();
      }),
    );
  });
});
