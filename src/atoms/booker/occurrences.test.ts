import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecurrenceRule } from '../../queries/eventTypeRules.js';
import { instantOf, toIso } from '../../time/instant.js';
import { parseZone } from '../../time/zone.js';
import { occurrences } from './occurrences.js';
import { at, zones } from './testing/given.js';

const every = (interval: number, frequency: RecurrenceRule['frequency']): RecurrenceRule => ({
  interval,
  frequency,
  occurrences: 12,
});
const starts = (start: string, rule: RecurrenceRule, count: number) =>
  occurrences(at(start), rule, count, zones.london).map((each) => toIso(each.start));

describe('the dates of a series', () => {
  it.each<[RecurrenceRule, string, string[]]>([
    [
      every(1, 'weekly'),
      '2026-11-12T10:30:00Z',
      ['2026-11-12T10:30:00.000Z', '2026-11-19T10:30:00.000Z', '2026-11-26T10:30:00.000Z'],
    ],
    [
      every(2, 'weekly'),
      '2026-12-24T10:30:00Z',
      ['2026-12-24T10:30:00.000Z', '2027-01-07T10:30:00.000Z', '2027-01-21T10:30:00.000Z'],
    ],
    [
      every(1, 'monthly'),
      '2027-01-31T10:30:00Z',
      ['2027-01-31T10:30:00.000Z', '2027-02-28T10:30:00.000Z', '2027-03-31T10:30:00.000Z'],
    ],
    [
      every(1, 'yearly'),
      '2028-02-29T10:30:00Z',
      ['2028-02-29T10:30:00.000Z', '2029-02-28T10:30:00.000Z', '2030-02-28T10:30:00.000Z'],
    ],
  ])('%j from %s on are %j', (rule, start, expected) => {
    expect(starts(start, rule, 3)).toEqual(expected);
  });

  it.each([
    ['Europe/London', '2027-03-18T10:30:00Z', [0, 60, 60]],
    ['Europe/London', '2026-10-15T10:30:00Z', [0, -60, -60]],
    ['Australia/Lord_Howe', '2027-03-25T10:30:00Z', [0, -30, -30]],
    ['Asia/Kathmandu', '2027-03-18T10:30:00Z', [0, 0, 0]],
  ])('in %s, every two weeks from %s on, are %j minutes later on the clock', (zone, start, expected) => {
    const dates = occurrences(at(start), every(2, 'weekly'), 3, parseZone(zone));
    expect(dates.map(({ shiftMinutes }) => shiftMinutes)).toEqual(expected);
  });

  it('begin with the chosen time, ascend, and are as many as are asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2030, 0) }),
        fc.constantFrom<RecurrenceRule['frequency']>('weekly', 'monthly', 'yearly'),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 24 }),
        (ms, frequency, interval, count) => {
          const start = instantOf(ms - (ms % 60_000));
          const dates = occurrences(start, every(interval, frequency), count, zones.newYork);
          expect(dates).toHaveLength(count);
          expect(dates[0]).toEqual({ start, shiftMinutes: 0 });
          for (const [index, { start: each }] of dates.entries()) {
            expect(each).toBeGreaterThan(dates[index - 1]?.start ?? 0);
          }
        },
      ),
    );
  });
});
