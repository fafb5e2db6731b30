import { describe, expect, it } from 'vitest';
import { clockChanges, hostsGap } from './clockChanges.js';
import { parseDay } from './day.js';
import { parseInstant, toIso } from './instant.js';
import type { Interval } from './types.js';
import { parseZone } from './zone.js';

const year: Interval = { start: parseInstant('2026-01-01T00:00Z'), end: parseInstant('2027-01-01T00:00Z') };

describe('clockChanges', () => {
  it.each([
    [
      'Europe/Dublin',
      [
        ['2026-03-29T01:00:00.000Z', 0, 60],
        ['2026-10-25T01:00:00.000Z', 60, 0],
      ],
    ],
    [
      'Africa/Casablanca',
      [
        ['2026-02-15T02:00:00.000Z', 60, 0],
        ['2026-03-22T02:00:00.000Z', 0, 60],
      ],
    ],
    [
      'Australia/Lord_Howe',
      [
        ['2026-04-04T15:00:00.000Z', 660, 630],
        ['2026-10-03T15:30:00.000Z', 630, 660],
      ],
    ],
    ['Asia/Kathmandu', []],
  ])('lists those of %s in order', (zone, expected) => {
    const found = clockChanges(parseZone(zone), year);
    expect(found.map((each) => [toIso(each.instant), each.offsetBefore, each.offsetAfter])).toEqual(expected);
  });

  it('finds none in an empty interval', () => {
    expect(clockChanges(parseZone('Europe/Dublin'), { start: year.start, end: year.start })).toEqual([]);
  });
});

describe('hostsGap', () => {
  it.each([
    ['America/New_York', '2026-03-08', true],
    ['America/New_York', '2026-03-09', false],
    ['America/New_York', '2026-11-01', false],
    ['Africa/Cairo', '2026-04-23', false],
    ['Africa/Cairo', '2026-04-24', true],
    ['America/Toronto', '1919-03-30', true],
    ['America/Toronto', '1919-03-31', true],
    ['Pacific/Apia', '2011-12-30', true],
    ['Pacific/Apia', '2011-12-31', false],
  ])('in %s on %s: %s', (zone, day, expected) => {
    expect(hostsGap(parseDay(day), parseZone(zone))).toBe(expected);
  });
});
