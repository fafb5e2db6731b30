import type { BookingFact, OfferedSlot, ReservationFact, SlotFacts, SlotQuery } from '../facts.js';
import type { Timeline } from './wallClock.js';

/** A slot as the engine offers it, in plain milliseconds. A uid of `held` stands for any that is nobody's. */
export type FoundSlot = Omit<OfferedSlot, 'start' | 'end'> & Timeline;

/** Tells of a slot how many of its seats are gone, and which booking the next attendee joins. */
export function seatCounts(
  facts: SlotFacts,
  query: SlotQuery,
  seen: Timeline,
): (slot: Timeline) => FoundSlot {
  const { seats } = facts.eventType;
  if (seats === null) return (slot) => slot;
  return (slot) => {
    const booking = seatedBookings(facts, seen).findLast(({ start }) => start === slot.start);
    const held = heldSeats(facts, query).filter(({ start }) => start === slot.start).length;
    const gone = (booking?.seatsTaken ?? 0) + held;
    return {
      ...slot,
      seatsBooked: gone,
      seatsRemaining: seats - gone,
      seatsTotal: seats,
      ...(gone > 0 && { bookingUid: booking?.uid ?? 'held' }),
    };
  };
}

/** Whether somebody else's hold hides the slot. It never hides one of which somebody has a seat. */
export function holdsOf(facts: SlotFacts, query: SlotQuery, seen: Timeline): (slot: Timeline) => boolean {
  const whole = others(facts, query).filter(({ isSeat }) => !isSeat);
  const begun = [...seatedBookings(facts, seen), ...heldSeats(facts, query)].map(({ start }) =>
    Number(start),
  );
  return (slot) =>
    !begun.includes(slot.start) && whole.some((hold) => hold.start < slot.end && slot.start < hold.end);
}

const others = ({ reservations }: SlotFacts, { now, ownReservationUid }: SlotQuery): ReservationFact[] =>
  reservations.filter(({ until, uid }) => now < until && uid !== ownReservationUid);

const heldSeats = (facts: SlotFacts, query: SlotQuery): ReservationFact[] =>
  others(facts, query).filter(({ isSeat, eventTypeId }) => isSeat && eventTypeId === facts.eventType.id);

const seatedBookings = ({ eventType, bookings }: SlotFacts, seen: Timeline): BookingFact[] =>
  bookings.filter(
    ({ start, end, status, eventTypeId, seatsTaken = 0 }) =>
      eventType.seats !== null &&
      start <= seen.end &&
      end >= seen.start &&
      status === 'accepted' &&
      eventTypeId === eventType.id &&
      seatsTaken > 0,
  );
