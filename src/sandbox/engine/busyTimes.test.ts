import { describe, expect, it } from 'vitest';
import { busyTimes } from './busyTimes.js';
import { findSlots } from './findSlots.js';
import { booking, everyDay, facts, hours, interval, query, schedule, startsByDay } from './testing/given.js';

const date = '2027-01-13';
const office = schedule('UTC', [hours(everyDay, '09:00-12:00')]);

/** `08:45-10:30` of each busy time of the host */
function written(given: Parameters<typeof facts>[1], rescheduleUid?: string): string[] {
  const of = facts(office, given);
  const clock = (instant: number) => new Date(instant).toISOString().slice(11, 19).replace(/:00$/, '');
  return of.hosts
    .flatMap((host) => busyTimes(host, of.bookings, of.eventType, rescheduleUid))
    .map(({ start, end }) => `${clock(start)}-${clock(end)}`);
}

const at = (span: string, of = {}) =>
  booking(
    span
      .split('-')
      .map((time) => `${date}T${time}Z`)
      .join('/'),
    of,
  );
const buffers = { beforeBufferMinutes: 10, afterBufferMinutes: 20 };

describe('the busy times of a host', () => {
  it.each<{ title: string; given: Parameters<typeof facts>[1]; rescheduleUid?: string; busy: string[] }>([
    {
      title: "a booking keeps the buffers of both event types, each next to the other's side",
      given: {
        ...buffers,
        bookings: [at('10:00-10:30', { eventTypeId: 2, beforeBuffer: 1, afterBuffer: 2 })],
      },
      busy: ['09:39-10:42'],
    },
    {
      title: "a calendar engagement keeps this event type's buffers",
      given: { ...buffers, busy: [interval(`${date}T10:00Z/${date}T10:30Z`)] },
      busy: ['09:40-10:40'],
    },
    {
      title: 'seconds fill their minute',
      given: { busy: [interval(`${date}T10:00:30Z/${date}T10:29:01Z`)] },
      busy: ['10:00-10:30'],
    },
    {
      title: 'a booking with seats left blocks its buffers alone, and its entry in the calendar nothing',
      given: {
        ...buffers,
        seats: 3,
        bookings: [at('10:00-10:30', { seatsTaken: 1 })],
        busy: [interval(`${date}T10:00Z/${date}T10:30Z`)],
      },
      busy: ['09:40-10:00', '10:30-10:40'],
    },
    {
      title: 'a booking that moves blocks nothing',
      given: { ...buffers, bookings: [at('10:00-10:30', { uid: 'moving' })] },
      rescheduleUid: 'moving',
      busy: [],
    },
    {
      title: 'a booking with seats that one attendee leaves keeps its buffers for the others',
      given: { ...buffers, seats: 3, bookings: [at('10:00-10:30', { uid: 'moving', seatsTaken: 2 })] },
      rescheduleUid: 'moving',
      busy: ['09:40-10:00', '10:30-10:40'],
    },
  ])('$title', ({ given, rescheduleUid, busy }) => {
    expect(written(given, rescheduleUid)).toEqual(busy);
  });
});

describe('bookings next to a query', () => {
  const next = facts(office, { lengthMinutes: 30, bookings: [at('11:00-11:30', { beforeBuffer: 30 })] });
  const until = (end: string) => startsByDay(findSlots(next, query(`${date}T09:00Z/${date}T${end}Z`)))[date];

  it('are seen when they touch it, with their buffers', () => {
    expect(until('11:00')).toBe('09:00 09:30 10:00');
  });

  it('are not seen further away, nor are their buffers', () => {
    expect(until('10:59:59')).toBe('09:00 09:30 10:00 10:30');
  });
});
