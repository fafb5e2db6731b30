import type { Instant } from '../../time/types.js';
import type { OfferedSlot, ReservationFact, SlotFacts } from './facts.js';

export interface SeatsTaken {
  taken: number;
  /** The booking that the next attendee joins; no booking's uid, and nobody's hold's, while there are only holds. */
  bookingUid: string;
}

/** Seats that are gone, by the start of their slot: attendees of accepted bookings, and seats that others hold. */
export function seatsTakenByStart(
  { eventType, bookings }: SlotFacts,
  standing: readonly ReservationFact[],
): Map<Instant, SeatsTaken> {
  const byStart = new Map<Instant, SeatsTaken>();
  if (eventType.seats === null) return byStart;
  for (const { uid, start, status, eventTypeId, seatsTaken = 0 } of bookings) {
    if (eventTypeId !== eventType.id || status !== 'accepted' || seatsTaken === 0) continue;
    byStart.set(start, { taken: seatsTaken, bookingUid: uid });
  }
  for (const { start, eventTypeId, isSeat } of standing) {
    if (!isSeat || eventTypeId !== eventType.id) continue;
    const { taken, bookingUid } = byStart.get(start) ?? { taken: 0, bookingUid: `held-${start.toString(36)}` };
    byStart.set(start, { taken: taken + 1, bookingUid });
  }
  return byStart;
}

/** The slot with the count of its seats; as it is for an event type without seats. */
export function withSeats(slot: OfferedSlot, total: number | null, seats: SeatsTaken | undefined): OfferedSlot {
  if (total === null) return slot;
  const taken = seats?.taken ?? 0;
  const counted = { ...slot, seatsBooked: taken, seatsRemaining: total - taken, seatsTotal: total };
  return seats ? { ...counted, bookingUid: seats.bookingUid } : counted;
}
