import { describe, expect, it } from 'vitest';
import { parseDay } from '../../time/day.js';
import { parseInstant } from '../../time/instant.js';
import { parseZone } from '../../time/zone.js';
import { isBookable } from './isBookable.js';
import { booking, facts, hours, interval, override, schedule, workdays } from './testing/given.js';

/** 2027-05-05 is a Wednesday. */
const office = schedule('UTC', [hours(workdays, '09:00-17:00')], [override('2027-05-06', '00:00-00:00')]);
const now = parseInstant('2027-05-05T08:00Z');
const nine = interval('2027-05-05T09:00Z/2027-05-05T10:00Z');

function ask(span: string, given: Parameters<typeof facts>[1] = {}) {
  const [date, times = ''] = span.split(' ');
  return isBookable(facts(office, given), {
    ...interval(
      times
        .split('-')
        .map((time) => `2027-05-${date}T${time}Z`)
        .join('/'),
    ),
    now,
  });
}

describe('a booking', () => {
  it.each<{
    title: string;
    span: string;
    given?: Parameters<typeof facts>[1];
    says: ReturnType<typeof isBookable>;
  }>([
    { title: 'may lie in working hours', span: '05 09:00-10:00', says: 'free' },
    { title: 'need not lie on the grid', span: '05 09:07-10:07', says: 'free' },
    { title: 'may end when the hours do', span: '05 16:00-17:00', says: 'free' },
    { title: 'may not end later than the hours', span: '05 16:01-17:01', says: 'busy' },
    { title: 'may not lie outside the hours', span: '05 18:00-19:00', says: 'busy' },
    { title: 'may not lie on a day off', span: '06 09:00-10:00', says: 'busy' },
    { title: 'is not past that begins now', span: '05 08:00-08:30', says: 'busy' },
    { title: 'may not lie in the past', span: '05 07:30-08:30', says: 'past' },
    {
      title: 'may not break the notice',
      span: '05 09:00-10:00',
      given: { noticeMinutes: 61 },
      says: 'outOfBounds',
    },
    { title: 'may just keep the notice', span: '05 09:00-10:00', given: { noticeMinutes: 60 }, says: 'free' },
    {
      title: 'may not lie after the booking window',
      span: '07 09:00-10:00',
      given: { bookingWindow: { kind: 'days', days: 1, count: 'calendarDays', rolling: false } },
      says: 'outOfBounds',
    },
    {
      title: 'may not lie before a range of dates',
      span: '05 09:00-10:00',
      given: {
        bookingWindow: { kind: 'range', firstDay: parseDay('2027-05-07'), lastDay: parseDay('2027-05-09') },
      },
      says: 'outOfBounds',
    },
    {
      title: 'may not overlap another',
      span: '05 09:30-10:30',
      given: { bookings: [booking('2027-05-05T10:00Z/2027-05-05T11:00Z')] },
      says: 'busy',
    },
    {
      title: 'may touch another',
      span: '05 09:00-10:00',
      given: { bookings: [booking('2027-05-05T10:00Z/2027-05-05T11:00Z')] },
      says: 'free',
    },
    {
      title: 'may not lie in the buffer of another, though that one lies apart',
      span: '05 09:00-10:00',
      given: { bookings: [booking('2027-05-05T10:10Z/2027-05-05T11:00Z', { beforeBuffer: 15 })] },
      says: 'busy',
    },
    {
      title: 'may not lie where a calendar is busy',
      span: '05 09:00-10:00',
      given: { busy: [interval('2027-05-05T09:45Z/2027-05-05T09:50Z')] },
      says: 'busy',
    },
    {
      title: 'may not break a limit',
      span: '05 12:00-13:00',
      given: { durationLimits: { day: 90 }, bookings: [booking('2027-05-05T10:00Z/2027-05-05T11:00Z')] },
      says: 'busy',
    },
    {
      title: 'may join one with seats, also where its own length would break a limit',
      span: '05 10:00-11:00',
      given: {
        seats: 2,
        durationLimits: { day: 90 },
        bookings: [booking('2027-05-05T10:00Z/2027-05-05T11:00Z', { seatsTaken: 1 })],
      },
      says: 'free',
    },
  ])('$title', ({ span, given, says }) => {
    expect(ask(span, given)).toBe(says);
  });

  it('may take the time from which it moves', () => {
    const of = facts(office, {
      bookings: [booking('2027-05-05T09:30Z/2027-05-05T10:30Z', { uid: 'moving' })],
    });
    expect(isBookable(of, { ...nine, now })).toBe('busy');
    expect(isBookable(of, { ...nine, now, rescheduleUid: 'moving' })).toBe('free');
  });

  it("counts the booking window's days in the attendee's zone", () => {
    const of = facts(office, {
      bookingWindow: { kind: 'days', days: 0, count: 'calendarDays', rolling: false },
    });
    const request = { ...nine, now: parseInstant('2027-05-04T23:00Z') };
    expect(isBookable(of, request)).toBe('outOfBounds');
    expect(isBookable(of, { ...request, zone: parseZone('Asia/Tokyo') })).toBe('free');
  });
});
