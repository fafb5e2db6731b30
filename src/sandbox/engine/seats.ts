import type { Instant } from '../../time/types.js';
import type { BookingFact, OfferedSlot, ReservationFact, SlotFacts } from './facts.js';

export interface SeatsTaken {
  taken: number;
  /** The booking that the next attendee joins. While there are only holds it is nobody's uid. */
  bookingUid: string;
}

/** Seats that are gone, by the start of their slot: attendees of accepted bookings, and seats that others hold. */
export function seatsByStart(
  facts: SlotFacts,
  standing: readonly ReservationFact[],
): Map<Instant, SeatsTaken> {
  const byStart = new Map<Instant, SeatsTaken>();
  for (const { start, seatsTaken, uid } of bookingsWithSeats(facts))
    byStart.set(start, { taken: seatsTaken, bookingUid: uid });
  for (const { start, eventTypeId, isSeat } of standing) {
    if (!isSeat || eventTypeId !== facts.eventType.id) continue;
    const { taken, bookingUid } = byStart.get(start) ?? {
      taken: 0,
      bookingUid: `held-${start.toString(36)}`,
    };
    byStart.set(start, { taken: taken + 1, bookingUid });
  }
  return byStart;
}

/** Whether whoever books that start takes a further seat in a booking that is there. */
export const joinsBooking = (facts: SlotFacts, start: Instant): boolean =>
  bookingsWithSeats(facts).some((booking) => booking.start === start);

function bookingsWithSeats({ eventType, bookings }: SlotFacts): (BookingFact & { seatsTaken: number })[] {
  if (eventType.seats === null) return [];
  return bookings.flatMap((booking) => {
    const { status, eventTypeId, seatsTaken = 0 } = booking;
    const counts = status === 'accepted' && eventTypeId === eventType.id && seatsTaken > 0;
    return counts ? [{ ...booking, seatsTaken }] : [];
  });
}

/** The slot with the count of its seats; as it is for an event type without seats. */
export function withSeats(
  slot: OfferedSlot,
  total: number | null,
  seats: SeatsTaken | undefined,
): OfferedSlot {
  if (total === null) return slot;
  const taken = seats?.taken ?? 0;
  const counted = { ...slot, seatsBooked: taken, seatsRemaining: total - taken, seatsTotal: total };
  return seats ? { ...counted, bookingUid: seats.bookingUid } : counted;
}
