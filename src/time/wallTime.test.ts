import { describe, expect, it } from 'vitest';
import { parseDay } from './day.js';
import { parseInstant, toOffsetIso } from './instant.js';
import { isRepeated, toInstant, toInstants, wallTimeOf } from './wallTime.js';
import { parseZone } from './zone.js';

describe('wallTimeOf', () => {
  it.each([
    ['Asia/Kathmandu', '2026-11-12T18:15:00Z', '2026-11-13', 0],
    ['America/New_York', '2026-11-12T04:59:59.999Z', '2026-11-11', 1439],
    ['Europe/London', '1969-12-31T23:30:00Z', '1970-01-01', 30],
    ['America/New_York', '1969-12-31T23:30:00Z', '1969-12-31', 1110],
  ])('in %s at %s', (zone, instant, day, minutes) => {
    expect(wallTimeOf(parseInstant(instant), parseZone(zone))).toEqual({ day, minutes });
  });
});

describe('isRepeated', () => {
  it.each([
    ['2026-11-01T00:59:59-04:00', false],
    ['2026-11-01T01:00:00-04:00', true],
    ['2026-11-01T01:59:59-05:00', true],
    ['2026-11-01T02:00:00-05:00', false],
  ])('in New York at %s: %s', (instant, expected) => {
    expect(isRepeated(parseInstant(instant), parseZone('America/New_York'))).toBe(expected);
  });
});

describe('toInstants', () => {
  it.each([
    ['America/New_York', '2026-11-12', 540, ['2026-11-12T09:00:00.000-05:00']],
    ['America/New_York', '2026-03-08', 119, ['2026-03-08T01:59:00.000-05:00']],
    ['America/New_York', '2026-03-08', 120, []],
    ['America/New_York', '2026-03-08', 180, ['2026-03-08T03:00:00.000-04:00']],
    [
      'America/New_York',
      '2026-11-01',
      60,
      ['2026-11-01T01:00:00.000-04:00', '2026-11-01T01:00:00.000-05:00'],
    ],
    ['America/New_York', '2026-11-01', 120, ['2026-11-01T02:00:00.000-05:00']],
    ['Australia/Lord_Howe', '2026-10-04', 149, []],
    ['Australia/Lord_Howe', '2026-10-04', 150, ['2026-10-04T02:30:00.000+11:00']],
    [
      'Australia/Lord_Howe',
      '2026-04-05',
      90,
      ['2026-04-05T01:30:00.000+11:00', '2026-04-05T01:30:00.000+10:30'],
    ],
    ['Pacific/Apia', '2011-12-30', 720, []],
  ])('in %s on %s at minute %d', (zone, day, minutes, expected) => {
    const name = parseZone(zone);
    expect(toInstants(parseDay(day), minutes, name).map((instant) => toOffsetIso(instant, name))).toEqual(
      expected,
    );
  });

  it('reads minute 1440 as the next midnight, also where that comes twice or never', () => {
    const read = (zone: string, day: string, next: string) => {
      const instants = toInstants(parseDay(day), 1440, parseZone(zone));
      expect(instants).toEqual(toInstants(parseDay(next), 0, parseZone(zone)));
      return instants.length;
    };
    expect(read('Europe/London', '2026-11-12', '2026-11-13')).toBe(1);
    expect(read('America/Havana', '2026-10-31', '2026-11-01')).toBe(2);
    expect(read('Africa/Cairo', '2026-04-23', '2026-04-24')).toBe(0);
  });
});

describe('toInstant', () => {
  it.each([
    ['earlier', '2026-03-08', 150, '2026-03-08T01:30:00.000-05:00'],
    ['later', '2026-03-08', 150, '2026-03-08T03:30:00.000-04:00'],
    ['compatible', '2026-03-08', 150, '2026-03-08T03:30:00.000-04:00'],
    ['earlier', '2026-11-01', 90, '2026-11-01T01:30:00.000-04:00'],
    ['later', '2026-11-01', 90, '2026-11-01T01:30:00.000-05:00'],
    ['compatible', '2026-11-01', 90, '2026-11-01T01:30:00.000-04:00'],
    ['later', '2026-11-12', 540, '2026-11-12T09:00:00.000-05:00'],
  ] as const)('%s on %s at minute %d', (choice, day, minutes, expected) => {
    const zone = parseZone('America/New_York');
    expect(toOffsetIso(toInstant(parseDay(day), minutes, zone, choice), zone)).toBe(expected);
  });
});
