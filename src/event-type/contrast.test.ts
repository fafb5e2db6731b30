import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.js';

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#f00', '#FFF', 4],
  ])('of %s and %s is %d, either way round', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });

  it.each(['', 'red', '#12345', '#12345g', 'ffffff'])('of %j is not known', (color) => {
    expect(contrast(color, '#ffffff')).toBeNull();
  });
});
