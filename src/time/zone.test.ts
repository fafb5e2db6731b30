import { describe, expect, it } from 'vitest';
import { parseInstant } from './instant.js';
import { isZone, parseZone, zoneOffsetMinutes } from './zone.js';

describe('isZone', () => {
  it.each([
    'Europe/London',
    'europe/london',
    'UTC',
    'Etc/GMT+5',
    'US/Pacific',
    'Asia/Kolkata',
    'Asia/Calcutta',
  ])('knows %s', (name) => {
    expect(isZone(name)).toBe(true);
  });

  it.each(['', 'Mars/Olympus', '+05:30', '-05:00', 'Europe/London ', 'Z0', ' UTC'])(
    'refuses "%s"',
    (name) => {
      expect(isZone(name)).toBe(false);
    },
  );
});

describe('parseZone', () => {
  it.each([
    ['america/new_york', 'America/New_York'],
    ['AUSTRALIA/LORD_HOWE', 'Australia/Lord_Howe'],
    ['utc', 'UTC'],
  ])('mends the case of %s', (name, zone) => {
    expect(parseZone(name)).toBe(zone);
  });

  it.each(['Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'Europe/Kiev', 'US/Pacific', 'Etc/UTC', 'GMT'])(
    'keeps the name %s',
    (name) => {
      expect(parseZone(name)).toBe(name);
    },
  );

  it('throws a RangeError that shows the name', () => {
    expect(() => parseZone('Mars/Olympus')).toThrow(RangeError);
    expect(() => parseZone('Mars/Olympus')).toThrow('"Mars/Olympus"');
  });
});

describe('zoneOffsetMinutes', () => {
  it.each([
    ['UTC', '2026-07-01T00:00Z', 0],
    ['America/New_York', '2026-01-15T12:00Z', -300],
    ['America/New_York', '2026-07-15T12:00Z', -240],
    ['America/St_Johns', '2026-01-15T12:00Z', -210],
    ['Asia/Kathmandu', '2026-01-15T12:00Z', 345],
    ['Pacific/Chatham', '2026-01-15T12:00Z', 825],
    ['Australia/Lord_Howe', '2026-07-15T12:00Z', 630],
    ['Europe/Dublin', '2026-07-15T12:00Z', 60],
    ['Africa/Casablanca', '2026-03-01T12:00Z', 0],
    ['Antarctica/Troll', '2026-07-15T12:00Z', 120],
    ['Pacific/Apia', '2011-12-30T09:59Z', -600],
    ['Pacific/Apia', '2011-12-30T10:00Z', 840],
    ['Africa/Monrovia', '1960-01-01T00:00Z', -44.5],
  ])('in %s at %s is %d', (zone, instant, minutes) => {
    expect(zoneOffsetMinutes(parseZone(zone), parseInstant(instant))).toBe(minutes);
  });
});
