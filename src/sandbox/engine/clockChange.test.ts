import { describe, expect, it } from 'vitest';
import { addMinutes, parseInstant, toIso } from '../../time/instant.js';
import { findSlots } from './findSlots.js';
import { everyDay, facts, hours, override, query, schedule, workdays } from './testing/given.js';

const newYork = 'America/New_York';
const lordHowe = 'Australia/Lord_Howe';
const roundTheClock = schedule(newYork, [hours(everyDay, '00:00-23:59')]);
const newYorkNights = schedule(
  newYork,
  [hours(everyDay, '00:00-05:00')],
  [override('2027-03-13', '01:30-03:30')],
);
const londonNights = schedule('Europe/London', [hours(everyDay, '00:00-04:00')]);
const lordHoweNights = schedule(lordHowe, [hours(everyDay, '00:00-04:00')]);
const kathmandu = schedule(
  'Asia/Kathmandu',
  [hours([0, 1, 2, 3, 4], '10:15-16:45')],
  [override('2026-12-08', '11:00-12:00'), override('2026-12-08', '14:00-15:00')],
);

/** So many slots from that instant on, each as long as the step. */
type Run = [from: string, count: number];

describe('the slots of days around a clock change', () => {
  it.each<{
    title: string;
    of: typeof kathmandu;
    minutes: number;
    span: string;
    zone?: string;
    days: Record<string, Run[]>;
  }>([
    {
      title: 'a day of 23 hours in New York has 23 hourly slots',
      of: roundTheClock,
      minutes: 60,
      span: '2027-03-13T00:00-05:00/2027-03-15T00:00-04:00',
      zone: newYork,
      days: { '2027-03-13': [['2027-03-13T05:00Z', 24]], '2027-03-14': [['2027-03-14T05:00Z', 23]] },
    },
    {
      title: 'a day of 25 hours in New York has 25 hourly slots',
      of: roundTheClock,
      minutes: 60,
      span: '2027-11-06T00:00-04:00/2027-11-08T00:00-05:00',
      zone: newYork,
      days: { '2027-11-06': [['2027-11-06T04:00Z', 24]], '2027-11-07': [['2027-11-07T04:00Z', 25]] },
    },
    {
      title: 'a night in New York loses an hour, and the override of the day before stays on its day',
      of: newYorkNights,
      minutes: 30,
      span: '2027-03-12T00:00Z/2027-03-16T23:59:59Z',
      zone: newYork,
      days: {
        '2027-03-12': [['2027-03-12T05:00Z', 10]],
        '2027-03-13': [['2027-03-13T06:30Z', 4]],
        '2027-03-14': [['2027-03-14T05:00Z', 8]],
        '2027-03-15': [['2027-03-15T04:00Z', 10]],
        '2027-03-16': [['2027-03-16T04:00Z', 10]],
      },
    },
    {
      title: 'a night in New York gains an hour',
      of: newYorkNights,
      minutes: 30,
      span: '2027-11-06T00:00Z/2027-11-08T23:59:59Z',
      zone: newYork,
      days: {
        '2027-11-06': [['2027-11-06T04:00Z', 10]],
        '2027-11-07': [['2027-11-07T04:00Z', 12]],
        '2027-11-08': [['2027-11-08T05:00Z', 10]],
      },
    },
    {
      title: 'office hours in New York keep their wall clock',
      of: schedule(newYork, [hours(workdays, '09:00-17:00')]),
      minutes: 60,
      span: '2027-03-12T00:00Z/2027-03-15T23:59:59Z',
      zone: 'UTC',
      days: { '2027-03-12': [['2027-03-12T14:00Z', 8]], '2027-03-15': [['2027-03-15T13:00Z', 8]] },
    },
    {
      title: 'office hours in New York, the week after clocks go back',
      of: schedule(newYork, [hours(workdays, '09:00-17:00')]),
      minutes: 60,
      span: '2023-11-05T00:00Z/2023-11-06T23:59:59Z',
      days: { '2023-11-06': [['2023-11-06T14:00Z', 8]] },
    },
    {
      title: 'a night in London loses an hour',
      of: londonNights,
      minutes: 30,
      span: '2027-03-27T00:00Z/2027-03-29T22:59:59Z',
      zone: 'Europe/London',
      days: {
        '2027-03-27': [['2027-03-27T00:00Z', 8]],
        '2027-03-28': [['2027-03-28T00:00Z', 6]],
        '2027-03-29': [['2027-03-28T23:00Z', 8]],
      },
    },
    {
      title: 'a night in London gains an hour',
      of: londonNights,
      minutes: 30,
      span: '2027-10-30T00:00Z/2027-11-01T23:59:59Z',
      zone: 'Europe/London',
      days: {
        '2027-10-30': [['2027-10-30T00:00Z', 6]],
        '2027-10-31': [['2027-10-30T23:00Z', 10]],
        '2027-11-01': [['2027-11-01T00:00Z', 8]],
      },
    },
    {
      title: 'office hours in London keep their wall clock',
      of: schedule('Europe/London', [hours(workdays, '09:00-17:00')]),
      minutes: 30,
      span: '2027-03-26T00:00Z/2027-03-29T23:59:59Z',
      zone: 'Europe/London',
      days: { '2027-03-26': [['2027-03-26T09:00Z', 16]], '2027-03-29': [['2027-03-29T08:00Z', 16]] },
    },
    {
      title: 'a night on Lord Howe gains half an hour',
      of: lordHoweNights,
      minutes: 30,
      span: '2027-04-02T00:00Z/2027-04-05T12:59:59Z',
      zone: lordHowe,
      days: {
        '2027-04-03': [['2027-04-02T13:00Z', 8]],
        '2027-04-04': [['2027-04-03T13:00Z', 9]],
        '2027-04-05': [['2027-04-04T13:30Z', 8]],
      },
    },
    {
      title: 'a night on Lord Howe loses half an hour',
      of: lordHoweNights,
      minutes: 30,
      span: '2027-10-01T00:00Z/2027-10-04T23:59:59Z',
      zone: lordHowe,
      days: {
        '2027-10-02': [['2027-10-01T13:30Z', 8]],
        '2027-10-03': [['2027-10-02T13:30Z', 7]],
        '2027-10-04': [['2027-10-03T13:00Z', 8]],
        '2027-10-05': [['2027-10-04T13:00Z', 8]],
      },
    },
    {
      title:
        'days in Kathmandu, 5:45 ahead of UTC, lie on the dial of UTC, and overrides are not cut to the query',
      of: kathmandu,
      minutes: 30,
      span: '2026-12-09T00:00Z/2026-12-10T23:59:59Z',
      days: {
        '2026-12-08': [
          ['2026-12-08T05:30Z', 1],
          ['2026-12-08T08:30Z', 1],
        ],
        '2026-12-09': [['2026-12-09T04:30Z', 13]],
        '2026-12-10': [['2026-12-10T04:30Z', 13]],
      },
    },
  ])('$title', ({ of, minutes, span, zone, days }) => {
    const asked = query(span, { zone, now: '2023-10-01T00:00Z' });
    const found = findSlots(facts(of, { lengthMinutes: minutes }), asked);
    const offered = [...found].map(([day, slots]) => [day, slots.map(({ start }) => toIso(start))]);
    const expected = Object.entries(days).map(([day, runs]) => [
      day,
      runs.flatMap(([from, count]) =>
        Array.from({ length: count }, (_, index) => toIso(addMinutes(parseInstant(from), minutes * index))),
      ),
    ]);
    expect(offered).toEqual(expected);
  });
});

describe('an override whose start the clocks skip', () => {
  it('stands in for its own day, not for the next one on which it would begin', () => {
    // Nuuk skips the last hour of 27 March.
    const nuuk = schedule(
      'America/Nuuk',
      [hours(everyDay, '09:00-11:00')],
      [override('2027-03-27', '23:00-23:00')],
    );
    const slots = findSlots(
      facts(nuuk),
      query('2027-03-27T00:00-02:00/2027-03-28T23:59-01:00', { zone: 'America/Nuuk' }),
    );
    expect([...slots.keys()]).toEqual(['2027-03-28']);
  });
});
