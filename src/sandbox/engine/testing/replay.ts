import { addDays } from '../../../time/day.js';
import { addMinutes, parseInstant, toOffsetIso } from '../../../time/instant.js';
import type { Instant, Zone } from '../../../time/types.js';
import { toInstant, wallTimeOf } from '../../../time/wallTime.js';
import { parseZone } from '../../../time/zone.js';
import { bookedHosts } from '../bookedHosts.js';
import type { BookingFact, HostFacts, OfferedSlot, ReservationFact, SlotFacts } from '../facts.js';
import { findSlots } from '../findSlots.js';
import { isBookable } from '../isBookable.js';
import { limitReached } from '../limits.js';
import {
  dynamicFactsOf,
  factsOf,
  placeOf,
  type RecordedCase,
  type RecordedQuery,
  type RecordedStep,
  readEnd,
  readStart,
} from './recordedCase.js';

export interface Replayed {
  /** What the engine offers for each query, written as the case writes it. */
  slots: Record<string, string[]>[];
  /** Each wish to book or to move a booking, and what the engine says to it. */
  wishes: { step: RecordedStep; verdict: string }[];
}

/** A booking that somebody wants to make. */
interface Wish {
  facts: SlotFacts;
  start: Instant;
  minutes: number;
  zone: Zone;
  guestIds: readonly number[];
}

/** Users may be guests of each other, and then it takes their time too. */
interface MadeBooking extends BookingFact {
  guestIds: readonly number[];
}

/** Plays a case: bookings in their order, then the reservations, then the queries. */
export function replay(recorded: RecordedCase): Replayed {
  const bookings: MadeBooking[] = [];
  const wishes: Replayed['wishes'] = [];
  /** By step. Whoever takes a further seat is in the booking of the first. */
  const bookingOf: (MadeBooking | undefined)[] = [];
  for (const [place, step] of recorded.bookings.entries()) {
    const earlier = bookingOf[step.booking ?? -1];
    const wish = wishOf(recorded, step, earlier, bookings);
    if (wish) wishes.push({ step, verdict: verdictOn(wish, recorded, earlier) });
    if (step.status >= 300) continue;
    if (earlier) leave(earlier, step);
    bookingOf[place] = wish ? book(wish, step, `$booking:${place}`, bookings) : earlier;
  }
  return { wishes, slots: recorded.queries.map((asked) => answer(recorded, asked, bookings)) };
}

function wishOf(
  recorded: RecordedCase,
  { do: verb, body = {} }: RecordedStep,
  earlier: MadeBooking | undefined,
  bookings: readonly BookingFact[],
): Wish | null {
  if (body.start === undefined) return null;
  const facts = factsOf(recorded, earlier?.eventTypeId ?? placeOf(body.eventTypeId));
  const guestIds = body.attendee?.email.startsWith('$email') ? [placeOf(body.attendee.email)] : [];
  return {
    facts: { ...facts, bookings: bookings.filter((booking) => isOfAny(facts, booking)) },
    start: parseInstant(body.start),
    // Who moves a booking of several lengths gets the usual one again.
    minutes: (verb === 'create' && body.lengthInMinutes) || facts.eventType.lengthMinutes,
    zone: parseZone(body.attendee?.timeZone ?? 'UTC'),
    guestIds: earlier?.guestIds ?? guestIds,
  };
}

const isOfAny = ({ hosts }: SlotFacts, { hostIds }: BookingFact): boolean =>
  hosts.some(({ id }) => hostIds?.includes(id));

function verdictOn(
  { facts, start, minutes, zone }: Wish,
  { now }: RecordedCase,
  earlier?: BookingFact,
): string {
  const rescheduleUid = earlier?.uid;
  const request = { start, end: addMinutes(start, minutes), now: parseInstant(now), zone, rescheduleUid };
  const verdict = isBookable(facts, request);
  if (verdict === 'past' || verdict === 'outOfBounds') return verdict;
  return limitReached(facts, { start, rescheduleUid }) ? 'limited' : verdict;
}

/** Confirming, declining, cancelling and moving change the earlier booking; with seats, one attendee leaves it. */
function leave(booking: BookingFact, { do: verb, body, is }: RecordedStep): void {
  if (body?.seatUid !== undefined) booking.seatsTaken = (booking.seatsTaken ?? 1) - 1;
  if (booking.seatsTaken !== undefined && booking.seatsTaken > 0) return;
  booking.status = verb === 'reschedule' ? 'cancelled' : (is ?? booking.status);
}

