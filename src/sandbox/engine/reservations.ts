import { overlaps } from '../../time/interval.js';
import type { Interval } from '../../time/types.js';
import type { ReservationFact, SlotFacts, SlotQuery } from './facts.js';

/** The holds of others that have not run out. */
export const standingReservations = (
  { reservations }: SlotFacts,
  { now, ownReservationUid }: SlotQuery,
): ReservationFact[] => reservations.filter(({ until, uid }) => until > now && uid !== ownReservationUid);

/** Whether a hold takes the slot away. A hold of one seat does not: it is counted with the seats. */
export const isHeld = (slot: Interval, standing: readonly ReservationFact[]): boolean =>
  standing.some((reservation) => !reservation.isSeat && overlaps(reservation, slot));
