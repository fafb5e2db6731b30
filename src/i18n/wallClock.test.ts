import { describe, expect, it } from 'vitest';
import { createFormatters, type HourCycle } from './formatters.js';
import { wallClock } from './wallClock.js';

const clockOf = (locale: string, hourCycle: HourCycle) => wallClock(createFormatters({ locale, hourCycle }));
const hours = [0, 9 * 60 + 30, 12 * 60, 1440];

describe('wallClock', () => {
  it.each([
    ['en', 24, '00:00 09:30 12:00 24:00'],
    ['de', 24, '00:00 09:30 12:00 24:00'],
    ['ar-EG', 24, '٠٠:٠٠ ٠٩:٣٠ ١٢:٠٠ ٢٤:٠٠'],
    ['en', 12, '12:00 am 9:30 am 12:00 pm 12:00 am'],
    // Where the locale has 24 hours, engines count from nought on the clock of twelve.
    ['en-GB', 12, '12:00 am 9:30 am 12:00 pm 12:00 am'],
    ['de', 12, '12:00 AM 9:30 AM 12:00 PM 12:00 AM'],
  ] as const)('writes hours in %s on the clock of %i hours as %s', (locale, hourCycle, expected) => {
    expect(hours.map(clockOf(locale, hourCycle).text).join(' ')).toBe(expected);
  });

  it('writes a range with both of its times whole', () => {
    expect(clockOf('en', 24).range(540, 1440)).toBe('09:00 – 24:00');
  });

  it('names the part of the day of each hour, whichever clock it shows', () => {
    const { dayPeriods } = clockOf('en', 24);
    expect(dayPeriods).toHaveLength(24);
    expect([dayPeriods[0], dayPeriods[12]].map((period) => period?.toLowerCase())).toEqual(['am', 'pm']);
  });
});
