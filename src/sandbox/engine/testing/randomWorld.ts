import * as fc from 'fast-check';
import { addDays, parseDay } from '../../../time/day.js';
import { addMinutes } from '../../../time/instant.js';
import type { Day, Instant, Interval, Zone } from '../../../time/types.js';
import { toInstant } from '../../../time/wallTime.js';
import { parseZone } from '../../../time/zone.js';
import type {
  BookingFact,
  BookingWindow,
  DayRange,
  ReservationFact,
  SlotFacts,
  SlotQuery,
  Travel,
} from '../facts.js';
import { findSlots } from '../findSlots.js';
import { rules } from './given.js';

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

/** In fives from the first midnight, often at a full hour, where slots start too. */
const engagement = fc.tuple(
  fc.oneof(
    fc.integer({ min: -200, max: 900 }),
    fc.integer({ min: -16, max: 75 }).map((hour) => 12 * hour),
  ),
  fc.constantFrom(5, 15, 50, 300),
);

const bookingWindow = (first: Day): fc.Arbitrary<BookingWindow | null> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    fc.tuple(upTo(3), upTo(3)).map(([from, days]): BookingWindow => {
      const firstDay = addDays(first, from - 1);
      return { kind: 'range', firstDay, lastDay: addDays(firstDay, days) };
    }),
    fc.tuple(upTo(4), fc.constantFrom('calendarDays', 'businessDays'), fc.boolean()).map(
      ([days, count, rolling]): BookingWindow => ({
        kind: 'days',
        days: rolling ? Math.max(days, 1) : days,
        count,
        rolling,
      }),
    ),
  );

/** Of this event type more often than of another, and often one of the slots that were on offer before. */
const bookedAs = fc.record({
  beforeBuffer: buffer,
  afterBuffer: buffer,
  eventTypeId: fc.constantFrom(1, 1, 2),
  status: fc.constantFrom('accepted', 'accepted', 'accepted', 'pending', 'cancelled', 'rejected'),
  seatsTaken: fc.constantFrom(undefined, 1, 1, 2),
  ofOffer: fc.oneof(fc.constant(undefined), fc.nat({ max: 40 }), fc.nat({ max: 40 })),
});

/** A hold often has the start of a booking, or of the hold before it. */
const heldAs = fc.record({
  eventTypeId: fc.constantFrom(1, 1, 2),
  isSeat: fc.boolean(),
  joins: fc.constantFrom('nothing', 'booking', 'hold'),
  minutes: fc.constantFrom(0, 5),
});

export const world = fc.tuple(zone, zone, day).chain(([hostZone, viewerZone, first]) => {
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
    booked: fc.tuple(spans, fc.array(bookedAs, { minLength: 4, maxLength: 4 })),
    held: fc.tuple(spans, fc.array(heldAs, { minLength: 4, maxLength: 4 })),
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
      seats: fc.constantFrom(null, null, 1, 2, 3, 5),
      pendingBlocks: fc.boolean(),
    }),
    asked: fc.record({
      fromMinutes: fc.integer({ min: -900, max: 900 }),
      days: fc.constantFrom(1, 2, 3),
      nowMinutes: fc.integer({ min: -4000, max: 1500 }),
      seconds: fc.constantFrom(0, 0, 30),
      until59: fc.boolean(),
      hasZone: fc.constantFrom(true, true, true, false),
      moves: fc.boolean(),
      holds: fc.boolean(),
    }),
    viewerZone: fc.constant(viewerZone),
    from: fc.constant(from),
  });
});
export type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

/** What the engine is told of such a world, and what it is asked. */
export function told(given: World): { facts: SlotFacts; query: SlotQuery } {
  const { hosts, set, asked, from } = given;
  const start = addMinutes(from, asked.fromMinutes);
  const later = (instant: Instant, seconds: number) => addMinutes(instant, seconds / 60);
  const now = later(addMinutes(from, asked.nowMinutes), asked.seconds);
  const query: SlotQuery = {
    start,
    end: later(addMinutes(start, asked.days * 24 * 60), asked.until59 ? -1 : 0),
    zone: asked.hasZone ? given.viewerZone : parseZone('UTC'),
    hasZone: asked.hasZone,
    now,
  };
  const facts: SlotFacts = {
    eventType: rules(set),
    hosts: hosts.map(({ group, schedule, zone, leave, busy }, id) => ({
      ...{ id, group, zone, busy },
      schedule: 'travel' in leave ? { ...schedule, travels: [travelOf(leave.travel)] } : schedule,
      ...('outOfOffice' in leave && leave),
    })),
    bookings: [],
    reservations: [],
  };
  const bookings = bookingsOf(given, [...findSlots(facts, query).values()].flat());
  return {
    facts: { ...facts, bookings, reservations: holdsOf(given, bookings, now) },
    query: {
      ...query,
      ...(asked.moves && { rescheduleUid: 'b0' }),
      ...(asked.holds && { ownReservationUid: 'h0' }),
    },
  };
}

/** Of a single host all bookings are theirs; of several each takes one. */
const bookingsOf = ({ hosts, booked: [spans, ways] }: World, offered: readonly Interval[]): BookingFact[] =>
  spans.flatMap((span, place) => {
    const way = ways[place];
    if (!way) return [];
    const { seatsTaken, ofOffer, ...facts } = way;
    const taken = ofOffer === undefined ? undefined : offered[ofOffer % offered.length];
    return {
      start: taken?.start ?? span.start,
      end: taken?.end ?? span.end,
      ...facts,
      uid: `b${place}`,
      ...(seatsTaken !== undefined && { seatsTaken }),
      ...(hosts.length > 1 && { hostIds: [place % hosts.length] }),
    };
  });

function holdsOf(
  { set, held: [spans, ways] }: World,
  bookings: readonly BookingFact[],
  now: Instant,
): ReservationFact[] {
  const holds: ReservationFact[] = [];
  for (const [place, span] of spans.entries()) {
    const { eventTypeId = 1, isSeat = false, joins = 'nothing', minutes = 5 } = ways[place] ?? {};
    const joined = { nothing: undefined, booking: bookings[place], hold: holds.at(-1) }[joins] ?? span;
    holds.push({
      ...{ start: joined.start, end: joined.end },
      uid: `h${place}`,
      eventTypeId,
      until: addMinutes(now, minutes),
      ...(set.seats !== null && { isSeat }),
    });
  }
  return holds;
}

const travelOf = ({ zone, days }: { zone: Zone; days: DayRange }): Travel => ({ zone, ...days });