/** @returns the first of the bookings, where the step repeats it weekly */
function book(wish: Wish, step: RecordedStep, uid: string, bookings: MadeBooking[]): MadeBooking | undefined {
  const { eventType } = wish.facts;
  const joined = bookings.find(
    ({ eventTypeId, start, status, seatsTaken }) =>
      seatsTaken && eventTypeId === eventType.id && start === wish.start && status === 'accepted',
  );
  if (joined) {
    joined.seatsTaken = (joined.seatsTaken ?? 0) + 1;
    return joined;
  }
  const first = wallTimeOf(wish.start, wish.zone);
  const organizerId = step.host ?? wish.facts.hosts[0]?.id ?? -1;
  const made = Array.from({ length: step.times ?? 1 }, (_, week): MadeBooking => {
    const start = week === 0 ? wish.start : toInstant(addDays(first.day, 7 * week), first.minutes, wish.zone);
    return {
      uid: week === 0 ? uid : `${uid} in week ${week}`,
      start,
      end: addMinutes(start, wish.minutes),
      status: step.is ?? 'accepted',
      eventTypeId: eventType.id,
      beforeBuffer: eventType.beforeBufferMinutes,
      afterBuffer: eventType.afterBufferMinutes,
      organizerId,
      guestIds: wish.guestIds,
      hostIds: [...bookedIds(wish, organizerId), ...wish.guestIds],
      seatsTaken: eventType.seats === null ? undefined : 1,
    };
  });
  bookings.push(...made);
  return made[0];
}

/** Of each group the organizer, or else whoever is free first: the case does not tell. */
function bookedIds({ facts, start, minutes }: Wish, organizerId: number): number[] {
  const { fixed, groups } = bookedHosts(facts);
  const isFree = (host: HostFacts) =>
    isBookable({ ...facts, hosts: [host] }, { start, end: addMinutes(start, minutes), now: start }) ===
    'free';
  const inTurn = groups.map((group) => group.find(({ id }) => id === organizerId) ?? group.find(isFree));
  return [...fixed, ...inTurn].flatMap((host) => host?.id ?? []);
}

/** A hold is the first host's, and hides the slots of whoever is booked together with that host. */
function reservationsOf(recorded: RecordedCase, hosts: readonly HostFacts[]): ReservationFact[] {
  return recorded.reservations.flatMap(({ status, body }, place) => {
    const eventTypeId = placeOf(body.eventTypeId);
    const held = factsOf(recorded, eventTypeId);
    if (status >= 300 || !hosts.some(({ id }) => id === held.hosts[0]?.id)) return [];
    const start = readStart(body.slotStart);
    const end = addMinutes(start, body.slotDuration ?? held.eventType.lengthMinutes);
    const until = addMinutes(parseInstant(recorded.now), body.reservationDuration ?? 5);
    const isSeat = held.eventType.seats !== null;
    return [{ uid: `$reservation:${place}`, start, end, until, eventTypeId, isSeat }];
  });
}

function answer(
  recorded: RecordedCase,
  { query, now }: RecordedQuery,
  bookings: readonly BookingFact[],
): Record<string, string[]> {
  const facts = query.usernames
    ? dynamicFactsOf(recorded, query.usernames)
    : factsOf(recorded, placeOf(query.eventTypeId ?? query.eventTypeSlug?.replace('-', ':')));
  const zone = parseZone(query.timeZone ?? 'UTC');
  const known = {
    ...facts,
    bookings: bookings.filter((booking) => isOfAny(facts, booking)),
    reservations: reservationsOf(recorded, facts.hosts),
  };
  const days = findSlots(known, {
    start: readStart(query.start),
    end: readEnd(query.end),
    zone,
    hasZone: query.timeZone !== undefined,
    durationMinutes: query.duration === undefined ? undefined : Number(query.duration),
    rescheduleUid: query.bookingUidToReschedule,
    now: parseInstant(now ?? recorded.now),
  });
  const write = (day: string) => (slot: OfferedSlot) => writeSlot(slot, day, zone, query.format === 'range');
  return Object.fromEntries([...days].map(([day, slots]) => [day, slots.map(write(day))]));
}

/** `09:00+02:00>09:30+02:00 1/2/3 $booking:0`, without what the day's key says already; `?` is nobody's uid. */
function writeSlot(slot: OfferedSlot, day: string, zone: Zone, asRange: boolean): string {
  const short = (instant: Instant) =>
    toOffsetIso(instant, zone).replace(`${day}T`, '').replace(':00.000', '');
  const { seatsBooked, seatsRemaining, seatsTotal, bookingUid } = slot;
  const seats = seatsTotal === undefined ? '' : ` ${seatsBooked}/${seatsRemaining}/${seatsTotal}`;
  const uid = bookingUid === undefined ? '' : ` ${bookingUid.startsWith('$booking') ? bookingUid : '?'}`;
  return `${short(slot.start)}${asRange ? `>${short(slot.end)}` : ''}${seats}${uid}`;
}
