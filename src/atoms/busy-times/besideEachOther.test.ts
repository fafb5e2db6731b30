import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideEachOther } from './besideEachOther.js';

const range = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 240 }))
  .map(([start, length]) => ({ start, end: Math.min(1440, start + length) }));

describe('ranges beside each other', () => {
  it.each([
    [
      'apart',
      [
        [60, 120],
        [120, 180],
      ],
      ['0/1', '0/1'],
    ],
    [
      'two at a time',
      [
        [60, 120],
        [90, 150],
      ],
      ['0/2', '1/2'],
    ],
    [
      'a lane that is free again',
      [
        [0, 300],
        [0, 60],
        [60, 120],
      ],
      ['0/2', '1/2', '1/2'],
    ],
    [
      'the same twice',
      [
        [60, 120],
        [60, 120],
      ],
      ['0/2', '1/2'],
    ],
    [
      'the longer one first',
      [
        [60, 90],
        [60, 120],
      ],
      ['1/2', '0/2'],
    ],
  ] as const)('%s', (_, ranges, wanted) => {
    const lanes = besideEachOther(ranges.map(([start, end]) => ({ start, end })));
    expect(lanes.map(({ lane, lanes: of }) => `${lane}/${of}`)).toEqual(wanted);
  });

  it('never share a lane where they overlap, and take no more lanes than overlap at once', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
        const lanes = besideEachOther(ranges);
        for (const [i, a] of ranges.entries())
          for (const [j, b] of ranges.entries()) {
            if (i === j || a.start >= b.end || b.start >= a.end) continue;
            expect(lanes[i]?.lane).not.toBe(lanes[j]?.lane);
            expect(lanes[i]?.lanes).toBe(lanes[j]?.lanes);
          }
        for (const [index, { lane, lanes: of }] of lanes.entries()) {
          expect(lane).toBeLessThan(of);
          const most = Math.max(
            ...ranges.map(({ start }) => ranges.filter((r) => r.start <= start && start < r.end).length),
          );
          expect(of, `range ${index}`).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
