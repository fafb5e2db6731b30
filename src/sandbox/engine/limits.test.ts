import { describe, expect, it } from 'vitest';
import { parseDay } from '../../time/day.js';
import { parseInstant } from '../../time/instant.js';
import { parseZone } from '../../time/zone.js';
import type { SlotsByDay } from './facts.js';
import { findSlots } from './findSlots.js';
import { limitReached } from './limits.js';
import { booking, everyDay, facts, hours, query, schedule } from './testing/given.js';

const dhaka = schedule('Asia/Dhaka', [hours(everyDay, '00:00-23:59')]);
/** 2027-01-13, a Wednesday, in Dhaka */
const thatDay = '2027-01-12T18:00Z/2027-01-13T17:59:59Z';
const count = (slots: SlotsByDay): number => [...slots.values()].flat().length;

const eight = booking('2027-01-13T08:00Z/2027-01-13T09:00Z');
const ten = booking('2027-01-13T10:00Z/2027-01-13T11:00Z');

describe('limits', () => {
  it.each<{ title: string; given: Parameters<typeof facts>[1]; slots: number }>([
    {
      title: 'one a day: a booking closes the day',
      given: { countLimits: { day: 1 }, bookings: [eight] },
      slots: 0,
    },
    {
      title: 'two a day: one booking closes its hour',
      given: { countLimits: { day: 2 }, bookings: [eight] },
      slots: 23,
    },
    {
      title: 'minutes a day: what is booked and the own length are too much',
      given: { durationLimits: { day: 120 }, bookings: [eight, ten] },
      slots: 0,
    },
    {
      title: 'minutes a day: just enough',
      given: { durationLimits: { day: 180 }, bookings: [eight, ten] },
      slots: 22,
    },
    { title: 'minutes a day: less than the length', given: { durationLimits: { day: 45 } }, slots: 0 },
    {
      title: 'one a week: a booking on Sunday closes Wednesday',
      given: { countLimits: { week: 1 }, bookings: [booking('2027-01-10T08:00Z/2027-01-10T09:00Z')] },
      slots: 0,
    },
    {
      title: 'one a week: a booking on Saturday before does not',
      given: { countLimits: { week: 1 }, bookings: [booking('2027-01-09T08:00Z/2027-01-09T09:00Z')] },
      slots: 24,
    },
    {
      title: 'one a month',
      given: { countLimits: { month: 1 }, bookings: [booking('2027-01-31T08:00Z/2027-01-31T09:00Z')] },
      slots: 0,
    },
    {
      title: 'one a year',
      given: { countLimits: { year: 1 }, bookings: [booking('2027-12-31T08:00Z/2027-12-31T09:00Z')] },
      slots: 0,
    },
    {
      title: 'bookings of other event types, and those that are not accepted, do not count',
      given: {
        countLimits: { day: 1 },
        bookings: [
          { ...eight, eventTypeId: 2 },
          { ...ten, status: 'pending' },
        ],
      },
      slots: 23,
    },
  ])('$title', ({ given, slots }) => {
    const of = facts(dhaka, given);
    expect(count(findSlots(of, query(thatDay, { zone: 'Asia/Dhaka' })))).toBe(slots);
    expect(count(findSlots(of, query(thatDay, { zone: 'Pacific/Pago_Pago' })))).toBe(slots);
  });

  it('leave out the booking that is about to move', () => {
    const of = facts(dhaka, { countLimits: { day: 1 }, bookings: [eight] });
    expect(count(findSlots(of, query(thatDay, { rescheduleUid: eight.uid })))).toBe(24);
  });

  it('know a booking from before the window', () => {
    const of = facts(dhaka, { countLimits: { day: 1 }, bookings: [eight] });
    expect(count(findSlots(of, query('2027-01-13T12:00Z/2027-01-13T17:59:59Z')))).toBe(0);
  });
});

describe('a limit that is used up', () => {
  /** 23:30 on the 12th in UTC, 05:30 on the 13th in Dhaka */
  const late = booking('2027-01-12T23:30Z/2027-01-13T00:30Z');
  const at = (time: string) => ({ start: parseInstant(time) });

  it('is told apart by kind', () => {
    expect(
      limitReached(facts(dhaka, { countLimits: { day: 1 }, bookings: [eight] }), at('2027-01-13T14:00Z')),
    ).toBe('count');
    const byMinutes = facts(dhaka, { durationLimits: { day: 60 }, bookings: [eight] });
    expect(limitReached(byMinutes, at('2027-01-13T14:00Z'))).toBe('duration');
    expect(limitReached(byMinutes, at('2027-01-14T14:00Z'))).toBeNull();
  });

  it('leaves out the own length', () => {
    const byMinutes = facts(dhaka, { durationLimits: { day: 90 }, bookings: [eight] });
    expect(limitReached(byMinutes, at('2027-01-13T14:00Z'))).toBeNull();
  });

  it('counts by the days of the named schedule, else of UTC', () => {
    const given = { countLimits: { day: 1 }, bookings: [late] };
    expect(limitReached(facts(dhaka, given), at('2027-01-13T14:00Z'))).toBeNull();
    const named = facts(dhaka, { ...given, scheduleZone: parseZone('Asia/Dhaka') });
    expect(limitReached(named, at('2027-01-13T14:00Z'))).toBe('count');
  });

  it('is not used up by the booking that is about to move', () => {
    const of = facts(dhaka, { countLimits: { day: 1 }, bookings: [eight] });
    expect(limitReached(of, { ...at('2027-01-13T14:00Z'), rescheduleUid: eight.uid })).toBeNull();
  });
});

describe('an override outside of the query', () => {
  it('keeps the limits of its day, though the query does not reach it', () => {
    const overrides = [{ day: parseDay('2027-01-12'), startMinutes: 20 * 60, endMinutes: 22 * 60 }];
    const before = booking('2027-01-12T10:00Z/2027-01-12T11:00Z');
    const given = { countLimits: { day: 1 }, bookings: [before] };
    const asked = query('2027-01-12T23:00Z/2027-01-13T23:00Z', { zone: 'America/New_York' });
    const of = schedule('UTC', [], overrides);
    expect(count(findSlots(facts(of), asked))).toBe(2);
    expect(count(findSlots(facts(of, given), asked))).toBe(0);
  });
});
