import { createClient } from 'daybook/client';
import { createSandbox } from 'daybook/sandbox';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotsQuery } from '../../src/queries/slots.js';
import { changeSchedule } from '../../src/queries/writeSchedule.js';
import { addDays, parseDay, weekdayOf } from '../../src/time/day.js';
import type { Day } from '../../src/time/types.js';
import { type DayOverride, type HourRange, type WeeklyHours, weekOf } from '../../src/time/weeklyHours.js';
import { parseZone } from '../../src/time/zone.js';
import { quarterHours } from '../support/worlds.js';
import { expectedSlots } from './expectedSlots.js';
import { daysAfter, instantAt, timeAt } from './wallClock.js';

const zones = [
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/New_York',
] as const;

/** Nine days around a change of clocks; the first two are New York's, the others Lord Howe's, whose clocks move by half an hour. */
const weeks = ['2026-10-28', '2027-03-10', '2026-09-30', '2027-03-31'] as const;
const days = 9;

/** A host, her client, and strangers who look at her free times. */
function openStage() {
  const sandbox = createSandbox({ now: '2026-09-20T00:00:00Z', world: quarterHours });
  const { apiUrl, user } = sandbox.demo;
  const open = { fetch: sandbox.fetch, apiUrl, now: sandbox.now };
  const host = createClient({ ...open, auth: { getAccessToken: async () => user.accessToken } });
  const stranger = createClient(open);
  return {
    async save(id: number, zone: string, weekly: WeeklyHours, overrides: readonly DayOverride[]) {
      await changeSchedule(host, { id, zone, weekly, overrides });
    },
    scheduleId: async () => {
      const [schedule] = await sandbox.store.schedules.ofOwner(user.id);
      if (!schedule) throw new Error('She has no schedule.');
      return schedule.id;
    },
    /** As the API gives them: by the viewer's date, in UTC. */
    async slots(viewer: string, from: string, count: number) {
      const within = { start: instantAt(from, 0, viewer), end: instantAt(daysAfter(from, count), 0, viewer) };
      const asked = { username: 'noor', eventSlug: 'quarter', zone: parseZone(viewer), within };
      const read = await slotsQuery(stranger, asked).queryFn({});
      return Object.fromEntries(
        read.map(({ day, slots }) => [day, slots.map(({ start }) => new Date(start).toISOString())]),
      );
    },
  };
}

/** Hours that begin and end at any five minutes, apart from each other: up to three ranges. */
const anyRanges = fc
  .uniqueArray(fc.integer({ min: 0, max: 288 }), { maxLength: 6 })
  .map((edges) => edges.sort((a, b) => a - b).map((edge) => edge * 5))
  .map((edges) =>
    edges.flatMap((start, index): HourRange[] => {
      const end = edges[index + 1];
      // The API has no end at 23:59: that is its word for midnight. None of these is.
      return index % 2 === 1 || end === undefined ? [] : [{ start, end }];
    }),
  );

const anyWeek: fc.Arbitrary<WeeklyHours> = fc.record({
  0: anyRanges,
  1: anyRanges,
  2: anyRanges,
  3: anyRanges,
  4: anyRanges,
  5: anyRanges,
  6: anyRanges,
});

/**
 * Hours that meet at midnight are one range to the API, which belongs to the day on which it begins: what is said of one
 * of the days then counts for both, or for neither.
 */
function runsOverMidnight(weekly: WeeklyHours, day: Day): boolean {
  const meets = (before: Day) =>
    weekly[weekdayOf(before)].at(-1)?.end === 1440 && weekly[weekdayOf(addDays(before, 1))][0]?.start === 0;
  return meets(addDays(day, -1)) || meets(day);
}

const anyCase = fc
  .record({
    zone: fc.constantFrom(...zones),
    viewer: fc.constantFrom(...zones),
    from: fc.constantFrom(...weeks),
    weekly: anyWeek,
    changed: fc.uniqueArray(fc.tuple(fc.integer({ min: -1, max: days }), anyRanges), {
      selector: ([day]) => day,
      maxLength: 4,
    }),
  })
  .map(({ changed, from, ...rest }) => ({
    ...rest,
    from,
    overrides: changed.map(([day, ranges]) => ({ day: parseDay(daysAfter(from, day)), ranges })),
  }))
  .filter(({ weekly, overrides }) => !overrides.some(({ day }) => runsOverMidnight(weekly, day)));

describe('hours that are saved', () => {
  it('are the times that are offered, to the minute, in any of five zones and over clock changes', async () => {
    const stage = openStage();
    const id = await stage.scheduleId();
    let offered = 0;
    await fc.assert(
      fc.asyncProperty(anyCase, async ({ zone, viewer, from, weekly, overrides }) => {
        await stage.save(id, zone, weekly, overrides);
        const given = await stage.slots(viewer, from, days);
        expect(given).toEqual(expectedSlots({ zone, weekly, overrides }, viewer, from, days));
        offered += Object.values(given).flat().length;
      }),
      { numRuns: 100 },
    );
    expect(offered).toBeGreaterThan(10_000);
  });
});

