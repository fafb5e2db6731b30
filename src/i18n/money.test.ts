import { describe, expect, it } from 'vitest';
import { money } from './money.js';

describe('a price', () => {
  it.each([
    [5800, 'gbp', 'en', '£58'],
    [5850, 'gbp', 'en', '£58.50'],
    [1250, 'EUR', 'de', '12,50 €'],
    [1200, 'eur', 'de', '12 €'],
    [3000, 'jpy', 'en', '¥3,000'],
    [1500, 'kwd', 'en', 'KWD 1.500'],
    [0, 'usd', 'en-US', '$0'],
  ])('of %i %s in %s is %s', (amount, currency, locale, text) => {
    expect(money(amount, currency, locale)).toBe(text);
  });

  it('keeps the letters of a currency together where the text runs from right to left', () => {
    expect(money(5800, 'gbp', 'ar').replace(/\u200f/g, '')).toBe('58 \u2068UK£\u2069');
  });
});
