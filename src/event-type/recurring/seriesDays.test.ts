import { describe, expect, it } from 'vitest';
import { parseDay } from '../../time/day.js';
import { seriesDays } from './seriesDays.js';

describe('the days of a series', () => {
  it.each([
    ['weekly', 2, '2026-11-09', ['2026-11-09', '2026-11-23', '2026-12-07']],
    ['monthly', 1, '2027-01-31', ['2027-01-31', '2027-02-28', '2027-03-31']],
    ['yearly', 1, '2028-02-29', ['2028-02-29', '2029-02-28', '2030-02-28']],
  ] as const)('%s by %i from %s are %o', (frequency, interval, start, days) => {
    expect(seriesDays(parseDay(start), { frequency, interval, occurrences: 3 }, 3)).toEqual(days);
  });
});
