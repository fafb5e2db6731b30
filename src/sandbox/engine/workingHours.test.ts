import { describe, expect, it } from 'vitest';
import { toOffsetIso } from '../../time/instant.js';
import { parseZone } from '../../time/zone.js';
import type { ScheduleFacts } from './facts.js';
import { everyDay, hours, interval, override, schedule } from './testing/given.js';
import { workingHours } from './workingHours.js';

/** `05 09:00-12:00`, the date without the month, on the schedule's clock. */
function written(of: ScheduleFacts, window: string): string[] {
  return workingHours(of, interval(window), parseZone('UTC')).map(({ start, end }) => {
    const [from, to] = [start, end].map((instant) => toOffsetIso(instant, of.zone));
    const sameDay = from?.slice(0, 10) === to?.slice(0, 10);
    return `${from?.slice(8, 16).replace('T', ' ')}-${to?.slice(sameDay ? 11 : 8, 16).replace('T', ' ')}`;
  });
}

/** 2027-05-05 is a Wednesday. */
const wednesday = '2027-05-05T00:00Z/2027-05-05T23:59:59Z';
const threeDays = '2027-05-04T00:00Z/2027-05-06T23:59:59Z';

describe('working hours', () => {
  it.each([
    {
      title: 'an end of 23:59 is the end of the day',
      of: schedule('UTC', [hours([2], '22:00-23:59')]),
      window: threeDays,
      ranges: ['04 22:00-05 00:00'],
    },
    {
      title: 'an end before the start gives nothing',
      of: schedule('UTC', [hours(everyDay, '17:00-09:00')]),
      window: threeDays,
      ranges: [],
    },
    {
      title: 'overlapping entries are one range',
      of: schedule('UTC', [hours([3], '09:00-12:00'), hours([3], '11:00-14:00')]),
      window: wednesday,
      ranges: ['05 09:00-14:00'],
    },
    {
      title: 'an entry goes on where an earlier-listed one ends',
      of: schedule('UTC', [hours([3], '09:00-12:00'), hours([3], '12:00-14:00')]),
      window: wednesday,
      ranges: ['05 09:00-14:00'],
    },
    {
      title: 'an entry does not go on where a later-listed one ends',
      of: schedule('UTC', [hours([3], '12:00-14:00'), hours([3], '09:00-12:00')]),
      window: wednesday,
      ranges: ['05 09:00-12:00', '05 12:00-14:00'],
    },
    {
      title: 'whole days join over midnight',
      of: schedule('UTC', [hours([2, 3], '00:00-23:59')]),
      window: threeDays,
      ranges: ['04 00:00-06 00:00'],
    },
    {
      title: 'weekly hours are cut to the window',
      of: schedule('UTC', [hours(everyDay, '09:00-17:00')]),
      window: '2027-05-05T10:30Z/2027-05-05T16:00Z',
      ranges: ['05 10:30-16:00'],
    },
  ])('$title', ({ of, window, ranges }) => {
    expect(written(of, window)).toEqual(ranges);
  });
});

describe('overrides', () => {
  const weekly = [hours(everyDay, '09:00-12:00')];

  it.each([
    {
      title: 'replace the weekly hours of their day',
      overrides: [override('2027-05-05', '14:00-15:00')],
      ranges: ['04 09:00-12:00', '05 14:00-15:00', '06 09:00-12:00'],
    },
    {
      title: 'of one day all count',
      overrides: [override('2027-05-05', '18:00-19:00'), override('2027-05-05', '14:00-15:00')],
      ranges: ['04 09:00-12:00', '05 14:00-15:00', '05 18:00-19:00', '06 09:00-12:00'],
    },
    {
      title: 'without length make a day off',
      overrides: [override('2027-05-05', '00:00-00:00')],
      ranges: ['04 09:00-12:00', '06 09:00-12:00'],
    },
    {
      title: 'that end before they start add nothing and take nothing',
      overrides: [override('2027-05-05', '14:00-15:00'), override('2027-05-05', '15:00-10:00')],
      ranges: ['04 09:00-12:00', '05 14:00-15:00', '06 09:00-12:00'],
    },
    {
      title: 'until 23:59 last until midnight',
      overrides: [override('2027-05-05', '22:00-23:59')],
      ranges: ['04 09:00-12:00', '05 22:00-06 00:00', '06 09:00-12:00'],
    },
    {
      title: 'of the day before and the day after the window are not cut',
      overrides: [override('2027-05-03', '14:00-15:00'), override('2027-05-07', '14:00-15:00')],
      ranges: ['03 14:00-15:00', '04 09:00-12:00', '05 09:00-12:00', '06 09:00-12:00', '07 14:00-15:00'],
    },
    {
      title: 'further away are not seen',
      overrides: [override('2027-05-02', '14:00-15:00'), override('2027-05-08', '14:00-15:00')],
      ranges: ['04 09:00-12:00', '05 09:00-12:00', '06 09:00-12:00'],
    },
  ])('$title', ({ overrides, ranges }) => {
    expect(written(schedule('UTC', weekly, overrides), threeDays)).toEqual(ranges);
  });

  it('leave hours that began the day before', () => {
    const of = schedule('UTC', [hours(everyDay, '00:00-23:59')], [override('2027-05-05', '10:00-11:00')]);
    expect(written(of, '2027-05-04T00:00Z/2027-05-05T23:59:59Z')).toEqual(['04 00:00-05 23:59']);
  });
});

describe('a night with a clock change in New York', () => {
  const nights = (span: string) => schedule('America/New_York', [hours([0], span)]);
  const spring = '2027-03-14T00:00Z/2027-03-15T03:59:59Z';
  const autumn = '2027-11-07T00:00Z/2027-11-08T04:59:59Z';
  const length = (span: string, window: string) =>
    workingHours(nights(span), interval(window), parseZone('UTC')).map(
      ({ start, end }) => (end - start) / 60_000,
    );

  it.each([
    {
      title: 'hours across the missing hour are an hour shorter',
      span: '00:00-05:00',
      window: spring,
      minutes: [240],
    },
    {
      title: 'hours that begin in the missing hour begin after it',
      span: '02:30-05:00',
      window: spring,
      minutes: [120],
    },
    {
      title: 'hours that end in the missing hour end before it',
      span: '00:00-02:30',
      window: spring,
      minutes: [120],
    },
    { title: 'hours within the missing hour are missing', span: '02:00-02:45', window: spring, minutes: [] },
    {
      title: 'hours across the repeated hour are an hour longer',
      span: '00:00-05:00',
      window: autumn,
      minutes: [360],
    },
    {
      title: 'hours that begin in the repeated hour begin the first time',
      span: '01:30-05:00',
      window: autumn,
      minutes: [270],
    },
    {
      title: 'hours that end in the repeated hour end the first time',
      span: '00:00-01:30',
      window: autumn,
      minutes: [90],
    },
  ])('$title', ({ span, window, minutes }) => {
    expect(length(span, window)).toEqual(minutes);
  });
});
