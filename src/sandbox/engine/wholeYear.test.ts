import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayInterval, dayOf, parseDay, weekdayOf } from '../../time/day.js';
import { addMinutes, parseInstant, toIso } from '../../time/instant.js';
import { overlaps } from '../../time/interval.js';
import type { Day, Instant, Interval } from '../../time/types.js';
import { isRepeated, toInstant, wallTimeOf } from '../../time/wallTime.js';
import { parseZone } from '../../time/zone.js';
import type { BookingFact, DayRange, OfferedSlot, SlotFacts, SlotQuery } from './facts.js';
import { findSlots } from './findSlots.js';
import { isBookable } from './isBookable.js';
import { facts } from './testing/given.js';

/** `npm run test:engine` tries 200. */
const numRuns = Math.max(6, Number(process.env.ENGINE_CASES ?? 0) / 100);
/** Here the clocks change twice in 2027. */
const changing = [
  'America/New_York',
  'America/Havana',
  'America/Santiago',
  'Europe/London',
  'Africa/Cairo',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
];
const zone = fc
  .oneof(fc.constantFrom(...changing), fc.constantFrom(...Intl.supportedValuesOf('timeZone')))
  .map(parseZone);
const dayOfYear = fc.integer({ min: 0, max: 364 }).map((days) => addDays(parseDay('2027-01-01'), days));
const buffer = fc.constantFrom(0, 10, 45);

/** Seven hours and more, so that the longest slot fits in whatever the clocks take. They keep off midnight. */
const hoursOfDay = fc
  .tuple(fc.integer({ min: 1, max: 190 }), fc.integer({ min: 84, max: 120 }))
  .map(([start, length]) => ({ startMinutes: 5 * start, endMinutes: Math.min(5 * (start + length), 1435) }));

const booked = fc.record({
  day: dayOfYear,
  startMinutes: fc.integer({ min: 0, max: 287 }).map((fives) => fives * 5),
  minutes: fc.constantFrom(15, 50, 300),
  beforeBuffer: buffer,
  afterBuffer: buffer,
});

interface Year {
  of: SlotFacts;
  asked: SlotQuery;
  away: DayRange;
}

const year: fc.Arbitrary<Year> = fc
  .record({
    hostZone: zone,
    viewerZone: zone,
    weekly: fc.array(
      fc
        .tuple(hoursOfDay, fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }))
        .map(([hours, weekdays]) => ({ ...hours, weekdays })),
      { minLength: 1, maxLength: 3 },
    ),
    overrides: fc.array(
      fc.tuple(hoursOfDay, dayOfYear).map(([hours, day]) => ({ ...hours, day })),
      { maxLength: 12 },
    ),
    away: fc
      .tuple(dayOfYear, fc.integer({ min: 0, max: 20 }))
      .map(([firstDay, days]) => ({ firstDay, lastDay: addDays(firstDay, days) })),
    booked: fc.array(booked, { minLength: 20, maxLength: 60 }),
    set: fc.record({
      lengthMinutes: fc.constantFrom(20, 25, 30, 45, 60, 90),
      slotIntervalMinutes: fc.constantFrom(null, 15, 40, 120),
      offsetStartMinutes: fc.constantFrom(0, 0, 5, 20),
      beforeBufferMinutes: buffer,
      afterBufferMinutes: buffer,
      showOptimizedSlots: fc.boolean(),
    }),
  })
  .map(({ hostZone, viewerZone, weekly, overrides, away, booked, set }) => {
    const start = parseInstant('2027-01-01T00:00Z');
    const end = parseInstant('2027-12-31T23:59:59Z');
    const bookings = booked
      .map(({ day, startMinutes, minutes, ...buffers }, place): BookingFact => {
        const from = toInstant(day, startMinutes, hostZone);
        const span = { start: from, end: addMinutes(from, minutes) };
        return { ...span, ...buffers, uid: `b${place}`, status: 'accepted', eventTypeId: 2 };
      })
      // A query does not see what lies outside of it.
      .filter((booking) => start <= booking.start && booking.end <= end);
    const one = facts({ zone: hostZone, weekly, overrides }, { ...set, bookings });
    const now = parseInstant('2026-12-20T00:00Z');
    return {
      of: { ...one, hosts: one.hosts.map((host) => ({ ...host, outOfOffice: [away] })) },
      asked: { start, end, zone: viewerZone, hasZone: true, now },
      away,
    };
  });

