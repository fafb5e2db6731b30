import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRanges, type RangeMend } from './checkRanges.js';
import { anyTypedRange, openMinutes } from './testing/anyHours.js';
import type { HourRange } from './weeklyHours.js';

const ranges = (...list: [number, number][]): HourRange[] => list.map(([start, end]) => ({ start, end }));

describe('checkRanges', () => {
  it.each([
    ['a closed day', []],
    ['one range', ranges([540, 1020])],
    ['ranges that only touch', ranges([540, 720], [720, 1020])],
    ['ranges in no order', ranges([780, 1020], [540, 720])],
    ['the whole day', ranges([0, 1440])],
  ])('finds no fault with %s', (_, given) => {
    expect(checkRanges(given)).toEqual([]);
  });

  it.each([
    [
      'one that starts before the hours above end: begin later',
      ranges([480, 720], [690, 960]),
      { kind: 'overlap', index: 1, with: 0, mend: { begin: 720 } },
    ],
    [
      'one that ends after the hours above start: end earlier',
      ranges([780, 1020], [540, 800]),
      { kind: 'overlap', index: 1, with: 0, mend: { endBy: 780 } },
    ],
    [
      'one that lies inside the hours above: nothing helps but to remove it',
      ranges([540, 1020], [600, 660]),
      { kind: 'overlap', index: 1, with: 0, mend: null },
    ],
    [
      'one around the hours above: the edge that has to move less gives way',
      ranges([600, 660], [540, 1020]),
      { kind: 'overlap', index: 1, with: 0, mend: { begin: 660 } },
    ],
    [
      'one in the way of two: the mend is clear of both',
      ranges([480, 720], [720, 840], [690, 960]),
      { kind: 'overlap', index: 2, with: 0, mend: { begin: 840 } },
    ],
    [
      'the same hours again',
      ranges([540, 720], [540, 720]),
      { kind: 'duplicate', index: 1, with: 0, mend: null },
    ],
    [
      'one that ends when it starts',
      ranges([540, 540]),
      { kind: 'empty', index: 0, mend: { endAfter: 540 } },
    ],
    [
      'one over midnight',
      ranges([1320, 120]),
      { kind: 'endsBeforeStart', index: 0, mend: { endAfter: 1320 } },
    ],
    ['one that starts at the very end', ranges([1440, 1440]), { kind: 'empty', index: 0, mend: null }],
    ['one outside the day', ranges([-15, 60]), { kind: 'outsideDay', index: 0, mend: null }],
    ['one past the day', ranges([1380, 1500]), { kind: 'outsideDay', index: 0, mend: null }],
    ['parts of minutes', ranges([540.5, 600]), { kind: 'outsideDay', index: 0, mend: null }],
    ['a time that is none', ranges([Number.NaN, 600]), { kind: 'outsideDay', index: 0, mend: null }],
  ])('finds %s', (_, given, fault) => {
    expect(checkRanges(given)).toEqual([fault]);
  });

  it('finds no fault exactly where each minute is opened once, and each range opens some', () => {
    fc.assert(
      fc.property(fc.array(anyTypedRange, { maxLength: 5 }), (given) => {
        const isPlain =
          given.every(({ start, end }) => start < end) &&
          given.reduce((sum, range) => sum + openMinutes([range]).length, 0) === openMinutes(given).length;
        expect(checkRanges(given).length === 0).toBe(isPlain);
      }),
    );
  });

  it('offers mends that mend, and the least of them', () => {
    fc.assert(
      fc.property(fc.array(anyTypedRange, { minLength: 1, maxLength: 5 }), (given) => {
        for (const { index, mend } of checkRanges(given)) {
          const isFaultless = (range: HourRange) =>
            checkRanges([...given.slice(0, index), range]).every((fault) => fault.index !== index);
          const range = given[index] ?? { start: 0, end: 0 };
          const mended = apply(range, mend);
          if (mended && mend && !('endAfter' in mend)) {
            expect(isFaultless(mended)).toBe(true);
            expect(isFaultless(nearly(range, mended))).toBe(false);
          }
        }
      }),
    );
  });
});

function apply(range: HourRange, mend: RangeMend): HourRange | null {
  if (mend === null) return null;
  if ('begin' in mend) return { ...range, start: mend.begin };
  return { ...range, end: 'endBy' in mend ? mend.endBy : mend.endAfter + 1 };
}

/** The mended range with a minute less of change. */
const nearly = (range: HourRange, mended: HourRange): HourRange => ({
  start: mended.start > range.start ? mended.start - 1 : mended.start,
  end: mended.end < range.end ? mended.end + 1 : mended.end,
});
