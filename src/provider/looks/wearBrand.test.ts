import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastRatio, type Rgba } from './contrast.js';
import { readable } from './wearBrand.js';

const byte = fc.integer({ min: 0, max: 255 });
const color = fc.tuple(byte, byte, byte).map(([red, green, blue]): Rgba => [red, green, blue, 1]);
/** The light surfaces of our sheet, and the dark ones. */
const ofLight: Rgba[] = [
  [255, 255, 255, 1],
  [246, 246, 246, 1],
];
const ofDark: Rgba[] = [
  [22, 24, 29, 1],
  [30, 32, 37, 1],
];

describe('a colour that is made readable', () => {
  it.each([
    ['light', ofLight],
    ['dark', ofDark],
  ])('stands out from all that is behind it, on %s', (_, backs) => {
    fc.assert(
      fc.property(color, fc.constantFrom(3, 4.5), (brand, ratio) => {
        const made = readable(brand, backs, ratio);
        for (const back of backs) expect(contrastRatio(made, back)).toBeGreaterThanOrEqual(ratio);
      }),
    );
  });

  it('is itself where it does already', () => {
    fc.assert(
      fc.property(color, (brand) => {
        const isReadable = ofLight.every((back) => contrastRatio(brand, back) >= 3);
        expect(readable(brand, ofLight, 3).join() === brand.join()).toBe(isReadable);
      }),
    );
  });

  it.each<[Rgba, Rgba[], (part: number) => boolean]>([
    [[255, 255, 0, 1], ofLight, (red) => red < 255 && red > 100],
    [[0, 0, 90, 1], ofDark, (red) => red > 0 && red < 160],
  ])('goes no further than it must: %j', (brand, backs, isNear) => {
    expect(isNear(readable(brand, backs, 3)[0])).toBe(true);
  });
});
