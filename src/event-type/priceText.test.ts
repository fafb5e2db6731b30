import { describe, expect, it } from 'vitest';
import { priceText } from './priceText.js';

describe('a price', () => {
  it.each([
    [1250, 'eur', '€12.50'],
    [1250, 'jpy', 'JP¥1,250'],
    [1250, 'bhd', 'BHD 1.250'],
    [1250, '', '1250'],
    [1250, 'nonsense', '1250 nonsense'],
  ])('of %d in %j is %s', (price, currency, text) => {
    expect(priceText(price, currency, 'en-GB').replace(/\s/g, ' ')).toBe(text);
  });
});