const taken = ({ eventType }: SlotFacts, booking: BookingFact): Interval => ({
  start: addMinutes(booking.start, -booking.beforeBuffer - eventType.afterBufferMinutes),
  end: addMinutes(booking.end, booking.afterBuffer + eventType.beforeBufferMinutes),
});

/** The hours that the settings alone give to a day of the host. */
function hoursOn(day: Day, { of: { hosts }, away }: Year): { startMinutes: number; endMinutes: number }[] {
  if (away.firstDay <= day && day <= away.lastDay) return [];
  const schedules = hosts.map(({ schedule }) => schedule);
  const own = schedules.flatMap(({ overrides }) => overrides.filter((override) => override.day === day));
  if (own.length > 0) return own;
  return schedules.flatMap(({ weekly }) =>
    weekly.filter(({ weekdays }) => weekdays.includes(weekdayOf(day))),
  );
}

/** All hours and slots lie on fives of the host's clock, so what is true of a five's first minute is true of the five. */
const fivesOf = ({ start, end }: Interval): Instant[] =>
  Array.from({ length: (end - start) / 300_000 }, (_, five) => addMinutes(start, 5 * five));

function lawsOf(given: Year) {
  const { of, asked } = given;
  const [host] = of.hosts;
  if (!host) throw new Error('A year needs a host.');
  const { zone } = host.schedule;
  const known = new Map<Day, ReturnType<typeof hoursOn>>();
  const isAtWork = (at: Instant): boolean => {
    const { day, minutes } = wallTimeOf(at, zone);
    const hours = known.get(day) ?? hoursOn(day, given);
    known.set(day, hours);
    const isShown = hours.some(
      ({ startMinutes, endMinutes }) => startMinutes <= minutes && minutes < endMinutes,
    );
    // Hours that begin in a repeated hour go on through its second coming.
    return isShown || (hours.length > 0 && isRepeated(at, zone));
  };
  const blocked = of.bookings.map((booking) => taken(of, booking));
  const found = [...findSlots(of, asked)];
  const slots: OfferedSlot[] = found.flatMap(([, daily]) => daily);

  const worked: Day[] = [];
  for (let day = parseDay('2027-01-03'); day < '2027-12-29'; day = addDays(day, 1)) {
    const whole = dayInterval(day, zone);
    const isCalm = !blocked.some((each) => overlaps(each, whole));
    if (isCalm && hoursOn(day, given).length > 0) worked.push(day);
  }
  const offeredDays = new Set(slots.map(({ start }) => dayOf(start, zone)));
  const starts = slots.map(({ start }) => start);
  const written = (wrong: readonly { start: Instant }[]) => wrong.map(({ start }) => toIso(start));
  return {
    slots,
    outsideHours: written(slots.filter((slot) => !fivesOf(slot).every(isAtWork))),
    onBookings: written(slots.filter((slot) => blocked.some((each) => overlaps(each, slot)))),
    notBookable: written(
      slots.filter(({ start, end }) => isBookable(of, { start, end, now: asked.now }) !== 'free'),
    ),
    notAscending: written(slots.filter(({ start }, place) => start <= (starts[place - 1] ?? -Infinity))),
    ofOtherDays: written(
      found.flatMap(([day, daily]) => daily.filter(({ start }) => dayOf(start, asked.zone) !== day)),
    ),
    lostDays: worked.filter((day) => !offeredDays.has(day)),
  };
}

describe('a whole year of a host, in one query', () => {
  it('keeps to hours, bookings and order on every day, and loses no day', { timeout: 5000 * numRuns }, () => {
    let offered = 0;
    void fc.assert(
      fc.property(year, (given) => {
        const { slots, ...broken } = lawsOf(given);
        offered += slots.length;
        expect(broken).toEqual({
          outsideHours: [],
          onBookings: [],
          notBookable: [],
          notAscending: [],
          ofOtherDays: [],
          lostDays: [],
        });
      }),
      { numRuns },
    );
    expect(offered).toBeGreaterThan(numRuns * 52);
  });
});
