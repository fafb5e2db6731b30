import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from './instant.js';
import { contains, intersect, merge, overlaps, subtract } from './interval.js';
import type { Instant, Interval } from './types.js';

/** Small numbers, so that intervals often touch, nest and coincide; some are empty or turned round. */
const point = fc.integer({ min: 0, max: 30 }).map(instantOf);
const anyInterval: fc.Arbitrary<Interval> = fc.record({ start: point, end: point });
const anyList = fc.array(anyInterval, { maxLength: 8 });

const everyPoint: Instant[] = Array.from({ length: 31 }, (_, number) => instantOf(number));
const holds = (list: readonly Interval[], instant: Instant) => list.some((each) => contains(each, instant));
const at = (start: number, end: number): Interval => ({ start: instantOf(start), end: instantOf(end) });

/** In order, apart, none empty: the one way to write down a set of instants. */
function expectNormal(list: readonly Interval[]): void {
  for (const { start, end } of list) expect(start).toBeLessThan(end);
  list.slice(1).forEach((next, index) => {
    expect(next.start).toBeGreaterThan(list[index]?.end ?? Number.NaN);
  });
}

describe('overlaps', () => {
  it.each([
    [at(0, 10), at(9, 20), true],
    [at(0, 10), at(10, 20), false],
    [at(0, 30), at(10, 20), true],
    [at(5, 5), at(0, 10), false],
    [at(8, 2), at(0, 10), false],
  ])('%o and %o: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  it('means that some instant is in both', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        expect(overlaps(a, b)).toBe(
          everyPoint.some((instant) => contains(a, instant) && contains(b, instant)),
        );
      }),
    );
  });
});

describe('contains', () => {
  it('takes the start and leaves the end', () => {
    expect([0, 1, 9, 10].map((number) => contains(at(1, 10), instantOf(number)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('merge', () => {
  it('holds what the list holds, written the one way', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const merged = merge(list);
        expectNormal(merged);
        expect(merge(merged)).toEqual(merged);
        for (const instant of everyPoint) expect(holds(merged, instant)).toBe(holds(list, instant));
      }),
    );
  });

  it('joins neighbours that touch', () => {
    expect(merge([at(10, 20), at(0, 10)])).toEqual([at(0, 20)]);
  });

  it('leaves what it was given as it was', () => {
    const list = [at(5, 10), at(0, 7)];
    merge(list);
    expect(list).toEqual([at(5, 10), at(0, 7)]);
  });
});

describe('subtract and intersect', () => {
  it('part the time of the first list between them', () => {
    fc.assert(
      fc.property(anyList, anyList, (a, b) => {
        const [only, both] = [subtract(a, b), intersect(a, b)];
        expectNormal(only);
        expectNormal(both);
        for (const instant of everyPoint) {
          expect(holds(only, instant)).toBe(holds(a, instant) && !holds(b, instant));
          expect(holds(both, instant)).toBe(holds(a, instant) && holds(b, instant));
        }
        expect(merge([...only, ...both])).toEqual(merge(a));
        expect(intersect(b, a)).toEqual(both);
      }),
    );
  });

  it('splits around what is busy', () => {
    expect(subtract([at(0, 30)], [at(5, 10), at(12, 12), at(20, 25)])).toEqual([
      at(0, 5),
      at(10, 20),
      at(25, 30),
    ]);
  });
});
