import { badRequest } from '../../../http/Refusal.js';
import type { BookingRecord } from '../../../model/records.js';
import type { Handler } from '../../handler.js';
import { guardedBooking } from '../bookingAccess.js';

/** The booking ends there. What the attendee is sent is a link to book anew, for which this server has no mail. */
export const requestReschedule: Handler<'bookings.requestReschedule'> = async (
  { bookingUid, rescheduleReason },
  call,
) => {
  await guardedBooking(bookingUid, call);
  const now = call.clock.now();
  await call.store.bookings.change(bookingUid, (booking) => {
    requireAhead(booking, now);
    return { status: 'cancelled', cancellationReason: rescheduleReason ?? null, updatedAt: now };
  });
  return undefined;
};

function requireAhead({ uid, status, end }: BookingRecord, now: number): void {
  if (status === 'cancelled' || status === 'rejected') {
    throw badRequest(`Can't request reschedule of booking with uid=${uid} because it has been ${status}.`);
  }
  if (end < now)
    throw badRequest(`Can't request reschedule of booking with uid=${uid} because it has ended.`);
}
