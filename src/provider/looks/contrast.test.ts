import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastRatio, over, type Rgba } from './contrast.js';

const hex = (text: string, alpha = 1): Rgba => {
  const [red = 0, green = 0, blue = 0] = (text.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
  return [red, green, blue, alpha];
};
const byte = fc.integer({ min: 0, max: 255 });
const color = fc.tuple(byte, byte, byte).map(([red, green, blue]): Rgba => [red, green, blue, 1]);

describe('the contrast of two colours', () => {
  // Worked out by the formula of WCAG 2.2; the two greys are the pair on either side of 4.5.
  it.each([
    ['000000', 'ffffff', 21],
    ['777777', 'ffffff', 4.48],
    ['767676', 'ffffff', 4.54],
    ['2456c4', 'ffffff', 6.56],
    ['ff0000', 'ffffff', 4],
    ['0000ff', 'ffffff', 8.59],
  ])('is of #%s on #%s: %f', (front, back, ratio) => {
    expect(contrastRatio(hex(front), hex(back))).toBeCloseTo(ratio, 1);
  });

  it('is between 1 and 21, and the same the other way round', () => {
    fc.assert(
      fc.property(color, color, (one, other) => {
        const ratio = contrastRatio(one, other);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
        expect(contrastRatio(other, one)).toBeCloseTo(ratio, 10);
      }),
    );
  });

  it('is 1 of a colour on itself, and of one that can’t be seen', () => {
    fc.assert(
      fc.property(color, (one) => {
        expect(contrastRatio(one, one)).toBe(1);
      }),
    );
    expect(contrastRatio(hex('000000', 0), hex('ffffff'))).toBe(1);
  });

  it('takes what shows through into account', () => {
    expect(over(hex('000000', 0.5), hex('ffffff'))).toEqual([127.5, 127.5, 127.5, 1]);
    expect(contrastRatio(hex('000000', 0.5), hex('ffffff'))).toBeLessThan(4.5);
  });
});
