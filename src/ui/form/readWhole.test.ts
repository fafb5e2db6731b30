import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWhole } from './readWhole.js';

describe('readWhole', () => {
  it.each([
    ['15', 15],
    [' 15 ', 15],
    ['007', 7],
    ['-3', -3],
    ['−3', -3],
    ['١٥', 15],
    ['１５', 15],
    ['\u200f15', 15],
  ])('reads %j as %d', (text, number) => {
    expect(readWhole(text)).toBe(number);
  });

  it.each(['', ' ', 'four', '1.5', '1,5', '1 000', '15m', '--3', '1e3', '9'.repeat(16)])(
    'finds no whole number in %j',
    (text) => {
      expect(readWhole(text)).toBeUndefined();
    },
  );

  it('reads every number that is written plainly', () => {
    fc.assert(
      fc.property(fc.integer(), (number) => {
        expect(readWhole(String(number))).toBe(number);
      }),
    );
  });
});
