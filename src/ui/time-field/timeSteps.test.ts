import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTime, placeOfTime, timeSteps } from './timeSteps.js';

const steps = fc.record(
  { step: fc.constantFrom(5, 10, 15, 20, 30, 60, 45, 7), after: fc.nat(1439) },
  { requiredKeys: ['step'] },
);
const moves = fc.record({ direction: fc.constantFrom<1 | -1>(1, -1), isHour: fc.boolean() });

describe('timeSteps', () => {
  it('offers the day from midnight, without the midnight that ends it', () => {
    expect(timeSteps({ step: 360 })).toEqual([0, 360, 720, 1080]);
    expect(timeSteps({ step: 15 })).toHaveLength(96);
  });

  it('offers for an end what comes after the start, and the end of the day', () => {
    expect(timeSteps({ step: 60, after: 1260 })).toEqual([1320, 1380, 1440]);
    expect(timeSteps({ step: 60, after: 1261 })).toEqual([1320, 1380, 1440]);
    expect(timeSteps({ step: 60, after: 1439 })).toEqual([1440]);
    expect(timeSteps({ step: 45, after: 1395 })).toEqual([1440]);
  });

  it('offers each time once, in order, and none that is too early', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const times = timeSteps(given);
        expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
        for (const time of times) expect(time).toBeGreaterThan(given.after ?? -1);
      }),
    );
  });
});

describe('nextTime', () => {
  it.each([
    [540, 1, false, 555],
    [540, -1, false, 525],
    [547, 1, false, 555],
    [547, -1, false, 540],
    [540, 1, true, 600],
    [547, -1, true, 487],
    [0, -1, false, 0],
    [1425, 1, false, 1425],
    [1437, 1, false, 1437],
    [1400, 1, true, 1425],
    [30, -1, true, 0],
  ] as const)('leads from %i by %i (an hour: %s) to %i', (from, direction, isHour, expected) => {
    expect(nextTime(from, { direction, isHour }, { step: 15 })).toBe(expected);
  });

  it('leads an end that is too early to the first one after the start', () => {
    expect(nextTime(480, { direction: 1, isHour: false }, { step: 15, after: 540 })).toBe(555);
    expect(nextTime(555, { direction: -1, isHour: false }, { step: 15, after: 540 })).toBe(555);
    expect(nextTime(1430, { direction: 1, isHour: true }, { step: 15, after: 540 })).toBe(1440);
  });

  it('never leads back, nor out of the day', () => {
    fc.assert(
      fc.property(fc.nat(1440), moves, steps, (from, move, given) => {
        const to = nextTime(from, move, given);
        const isWithin = from > (given.after ?? -1);
        if (isWithin) expect((to - from) * move.direction).toBeGreaterThanOrEqual(0);
        expect(to >= 0 && to <= 1440).toBe(true);
      }),
    );
  });
});

describe('placeOfTime', () => {
  it('is the place of the time, or of the last one before it', () => {
    expect(placeOfTime([0, 15, 30], 15)).toBe(1);
    expect(placeOfTime([0, 15, 30], 29)).toBe(1);
    expect(placeOfTime([0, 15, 30], 1440)).toBe(2);
    expect(placeOfTime([600, 615], 20)).toBe(0);
    expect(placeOfTime([], 20)).toBe(0);
  });
});
