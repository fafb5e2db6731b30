import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, parseDay } from '../../time/day.js';
import { addMinutes, toIso } from '../../time/instant.js';
import type { Day, Instant, Interval, Zone } from '../../time/types.js';
import { toInstant } from '../../time/wallTime.js';
import { parseZone } from '../../time/zone.js';
import type { BookingFact, BookingWindow, DayRange, SlotFacts, SlotQuery, Travel } from './facts.js';
import { findSlots } from './findSlots.js';
import { bruteForceSlots } from './testing/bruteForce.js';
import { rules } from './testing/given.js';

/** `npm run test:engine` tries 20,000; what fails prints its seed. */
const numRuns = Number(process.env.ENGINE_CASES ?? 500);

const changing = [
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'America/Havana',
  'Africa/Cairo',
];
const zone = fc.constantFrom(...changing, ...Intl.supportedValuesOf('timeZone')).map(parseZone);
/** Any day of 2027, and often the days on which the clocks change somewhere. */
const day = fc.oneof(
  fc
    .constantFrom('2027-03-14', '2027-03-28', '2027-04-04', '2027-10-03', '2027-10-31', '2027-11-07')
    .map(parseDay),
  fc.integer({ min: 0, max: 360 }).map((days) => addDays(parseDay('2027-01-01'), days)),
);
const buffer = fc.constantFrom(0, 0, 5, 10, 45);
const upTo = (days: number) => fc.integer({ min: 0, max: days });

/** Hours of a day, often such that touch, overlap or last until midnight. */
const hoursOfDay = fc
  .tuple(fc.constantFrom(0, 0, 60, 90, 540, 555, 720, 1020, 1380), fc.constantFrom(0, 30, 90, 180, 480, 1440))
  .map(([startMinutes, length]) => ({ startMinutes, endMinutes: Math.min(startMinutes + length, 1439) }));

const weekly = fc
  .tuple(hoursOfDay, fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 2 }))
  .map(([hours, weekdays]) => ({ ...hours, weekdays }));

const engagement = fc.tuple(fc.integer({ min: -200, max: 900 }), fc.constantFrom(5, 15, 50, 300));

const bookingWindow = (first: Day): fc.Arbitrary<BookingWindow | null> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    fc.tuple(upTo(3), upTo(3)).map(([from, days]): BookingWindow => {
      const firstDay = addDays(first, from - 1);
      return { kind: 'range', firstDay, lastDay: addDays(firstDay, days) };
    }),
    fc.tuple(upTo(4), fc.boolean()).map(
      ([days, all]): BookingWindow => ({
        kind: 'days',
        days,
        count: all ? 'calendarDays' : 'businessDays',
        rolling: false,
      }),
    ),
  );

