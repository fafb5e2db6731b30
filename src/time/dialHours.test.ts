import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedHours } from './changedHours.js';
import { addDays, dayInterval, parseDay } from './day.js';
import { dialHours } from './dialHours.js';
import { hoursOn } from './hoursOn.js';
import { openIntervals, openWithin } from './openIntervals.js';
import { anyWeekly, anyWeekOfChange } from './testing/anyHours.js';
import { minutesOf, normalizeRanges, weekOf } from './weeklyHours.js';
import { parseZone } from './zone.js';

const nineToFive = weekOf(() => [{ start: 540, end: 1020 }]);
const allDay = weekOf(() => [{ start: 0, end: 1440 }]);

describe('dialHours', () => {
  it.each([
    ['Europe/London', 'America/New_York', '2026-12-01', [[240, 720]]],
    // While only America is in summer time.
    ['Europe/London', 'America/New_York', '2026-03-10', [[300, 780]]],
    ['Pacific/Kiritimati', 'Pacific/Pago_Pago', '2026-12-01', [[480, 960]]],
    ['Asia/Kathmandu', 'Europe/London', '2026-12-01', [[195, 675]]],
    [
      'Asia/Kathmandu',
      'America/Los_Angeles',
      '2026-12-01',
      [
        [0, 195],
        [1155, 1440],
      ],
    ],
    ['Australia/Lord_Howe', 'Pacific/Pago_Pago', '2026-12-01', [[660, 1140]]],
  ])('shows the hours of %s in %s on %s', (host, viewer, text, expected) => {
    const [day, zone] = [parseDay(text), parseZone(viewer)];
    const open = openWithin(
      { weekly: nineToFive, overrides: [], zone: parseZone(host) },
      dayInterval(day, zone),
    );
    const ranges = expected.map(([start, end]) => ({ start, end }));
    expect(dialHours(open, zone, day, day)).toEqual([{ day, ranges, minutes: 480 }]);
  });

  it.each([
    [
      'leaves out what clocks skip',
      'America/New_York',
      '2026-03-08',
      [
        [0, 120],
        [180, 1440],
      ],
      23 * 60,
    ],
    [
      'shows once what they repeat, and counts it twice',
      'America/New_York',
      '2026-11-01',
      [[0, 1440]],
      25 * 60,
    ],
    [
      'takes half hours too',
      'Australia/Lord_Howe',
      '2026-10-04',
      [
        [0, 120],
        [150, 1440],
      ],
      23.5 * 60,
    ],
    ['a date without any time is empty', 'Pacific/Apia', '2011-12-30', [], 0],
  ])('%s', (_, name, text, expected, minutes) => {
    const [day, zone] = [parseDay(text), parseZone(name)];
    const open = openIntervals({ weekly: allDay, overrides: [], zone }, day, day);
    const ranges = expected.map(([start, end]) => ({ start, end }));
    expect(dialHours(open, zone, day, day)).toEqual([{ day, ranges, minutes }]);
  });

  it('in its own zone is the hours themselves, where no clock changes', () => {
    fc.assert(
      fc.property(anyWeekOfChange, anyWeekly, ({ zone, day }, weekly) => {
        const hours = { weekly, overrides: [], zone };
        const days = dialHours(openIntervals(hours, day, addDays(day, 6)), zone, day, addDays(day, 6));
        expect(days.map((each) => each.day)).toEqual([0, 1, 2, 3, 4, 5, 6].map((on) => addDays(day, on)));
        for (const each of days.filter((any) => changedHours(any.day, zone).length === 0)) {
          expect(each.ranges).toEqual(hoursOn(each.day, hours));
          expect(each.minutes).toBe(minutesOf(each.ranges));
        }
      }),
    );
  });

  it('shows all the time that is open, and no other, in any zone', () => {
    fc.assert(
      fc.property(anyWeekOfChange, anyWeekOfChange, anyWeekly, (host, viewer, weekly) => {
        const hours = { weekly, overrides: [], zone: host.zone };
        const open = openIntervals(hours, host.day, addDays(host.day, 6));
        const days = dialHours(open, viewer.zone, addDays(host.day, -2), addDays(host.day, 8));
        const passed = open.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(days.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(passed / 60_000);
        for (const { ranges } of days) {
          expect(normalizeRanges(ranges)).toEqual(ranges);
          for (const { start, end } of ranges) expect(start >= 0 && end <= 1440).toBe(true);
        }
      }),
    );
  });
});

describe('changedHours', () => {
  it.each([
    ['America/New_York', '2026-03-08', [{ kind: 'skipped', range: { start: 120, end: 180 } }]],
    ['America/New_York', '2026-03-09', []],
    ['America/New_York', '2026-11-01', [{ kind: 'repeated', range: { start: 60, end: 120 } }]],
    ['Australia/Lord_Howe', '2026-10-04', [{ kind: 'skipped', range: { start: 120, end: 150 } }]],
    ['Australia/Lord_Howe', '2026-04-05', [{ kind: 'repeated', range: { start: 90, end: 120 } }]],
    ['America/Santiago', '2026-04-04', [{ kind: 'repeated', range: { start: 1380, end: 1440 } }]],
    ['America/Santiago', '2026-09-06', [{ kind: 'skipped', range: { start: 0, end: 60 } }]],
    ['Pacific/Apia', '2011-12-30', [{ kind: 'skipped', range: { start: 0, end: 1440 } }]],
    ['Asia/Kathmandu', '2026-03-29', []],
  ])('of %s on %s', (zone, day, expected) => {
    expect(changedHours(parseDay(day), parseZone(zone))).toEqual(expected);
  });
});
