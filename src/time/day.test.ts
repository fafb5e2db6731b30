import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayInterval, dayOf, daysBetween, isDay, parseDay, startOfDay, weekdayOf } from './day.js';
import { parseInstant, toOffsetIso } from './instant.js';
import { parseZone } from './zone.js';

const anyDay = fc
  .integer({ min: -700_000, max: 2_900_000 })
  .map((number) => parseDay(new Date(number * 86_400_000).toISOString().slice(0, 10)));

describe('parseDay', () => {
  it.each(['2026-12-07', '2028-02-29', '0001-01-01', '9999-12-31'])('reads %s', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    '',
    '2026-2-3',
    '2026-02-30',
    '2027-02-29',
    '2026-00-01',
    '2026-12-32',
    '2026-12-07T00:00',
    '26-12-07',
  ])('refuses "%s"', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => parseDay(text)).toThrow(RangeError);
  });
});

describe('days on the calendar', () => {
  it('add up and come back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -10_000, max: 10_000 }), (day, days) => {
        const later = addDays(day, days);
        expect(daysBetween(day, later)).toBe(days);
        expect(addDays(later, -days)).toBe(day);
        expect(later > day).toBe(days > 0);
        expect(weekdayOf(later)).toBe((((weekdayOf(day) + days) % 7) + 7) % 7);
      }),
    );
  });

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-08', 7, '2026-03-15'],
  ])('%s and %d is %s', (day, days, later) => {
    expect(addDays(parseDay(day), days)).toBe(later);
  });

  it('have no year of five digits', () => {
    expect(() => addDays(parseDay('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(parseDay('0000-01-01'), -1)).toThrow(RangeError);
  });

  it.each([
    ['2026-11-12', 4],
    ['2026-11-15', 0],
    ['1969-12-31', 3],
    ['1970-01-01', 4],
  ])('%s falls on weekday %d', (day, weekday) => {
    expect(weekdayOf(parseDay(day))).toBe(weekday);
  });
});

describe('dayOf', () => {
  it.each([
    ['America/New_York', '2026-11-12'],
    ['Pacific/Kiritimati', '2026-11-13'],
    ['Pacific/Niue', '2026-11-12'],
    ['Asia/Kathmandu', '2026-11-13'],
  ])('is what the calendar shows in %s', (zone, day) => {
    expect(dayOf(parseInstant('2026-11-12T18:15Z'), parseZone(zone))).toBe(day);
  });
});

describe('startOfDay', () => {
  it.each([
    ['an ordinary day', 'Europe/London', '2026-11-12', '2026-11-12T00:00:00.000+00:00'],
    ['midnight is skipped', 'Africa/Cairo', '2026-04-24', '2026-04-24T01:00:00.000+03:00'],
    ['midnight is skipped', 'Asia/Beirut', '2026-03-29', '2026-03-29T01:00:00.000+03:00'],
    ['midnight is skipped', 'America/Sao_Paulo', '2018-11-04', '2018-11-04T01:00:00.000-02:00'],
    ['midnight comes twice', 'America/Havana', '2026-11-01', '2026-11-01T00:00:00.000-04:00'],
    ['midnight comes twice', 'Atlantic/Azores', '2026-10-25', '2026-10-25T00:00:00.000+00:00'],
    [
      'the last hour of the day before comes twice',
      'Asia/Beirut',
      '2026-10-25',
      '2026-10-25T00:00:00.000+02:00',
    ],
    ['the whole day is skipped', 'Pacific/Apia', '2011-12-30', '2011-12-31T00:00:00.000+14:00'],
  ])('%s: %s %s', (_, zone, day, start) => {
    expect(toOffsetIso(startOfDay(parseDay(day), parseZone(zone)), parseZone(zone))).toBe(start);
  });

  it('finds the change where a skip begins before midnight and ends after it', () => {
    // Toronto went from 23:30 to 00:30 on 30 March 1919.
    const toronto = parseZone('America/Toronto');
    const start = startOfDay(parseDay('1919-03-31'), toronto);
    expect(toOffsetIso(start, toronto)).toBe('1919-03-31T00:30:00.000-04:00');
  });
});

describe('dayInterval', () => {
  it.each([
    ['Europe/London', '2026-11-12', 24],
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    ['Antarctica/Troll', '2026-03-29', 22],
    ['Africa/Casablanca', '2026-02-15', 25],
    ['Africa/Cairo', '2026-04-24', 23],
    ['Pacific/Apia', '2011-12-30', 0],
  ])('in %s, %s has %d hours', (zone, day, hours) => {
    const { start, end } = dayInterval(parseDay(day), parseZone(zone));
    expect((end - start) / 3_600_000).toBe(hours);
  });
});