const world = fc.tuple(zone, zone, day).chain(([hostZone, viewerZone, first]) => {
  const from = toInstant(first, 0, hostZone);
  /** Some minutes, in fives, after the first midnight. */
  const spans: fc.Arbitrary<Interval[]> = fc.array(
    engagement.map(([fives, minutes]) => {
      const start = addMinutes(from, 5 * fives);
      return { start, end: addMinutes(start, minutes) };
    }),
    { maxLength: 4 },
  );
  const override = fc
    .tuple(hoursOfDay, upTo(4))
    .map(([hours, days]) => ({ ...hours, day: addDays(first, days - 1) }));
  const away = fc.tuple(upTo(4), upTo(1)).map(([days, more]) => {
    const firstDay = addDays(first, days - 1);
    return { firstDay, lastDay: addDays(firstDay, more) };
  });
  /** Whoever travels is not out of office as well. */
  const host = fc.record({
    group: fc.constantFrom(undefined, 'first', 'first', 'second'),
    schedule: fc.record({
      zone: fc.constant(hostZone),
      weekly: fc.array(weekly, { maxLength: 4 }),
      overrides: fc.array(override, { maxLength: 3 }),
    }),
    zone: fc.oneof(fc.constant(hostZone), zone),
    leave: fc.oneof(
      fc.record({ outOfOffice: fc.array(away, { maxLength: 1 }) }),
      fc.record({ travel: fc.record({ zone, days: away }) }),
    ),
    busy: spans,
  });
  return fc.record({
    hosts: fc.oneof(
      { weight: 3, arbitrary: fc.tuple(host) },
      { weight: 1, arbitrary: fc.array(host, { minLength: 2, maxLength: 4 }) },
    ),
    booked: spans,
    held: spans,
    bookedBuffers: fc.tuple(buffer, buffer, fc.constantFrom(1, 2)),
    set: fc.record({
      lengthMinutes: fc.constantFrom(15, 20, 25, 30, 45, 60, 90),
      slotIntervalMinutes: fc.constantFrom(null, null, 5, 10, 15, 40, 120),
      offsetStartMinutes: fc.constantFrom(0, 0, 5, 20),
      noticeMinutes: fc.constantFrom(0, 0, 120, 2000),
      beforeBufferMinutes: buffer,
      afterBufferMinutes: buffer,
      onlyFirstSlot: fc.constantFrom(false, false, false, true),
      showOptimizedSlots: fc.constantFrom(false, false, true),
      countLimits: fc.constantFrom({}, {}, {}, { day: 1 }, { day: 2 }, { week: 2 }, { month: 3, year: 5 }),
      durationLimits: fc.constantFrom({}, {}, {}, { day: 60 }, { week: 120 }, { month: 240 }, { year: 300 }),
      bookingWindow: bookingWindow(first),
    }),
    asked: fc.record({
      fromMinutes: fc.integer({ min: -900, max: 900 }),
      days: fc.constantFrom(1, 2, 3),
      nowMinutes: fc.integer({ min: -4000, max: 1500 }),
      seconds: fc.constantFrom(0, 0, 30),
      until59: fc.boolean(),
    }),
    viewerZone: fc.constant(viewerZone),
    from: fc.constant(from),
  });
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function told(given: World): { facts: SlotFacts; query: SlotQuery } {
  const { hosts, booked, held, bookedBuffers, asked, from } = given;
  const [beforeBuffer, afterBuffer, eventTypeId] = bookedBuffers;
  const start = addMinutes(from, asked.fromMinutes);
  const later = (instant: Instant, seconds: number) => addMinutes(instant, seconds / 60);
  // An optimized slot depends on whether the last minute of the query is whole, and minute by minute that can't be told.
  const isCut = asked.until59 && !given.set.showOptimizedSlots;
  const now = later(addMinutes(from, asked.nowMinutes), asked.seconds);
  const bookings = booked.map(
    (span, place): BookingFact => ({
      ...span,
      uid: `b${place}`,
      status: 'accepted',
      eventTypeId,
      beforeBuffer,
      afterBuffer,
      // Of a single host all bookings are theirs; of several each takes one.
      ...(hosts.length > 1 && { hostIds: [place % hosts.length] }),
    }),
  );
  return {
    facts: {
      eventType: rules(given.set),
      hosts: hosts.map(({ group, schedule, zone, leave, busy }, id) => ({
        ...{ id, group, zone, busy },
        schedule: 'travel' in leave ? { ...schedule, travels: [travelOf(leave.travel)] } : schedule,
        ...('outOfOffice' in leave && leave),
      })),
      bookings,
      reservations: held.map((span, place) => ({
        ...span,
        uid: `h${place}`,
        eventTypeId: 1,
        until: addMinutes(now, place === 0 ? 0 : 5),
      })),
    },
    query: {
      start,
      end: later(addMinutes(start, asked.days * 24 * 60), isCut ? -1 : 0),
      zone: given.viewerZone,
      hasZone: true,
      now,
    },
  };
}

const travelOf = ({ zone, days }: { zone: Zone; days: DayRange }): Travel => ({ zone, ...days });

it(`finds in ${numRuns} random cases the slots that are found minute by minute`, {
  timeout: 200 * numRuns,
}, () => {
  let found = 0;
  void fc.assert(
    fc.property(world, (given) => {
      const { facts, query } = told(given);
      const slots = [...findSlots(facts, query).values()].flat().map(({ start }) => toIso(start));
      found += slots.length;
      expect(slots).toEqual(bruteForceSlots(facts, query).map(({ start }) => new Date(start).toISOString()));
    }),
    { numRuns },
  );
  expect(found).toBeGreaterThan(numRuns);
});
