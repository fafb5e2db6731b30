import { describe, expect, it } from 'vitest';
import { weekStart } from './weekStart.js';

describe('weekStart', () => {
  it.each([
    ['en', 1],
    ['en-GB', 1],
    ['en-US', 0],
    ['de', 1],
    ['ja', 0],
    ['pt-BR', 0],
    ['ar-EG', 6],
    ['es-419', 1],
    ['not a locale', 1],
  ])('in %s is %d', (locale, weekday) => {
    expect(weekStart(locale)).toBe(weekday);
  });
});
