import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayInterval, parseDay, startOfDay } from './day.js';
import { hoursOn } from './hoursOn.js';
import { addMinutes, parseInstant, toIso } from './instant.js';
import { contains, intersect, merge } from './interval.js';
import { openIntervals, openWithin, type ZonedHours } from './openIntervals.js';
import { anyOverrides, anyWeekly, anyWeekOfChange, openMinutes } from './testing/anyHours.js';
import type { Day, Interval } from './types.js';
import { toInstants, wallTimeOf } from './wallTime.js';
import { weekOf } from './weeklyHours.js';
import { parseZone } from './zone.js';

const iso = (intervals: readonly Interval[]) =>
  intervals.map(({ start, end }) => `${toIso(start).slice(5, 16)} ${toIso(end).slice(5, 16)}`);

describe('openIntervals', () => {
  it.each([
    ['Pacific/Kiritimati', '2026-12-31', 540, 1020, ['12-30T19:00 12-31T03:00']],
    ['Pacific/Pago_Pago', '2026-12-31', 540, 1020, ['12-31T20:00 01-01T04:00']],
    ['Asia/Kathmandu', '2026-03-29', 0, 1440, ['03-28T18:15 03-29T18:15']],
    // 2 October 02:00 becomes 02:30.
    ['Australia/Lord_Howe', '2026-10-04', 60, 180, ['10-03T14:30 10-03T16:00']],
    ['Australia/Lord_Howe', '2026-10-04', 120, 150, []],
    // 5 April 02:00 becomes 01:30.
    ['Australia/Lord_Howe', '2026-04-05', 60, 180, ['04-04T14:00 04-04T16:30']],
    // 8 March 02:00 becomes 03:00.
    ['America/New_York', '2026-03-08', 60, 240, ['03-08T06:00 03-08T08:00']],
    ['America/New_York', '2026-03-08', 150, 240, ['03-08T07:00 03-08T08:00']],
    ['America/New_York', '2026-03-08', 60, 150, ['03-08T06:00 03-08T07:00']],
    ['America/New_York', '2026-03-08', 120, 180, []],
    ['America/New_York', '2026-03-08', 0, 1440, ['03-08T05:00 03-09T04:00']],
    // 1 November 02:00 becomes 01:00.
    ['America/New_York', '2026-11-01', 60, 120, ['11-01T05:00 11-01T07:00']],
    ['America/New_York', '2026-11-01', 0, 90, ['11-01T04:00 11-01T05:30']],
    ['America/New_York', '2026-11-01', 90, 180, ['11-01T05:30 11-01T08:00']],
    ['America/New_York', '2026-11-01', 0, 1440, ['11-01T04:00 11-02T05:00']],
    // The whole day was left out.
    ['Pacific/Apia', '2011-12-30', 540, 1020, []],
    // 4 April 24:00 becomes 23:00.
    ['America/Santiago', '2026-04-04', 1320, 1440, ['04-05T01:00 04-05T04:00']],
  ])('%s, %s, %d to %d', (zone, day, start, end, expected) => {
    const hours = { weekly: weekOf(() => [{ start, end }]), overrides: [], zone: parseZone(zone) };
    expect(iso(openIntervals(hours, parseDay(day), parseDay(day)))).toEqual(expected);
  });

  it('joins a night with its morning', () => {
    const weekly = weekOf((weekday) =>
      weekday === 6 ? [{ start: 1320, end: 1440 }] : weekday === 0 ? [{ start: 0, end: 120 }] : [],
    );
    const hours = { weekly, overrides: [], zone: parseZone('Asia/Kathmandu') };
    expect(iso(openIntervals(hours, parseDay('2026-12-05'), parseDay('2026-12-06')))).toEqual([
      '12-05T16:15 12-05T20:15',
    ]);
  });

  it('is open at a time that clocks show once exactly when the hours of that date say so', () => {
    fc.assert(
      fc.property(
        anyWeekOfChange.chain((week) => fc.tuple(fc.constant(week), anyOverrides(week.day))),
        anyWeekly,
        ([{ zone, day }, overrides], weekly) => {
          const lastDay = addDays(day, 6);
          const hours = { weekly, overrides, zone };
          const open = openIntervals(hours, day, lastDay);
          expect(merge(open)).toEqual(open);
          for (const { instant, shownOften, openOnDial } of sample(hours, day, lastDay)) {
            const isOpen = open.some((interval) => contains(interval, instant));
            if (shownOften === 1) expect(isOpen).toBe(openOnDial);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('never is open longer than the hours, but for what clocks repeat', () => {
    fc.assert(
      fc.property(anyWeekOfChange, anyWeekly, ({ zone, day }, weekly) => {
        const hours = { weekly, overrides: [], zone };
        for (let each = day; each < addDays(day, 7); each = addDays(each, 1)) {
          const { start, end } = dayInterval(each, zone);
          const passed = openIntervals(hours, each, each).reduce(
            (sum, part) => sum + part.end - part.start,
            0,
          );
          const gained = Math.max(0, end - start - 1440 * 60_000);
          expect(passed / 60_000).toBeLessThanOrEqual(
            openMinutes(hoursOn(each, hours)).length + gained / 60_000,
          );
        }
      }),
    );
  });
});

describe('openWithin', () => {
  it('is what is open of the interval, whatever dates it has over there', () => {
    fc.assert(
      fc.property(anyWeekOfChange, anyWeekOfChange, anyWeekly, (host, viewer, weekly) => {
        const hours = { weekly, overrides: [], zone: host.zone };
        const within = {
          start: startOfDay(host.day, viewer.zone),
          end: startOfDay(addDays(host.day, 7), viewer.zone),
        };
        const wide = openIntervals(hours, addDays(host.day, -4), addDays(host.day, 11));
        expect(openWithin(hours, within)).toEqual(intersect(wide, [within]));
      }),
    );
  });

  it('cuts hours at its edges', () => {
    const hours = { weekly: weekOf(() => [{ start: 0, end: 1440 }]), overrides: [], zone: parseZone('UTC') };
    const within = { start: parseInstant('2026-12-01T10:00Z'), end: parseInstant('2026-12-03T11:00Z') };
    expect(openWithin(hours, within)).toEqual([within]);
  });
});

/** Every quarter of an hour of those days, and what the dial alone says of it. */
function sample(hours: ZonedHours, firstDay: Day, lastDay: Day) {
  const first = startOfDay(firstDay, hours.zone);
  const quarters = (startOfDay(addDays(lastDay, 1), hours.zone) - first) / (15 * 60_000);
  return Array.from({ length: quarters }, (_, quarter) => {
    const instant = addMinutes(first, quarter * 15);
    const { day, minutes } = wallTimeOf(instant, hours.zone);
    const openOnDial = hoursOn(day, hours).some((range) => range.start <= minutes && minutes < range.end);
    return { instant, shownOften: toInstants(day, minutes, hours.zone).length, openOnDial };
  });
}
