import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  longestLength,
  pickableLengths,
  withLength,
  withoutLength,
  withoutSeveral,
  withSeveral,
} from './lengths.js';

const lengths = (lengthInMinutes: number, ...lengthInMinutesOptions: number[]) => ({
  lengthInMinutes,
  lengthInMinutesOptions,
});
const minutes = fc.integer({ min: 1, max: longestLength });

describe('several lengths', () => {
  it('begin with the one that there is, and go back to it', () => {
    expect(withSeveral(lengths(15))).toEqual(lengths(15, 15, 30));
    expect(withSeveral(lengths(longestLength))).toEqual(lengths(longestLength, 720, longestLength));
    expect(withoutSeveral(lengths(30, 15, 30))).toEqual(lengths(30));
  });

  it('are at least two, and the one that is chosen at first is among them', () => {
    expect(withoutLength(lengths(15, 15, 30), 30)).toEqual(lengths(15, 15, 30));
    expect(withoutLength(lengths(30, 15, 30, 45), 30)).toEqual(lengths(15, 15, 45));
    expect(pickableLengths([25], [50])).toEqual([10, 15, 20, 25, 30, 45, 50, 60, 90, 120]);
  });

  it('stay ascending, each once, whatever is added and taken away', () => {
    const edit = fc.record({ added: fc.boolean(), length: minutes });
    fc.assert(
      fc.property(minutes, fc.array(edit, { maxLength: 20 }), (first, edits) => {
        const { lengthInMinutes, lengthInMinutesOptions: options } = edits.reduce(
          (now, { added, length }) => (added ? withLength(now, length) : withoutLength(now, length)),
          withSeveral(lengths(first)),
        );
        const ascending = [...new Set(options)].sort((a, b) => a - b);
        expect(options).toEqual(ascending);
        expect(options.length).toBeGreaterThanOrEqual(2);
        expect(options).toContain(lengthInMinutes);
      }),
    );
  });
});
