import { merge } from '../../time/interval.js';
import type { Interval } from '../../time/types.js';
import type { ReservationFact, SlotFacts, SlotQuery } from './facts.js';
import { overlapsAny } from './rangeSets.js';

/** The holds of others that have not run out. */
export const standingReservations = (
  { reservations }: SlotFacts,
  { now, ownReservationUid }: SlotQuery,
): ReservationFact[] => reservations.filter(({ until, uid }) => until > now && uid !== ownReservationUid);

/** Whether a hold takes a slot away. A hold of one seat does not: it is counted with the seats. */
export function heldBy(standing: readonly ReservationFact[]): (slot: Interval) => boolean {
  const held = merge(standing.filter(({ isSeat }) => !isSeat));
  return (slot) => overlapsAny(held, slot);
}
