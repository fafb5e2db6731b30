import type { CancelBookingInput, WholeBooking } from '../queries/bookings.js';

/** How much of a series is meant. */
export type CancelScope = 'this' | 'following' | 'all';

/** What she wants to cancel, and why. */
export interface CancelWish {
  readonly scope: CancelScope;
  /** The date from which the scope counts; of `all` any of them. */
  readonly uid: string;
  /** Empty: she gave none. */
  readonly reason: string;
}

export function cancelInput(booking: WholeBooking, { scope, uid, reason }: CancelWish): CancelBookingInput {
  const why = reason.trim() && { cancellationReason: reason.trim() };
  if (booking.seatUid !== null) return { bookingUid: booking.uid, seatUid: booking.seatUid, ...why };
  if (scope === 'all') return { bookingUid: booking.recurringBookingUid ?? booking.uid, ...why };
  return { bookingUid: uid, ...(scope === 'following' && { cancelSubsequentBookings: true }), ...why };
}

/** The booking after the server's answer, which holds what was cancelled: one date, or the whole series. */
export function afterCancelling(booking: WholeBooking, answer: WholeBooking): WholeBooking {
  // The seat is gone; that the booking stands for others is not hers to see.
  if (booking.seatUid !== null) {
    const given = { ...booking, status: 'cancelled' as const };
    return { ...given, series: [given] };
  }
  const now = new Map(answer.series.map((each) => [each.uid, each]));
  const series = booking.series.map((each) => now.get(each.uid) ?? each);
  return { ...booking, ...now.get(booking.uid), series };
}
