import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRanges } from './checkRanges.js';
import { nextRange } from './nextRange.js';
import { anyRanges } from './testing/anyHours.js';
import { minutesOf, normalizeRanges } from './weeklyHours.js';

describe('nextRange', () => {
  it.each([
    ['a closed day', [], [540, 1020]],
    ['a morning', [[540, 720]], [780, 840]],
    ['a day until ten', [[540, 1320]], [1380, 1440]],
    ['a day until a minute before ten', [[540, 1319]], [1379, 1440]],
    ['a day until half past ten', [[540, 1350]], [420, 480]],
    ['a day until midnight', [[540, 1440]], [420, 480]],
    ['a day from one on until midnight', [[60, 1440]], [30, 45]],
    [
      'a day with a break of three hours',
      [
        [0, 720],
        [900, 1440],
      ],
      [780, 840],
    ],
    [
      'a day with a break of an hour',
      [
        [0, 720],
        [780, 1440],
      ],
      [735, 750],
    ],
    [
      'a day with a break of half an hour',
      [
        [0, 720],
        [750, 1440],
      ],
      null,
    ],
    ['a whole day', [[0, 1440]], null],
    [
      'ranges in no order',
      [
        [780, 1020],
        [540, 720],
      ],
      [1080, 1140],
    ],
  ])('of %s', (_, given, expected) => {
    const ranges = given.map(([start = 0, end = 0]) => ({ start, end }));
    const [start, end] = expected ?? [];
    expect(nextRange(ranges)).toEqual(expected && { start, end });
  });

  it('is without fault, and stays a range of its own', () => {
    fc.assert(
      fc.property(anyRanges, fc.integer({ min: 1, max: 60 }), (given, least) => {
        const ranges = normalizeRanges(given);
        const next = nextRange(ranges, least);
        if (!next) {
          expect(minutesOf(ranges)).toBeGreaterThan(0);
          return;
        }
        expect(checkRanges([...ranges, next])).toEqual([]);
        expect(normalizeRanges([...ranges, next])).toHaveLength(ranges.length + 1);
        expect(next.end - next.start).toBeGreaterThanOrEqual(least);
        expect(next.end).not.toBe(1439);
      }),
    );
  });
});