describe('the hours of one date', () => {
  const from10 = [{ start: 600, end: 660 }];
  const closedWeek: WeeklyHours = { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] };
  const openWeek: WeeklyHours = { ...closedWeek, 0: from10, 1: from10, 2: from10, 3: from10, 6: from10 };

  it.each<[host: (typeof zones)[number], date: string, at: string, seen: Record<string, string>]>([
    // A Sunday on which New York's clocks go back: 10:00 is an hour later than the day before.
    [
      'America/New_York',
      '2026-11-01',
      '2026-11-01T15:00:00.000Z',
      {
        'America/New_York': '2026-11-01 10:00',
        'Pacific/Pago_Pago': '2026-11-01 04:00',
        'Pacific/Kiritimati': '2026-11-02 05:00',
        'Asia/Kathmandu': '2026-11-01 20:45',
        'Australia/Lord_Howe': '2026-11-02 02:00',
      },
    ],
    [
      'America/New_York',
      '2027-03-14',
      '2027-03-14T14:00:00.000Z',
      { 'America/New_York': '2027-03-14 10:00', 'Pacific/Kiritimati': '2027-03-15 04:00' },
    ],
    // Half an hour forward, and half an hour back.
    [
      'Australia/Lord_Howe',
      '2026-10-04',
      '2026-10-03T23:00:00.000Z',
      {
        'Australia/Lord_Howe': '2026-10-04 10:00',
        'Pacific/Pago_Pago': '2026-10-03 12:00',
        'Pacific/Kiritimati': '2026-10-04 13:00',
        'Asia/Kathmandu': '2026-10-04 04:45',
        'America/New_York': '2026-10-03 19:00',
      },
    ],
    [
      'Australia/Lord_Howe',
      '2027-04-04',
      '2027-04-03T23:30:00.000Z',
      { 'Australia/Lord_Howe': '2027-04-04 10:00', 'America/New_York': '2027-04-03 19:30' },
    ],
    // The first place and the last one that has a date: a day and an hour apart.
    [
      'Pacific/Kiritimati',
      '2026-11-01',
      '2026-10-31T20:00:00.000Z',
      {
        'Pacific/Kiritimati': '2026-11-01 10:00',
        'Pacific/Pago_Pago': '2026-10-31 09:00',
        'America/New_York': '2026-10-31 16:00',
      },
    ],
    [
      'Pacific/Pago_Pago',
      '2026-10-31',
      '2026-10-31T21:00:00.000Z',
      { 'Pacific/Pago_Pago': '2026-10-31 10:00', 'Pacific/Kiritimati': '2026-11-01 11:00' },
    ],
    [
      'Asia/Kathmandu',
      '2026-10-31',
      '2026-10-31T04:15:00.000Z',
      { 'Asia/Kathmandu': '2026-10-31 10:00', 'Pacific/Pago_Pago': '2026-10-30 17:15' },
    ],
  ])('of a host in %s open %s at %s, and its dates are right for who looks', async (host, date, at, seen) => {
    const stage = openStage();
    const id = await stage.scheduleId();
    const around = [daysAfter(date, -3), 7] as const;
    for (const [viewer, shown] of Object.entries(seen)) {
      const [viewed, time] = shown.split(' ');
      // It opens that date and no other.
      await stage.save(id, host, closedWeek, [{ day: parseDay(date), ranges: from10 }]);
      const opened = await stage.slots(viewer, ...around);
      expect(Object.keys(opened)).toEqual([viewed]);
      expect(opened[viewed ?? '']?.[0]).toBe(at);
      expect(timeAt(Date.parse(at), viewer)).toBe(time);
      // It closes that date and no other.
      await stage.save(id, host, openWeek, []);
      const usual = Object.values(await stage.slots(viewer, ...around)).flat();
      await stage.save(id, host, openWeek, [{ day: parseDay(date), ranges: [] }]);
      const left = Object.values(await stage.slots(viewer, ...around)).flat();
      expect(usual.filter((slot) => !left.includes(slot))[0]).toBe(at);
      expect(usual.length - left.length).toBe(4);
    }
  });

  it.each([
    // Only a date with which the look begins is seen to differ, and then it has the days after it with it.
    { end: 1440, before: [96, 96, 96, 96], from: [] },
    { end: 1435, before: [95, 0, 95, 95], from: [0, 95, 95, 95] },
  ])(
    'counts by itself only where the week ends somewhere: each day at $end',
    async ({ end, ...expected }) => {
      const stage = openStage();
      const id = await stage.scheduleId();
      await stage.save(
        id,
        'Europe/London',
        weekOf(() => [{ start: 0, end }]),
        [{ day: parseDay('2026-10-07'), ranges: [] }],
      );
      const counted = async (first: string) => {
        const given = await stage.slots('Europe/London', first, 4);
        const dates = [0, 1, 2, 3].map((each) => daysAfter(first, each));
        return Object.keys(given).length === 0 ? [] : dates.map((date) => given[date]?.length ?? 0);
      };
      expect(await counted('2026-10-06')).toEqual(expected.before);
      expect(await counted('2026-10-07')).toEqual(expected.from);
    },
  );

  it('may be of another date for who looks than the weekly hours that they replace', async () => {
    const stage = openStage();
    const id = await stage.scheduleId();
    const late = [{ start: 1380, end: 1440 }];
    // Monday 23:00 to midnight in New York is Tuesday in Kiritimati, whatever Tuesday's own hours are.
    await stage.save(id, 'America/New_York', { ...closedWeek, 2: from10 }, [
      { day: parseDay('2026-11-02'), ranges: late },
    ]);
    const given = await stage.slots('Pacific/Kiritimati', '2026-11-02', 4);
    expect(given).toEqual({
      '2026-11-03': [0, 15, 30, 45].map(
        (minute) => `2026-11-03T04:${String(minute).padStart(2, '0')}:00.000Z`,
      ),
      '2026-11-04': [0, 15, 30, 45].map(
        (minute) => `2026-11-03T15:${String(minute).padStart(2, '0')}:00.000Z`,
      ),
    });
  });
});
