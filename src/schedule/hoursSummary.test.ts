import { describe, expect, it } from 'vitest';
import type { Weekday } from '../time/types.js';
import { weekOf } from '../time/weeklyHours.js';
import { hoursSummary } from './hoursSummary.js';
import { dialTime } from './hourTexts.js';
import { hours, wordsIn } from './testing/wordsIn.js';

const week = (days: Partial<Record<Weekday, string>>) => weekOf((weekday) => hours(days[weekday] ?? ''));
const weekdays = { 1: '9-17', 2: '9-17', 3: '9-17', 4: '9-17', 5: '9-17' };

describe('hoursSummary', () => {
  it.each<[Partial<Record<Weekday, string>>, string]>([
    [{ ...weekdays, 6: '10-12' }, 'Mon – Fri, 09:00 – 17:00; Sat, 10:00 – 12:00'],
    [weekdays, 'Mon – Fri, 09:00 – 17:00'],
    [{ 1: '9-12 13-17' }, 'Mon, 09:00 – 12:00, 13:00 – 17:00'],
    [{ 1: '9-17', 3: '9-17' }, 'Mon, Wed, 09:00 – 17:00'],
    [{ ...weekdays, 3: '9-12' }, 'Mon, Tue, Thu, Fri, 09:00 – 17:00; Wed, 09:00 – 12:00'],
    [{ 5: '9-17', 6: '9-17', 0: '9-17', 1: '9-17' }, 'Mon, Fri – Sun, 09:00 – 17:00'],
    [{ 1: '13-17 9-12' }, 'Mon, 09:00 – 12:00, 13:00 – 17:00'],
    [{ 6: '0-24' }, 'Sat, all day'],
    [{ 5: '22-24', 6: '0-2' }, 'Fri, 22:00 – 24:00; Sat, 00:00 – 02:00'],
    [{ ...weekdays, 6: '9-17', 0: '9-17' }, 'Every day, 09:00 – 17:00'],
    [{}, 'Closed all week'],
  ])('%o in English', (days, expected) => {
    expect(hoursSummary(week(days), 1, wordsIn('en-GB'))).toBe(expected);
  });

  it.each<[string, Weekday, string]>([
    ['en-US', 0, 'Sun, 10:00 am – 12:00 pm; Mon – Fri, 9:00 am – 5:00 pm'],
    ['en-US', 1, 'Mon – Fri, 9:00 am – 5:00 pm; Sun, 10:00 am – 12:00 pm'],
    ['de', 1, 'Mo – Fr, 09:00 – 17:00; So, 10:00 – 12:00'],
    ['ar-EG', 6, 'الأحد, ١٠:٠٠ ص – ١٢:٠٠ م; الاثنين – الجمعة, ٩:٠٠ ص – ٥:٠٠ م'],
  ])('in %s, with weeks from day %d on', (locale, weekStart, expected) => {
    const summary = hoursSummary(week({ ...weekdays, 0: '10-12' }), weekStart, wordsIn(locale));
    expect(summary.replaceAll('.', '')).toBe(expected);
  });
});

describe('dialTime', () => {
  it.each([
    ['en-GB', 0, '00:00'],
    ['en-GB', 1440, '24:00'],
    ['de', 1440, '24:00'],
    ['en-US', 1440, '12:00 am'],
    ['en-GB', 1439, '23:59'],
    ['fa', 1440, '۲۴:۰۰'],
  ])('in %s writes %d', (locale, minutes, expected) => {
    expect(dialTime(minutes, wordsIn(locale).f)).toBe(expected);
  });
});
