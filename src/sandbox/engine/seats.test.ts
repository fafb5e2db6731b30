import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../time/instant.js';
import { findSlots } from './findSlots.js';
import { booking, facts, hours, interval, query, schedule, workdays } from './testing/given.js';

const rome = schedule('Europe/Rome', [hours(workdays, '09:00-12:00')]);
const monday = query('2050-09-05T00:00Z/2050-09-05T23:59:59Z');
const offered = (given: Parameters<typeof facts>[1]) =>
  [...findSlots(facts(rome, given), monday).values()].flat();
const until = parseInstant('2026-11-20T12:05Z');

describe('slots with seats', () => {
  it('tell how many are booked, and which booking the next one joins', () => {
    const bookings = [booking('2050-09-05T08:00Z/2050-09-05T09:00Z', { uid: 'b', seatsTaken: 1 })];
    expect(offered({ seats: 5, bookings })).toEqual([
      {
        ...interval('2050-09-05T07:00Z/2050-09-05T08:00Z'),
        seatsBooked: 0,
        seatsRemaining: 5,
        seatsTotal: 5,
      },
      {
        ...interval('2050-09-05T08:00Z/2050-09-05T09:00Z'),
        seatsBooked: 1,
        seatsRemaining: 4,
        seatsTotal: 5,
        bookingUid: 'b',
      },
      {
        ...interval('2050-09-05T09:00Z/2050-09-05T10:00Z'),
        seatsBooked: 0,
        seatsRemaining: 5,
        seatsTotal: 5,
      },
    ]);
  });

  it('count a seat that somebody holds, and name no booking and no hold for it', () => {
    const held = {
      ...interval('2050-09-05T07:00Z/2050-09-05T08:00Z'),
      uid: 'secret',
      eventTypeId: 1,
      until,
      isSeat: true,
    };
    const [first] = offered({ seats: 5, reservations: [held] });
    expect(first).toMatchObject({ seatsBooked: 1, seatsRemaining: 4 });
    expect(first?.bookingUid).not.toContain('secret');
  });

  it('stay on offer when they are full, if they had two seats or more', () => {
    const full = (seats: number) => [booking('2050-09-05T08:00Z/2050-09-05T09:00Z', { seatsTaken: seats })];
    expect(offered({ seats: 2, bookings: full(2) })).toHaveLength(3);
    expect(offered({ seats: 1, bookings: full(1) })).toHaveLength(2);
  });

  it('keep the buffers around a booking that has seats left', () => {
    const bookings = [booking('2050-09-05T08:00Z/2050-09-05T09:00Z', { seatsTaken: 1, beforeBuffer: 10 })];
    const starts = offered({ seats: 3, beforeBufferMinutes: 10, slotIntervalMinutes: 30, bookings }).map(
      ({ start }) => start,
    );
    expect(starts).toEqual([parseInstant('2050-09-05T08:00Z')]);
  });

  it('are as busy as others for another event type', () => {
    const bookings = [booking('2050-09-05T08:00Z/2050-09-05T09:00Z', { seatsTaken: 1, eventTypeId: 2 })];
    expect(offered({ seats: 5, bookings }).map(({ start }) => start)).not.toContain(
      parseInstant('2050-09-05T08:00Z'),
    );
  });

  it('stay on offer under a hold of another event type once somebody has booked', () => {
    const hold = { ...interval('2050-09-05T08:00Z/2050-09-05T09:00Z'), uid: 'r', eventTypeId: 2, until };
    const bookings = [booking('2050-09-05T08:00Z/2050-09-05T09:00Z', { seatsTaken: 1 })];
    expect(offered({ seats: 3, reservations: [hold] })).toHaveLength(2);
    expect(offered({ seats: 3, reservations: [hold], bookings })).toHaveLength(3);
  });

  it('count accepted bookings alone', () => {
    const bookings = [booking('2050-09-05T08:00Z/2050-09-05T09:00Z', { seatsTaken: 1, status: 'cancelled' })];
    expect(offered({ seats: 3, bookings }).map(({ seatsBooked }) => seatsBooked)).toEqual([0, 0, 0]);
  });
});
