import { describe, expect, it } from 'vitest';
import { parseInstant, toOffsetIso } from '../../time/instant.js';
import { parseZone } from '../../time/zone.js';
import type { EventTypeRules } from './facts.js';
import { gridOf, slotStarts } from './slotGrid.js';
import { interval, rules } from './testing/given.js';

/** The wall clock of the starts in `zone`. Ranges are written in UTC, all of 2024-09-12. */
function starts(ranges: string[], zone: string, set: Partial<EventTypeRules>): string {
  const viewerZone = parseZone(zone);
  const grid = gridOf(rules(set), {
    lengthMinutes: set.lengthMinutes ?? 60,
    viewerZone,
    earliest: parseInstant('2024-09-01T00:00Z'),
  });
  const spans = ranges.map((range) =>
    interval(
      range
        .split('-')
        .map((time) => `2024-09-12T${time}Z`)
        .join('/'),
    ),
  );
  return slotStarts(spans, grid)
    .map((start) => toOffsetIso(start, viewerZone).slice(11, 16))
    .join(' ');
}

const la = 'America/Los_Angeles';
const optimized = { showOptimizedSlots: true };

describe('the slot grid', () => {
  it.each([
    {
      title: 'starts at full hours',
      ranges: ['15:00-17:00', '17:10-19:30'],
      zone: la,
      set: {},
      expected: '08:00 09:00 11:00',
    },
    {
      title: 'starts earlier where that saves a slot',
      ranges: ['15:00-17:00', '17:10-19:30'],
      zone: la,
      set: optimized,
      expected: '08:00 09:00 10:15 11:15',
    },
    {
      title: 'waits for the full hour where nothing is saved',
      ranges: ['15:00-17:00', '17:10-19:00'],
      zone: la,
      set: optimized,
      expected: '08:00 09:00 11:00',
    },
    {
      title: 'takes the next quarter',
      ranges: ['16:05-19:55'],
      zone: la,
      set: optimized,
      expected: '09:15 10:15 11:15',
    },
    {
      title: 'takes the next full hour when the range is long enough, optimized',
      ranges: ['14:45-22:30'],
      zone: la,
      set: optimized,
      expected: '08:00 09:00 10:00 11:00 12:00 13:00 14:00',
    },
    {
      title: 'takes the next full hour when the range is long enough',
      ranges: ['14:45-22:30'],
      zone: la,
      set: {},
      expected: '08:00 09:00 10:00 11:00 12:00 13:00 14:00',
    },
    {
      title: 'takes the next five minutes',
      ranges: ['18:22-19:55'],
      zone: la,
      set: { ...optimized, lengthMinutes: 15 },
      expected: '11:25 11:40 11:55 12:10 12:25 12:40',
    },
    {
      title: 'starts at once when no round part of an hour divides the length',
      ranges: ['07:22-08:00'],
      zone: 'UTC',
      set: { lengthMinutes: 8 },
      expected: '07:22 07:30 07:38 07:46',
    },
    {
      title: 'takes a slot until the end of a range that ends a second early',
      ranges: ['20:00-20:59:59'],
      zone: 'Europe/Brussels',
      set: { lengthMinutes: 15 },
      expected: '22:00 22:15 22:30 22:45',
    },
    {
      title: 'steps by the length',
      ranges: ['09:00-11:00'],
      zone: 'UTC',
      set: { lengthMinutes: 40 },
      expected: '09:00 09:40 10:20',
    },
    {
      title: "lies on the viewer's dial, not on the host's",
      ranges: ['03:45-06:45'],
      zone: 'Asia/Kathmandu',
      set: {},
      expected: '10:00 11:00',
    },
    {
      title: 'goes on with an earlier range that lies less than a step before',
      ranges: ['09:00-09:30', '09:50-12:00'],
      zone: 'UTC',
      set: { lengthMinutes: 30, slotIntervalMinutes: 90 },
      expected: '09:00 10:30',
    },
    { title: 'is empty where nothing fits', ranges: ['09:00-09:59'], zone: 'UTC', set: {}, expected: '' },
  ])('$title', ({ ranges, zone, set, expected }) => {
    expect(starts(ranges, zone, set)).toBe(expected);
  });

  it('tries nothing before the earliest start, and truncates it to the minute', () => {
    const grid = gridOf(rules({ lengthMinutes: 30 }), {
      lengthMinutes: 30,
      viewerZone: parseZone('UTC'),
      earliest: parseInstant('2024-09-12T10:00:40Z'),
    });
    const [first] = slotStarts([interval('2024-09-12T09:00Z/2024-09-12T12:00Z')], grid);
    expect(first).toBe(parseInstant('2024-09-12T10:00Z'));
  });
});
