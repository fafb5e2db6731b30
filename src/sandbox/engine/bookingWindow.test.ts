import { describe, expect, it } from 'vitest';
import { parseDay } from '../../time/day.js';
import type { BookingWindow } from './facts.js';
import { findSlots } from './findSlots.js';
import { booking, everyDay, facts, hours, override, query, schedule, startsByDay } from './testing/given.js';

const kolkata = schedule('Asia/Kolkata', [hours(everyDay, '09:30-18:00')]);

describe('booking windows', () => {
  const morning = '2024-05-31T01:30Z';

  it('two business days that have slots: a weekend day is offered and not counted', () => {
    const bookingWindow: BookingWindow = { kind: 'days', days: 2, count: 'businessDays', rolling: true };
    const bookings = [booking('2024-06-02T04:00Z/2024-06-02T12:30Z')];
    const asked = query('2024-05-30T18:30Z/2024-06-06T18:29:59Z', { zone: 'Asia/Kolkata', now: morning });
    expect([...findSlots(facts(kolkata, { bookingWindow, bookings }), asked).keys()]).toEqual([
      '2024-05-31',
      '2024-06-01',
      '2024-06-03',
    ]);
  });

  it('a range of dates is whole west of UTC', () => {
    const denver = schedule('America/Denver', [hours(everyDay, '09:00-12:00')]);
    const window: BookingWindow = {
      kind: 'range',
      firstDay: parseDay('2027-06-02'),
      lastDay: parseDay('2027-06-03'),
    };
    const found = findSlots(
      facts(denver, { bookingWindow: window }),
      query('2027-06-01T00:00Z/2027-06-06T00:00Z'),
    );
    expect(startsByDay(found)).toEqual({
      '2027-06-02': '15:00 16:00 17:00',
      '2027-06-03': '15:00 16:00 17:00',
    });
  });

  it('a rolling window with fewer days than it wants offers those that there are', () => {
    const oneDay = schedule('Asia/Kolkata', [], [override('2024-06-03', '09:00-11:00')]);
    const bookingWindow: BookingWindow = { kind: 'days', days: 3, count: 'calendarDays', rolling: true };
    const asked = query('2024-05-30T18:30Z/2024-06-06T18:29:59Z', { zone: 'Asia/Kolkata', now: morning });
    expect(startsByDay(findSlots(facts(oneDay, { bookingWindow }), asked))).toEqual({
      '2024-06-03': '03:30 04:30',
    });
  });

  it('a rolling window of business days offers a weekend that has the only slots', () => {
    const weekends = schedule('Asia/Kolkata', [hours([0, 6], '09:00-11:00')]);
    const bookingWindow: BookingWindow = { kind: 'days', days: 3, count: 'businessDays', rolling: true };
    const asked = query('2024-05-30T18:30Z/2024-06-06T18:29:59Z', { zone: 'Asia/Kolkata', now: morning });
    expect([...findSlots(facts(weekends, { bookingWindow }), asked).keys()]).toEqual([
      '2024-06-01',
      '2024-06-02',
    ]);
  });

  it('a rolling window counts from today, also for a month far ahead', () => {
    const bookingWindow: BookingWindow = { kind: 'days', days: 40, count: 'calendarDays', rolling: true };
    const asked = query('2024-07-07T18:30Z/2024-07-31T18:29:59Z', { zone: 'Asia/Kolkata', now: morning });
    expect([...findSlots(facts(kolkata, { bookingWindow }), asked).keys()]).toEqual([
      '2024-07-08',
      '2024-07-09',
    ]);
  });

  it('without a zone a rolling window answers from now on', () => {
    const bookingWindow: BookingWindow = { kind: 'days', days: 3, count: 'calendarDays', rolling: true };
    const asked = query('2024-06-01T18:30Z/2024-06-06T18:29:59Z', { now: morning });
    const offered = findSlots(facts(kolkata, { bookingWindow }), asked);
    expect([...offered.keys()]).toEqual(['2024-05-31', '2024-06-01', '2024-06-02']);
  });
});
