import { rescheduleRequested } from '../../../events/bookingEvent.js';
import { badRequest } from '../../../http/Refusal.js';
import type { BookingRecord } from '../../../model/records.js';
import type { Handler } from '../../handler.js';
import { guardedBooking } from '../bookingAccess.js';

/** The booking ends there. The attendee is sent a link to book anew. */
export const requestReschedule: Handler<'bookings.requestReschedule'> = async (
  { bookingUid, rescheduleReason },
  call,
) => {
  await guardedBooking(bookingUid, call);
  const now = call.clock.now();
  const changed = await call.store.bookings.change(bookingUid, (booking) => {
    requireAhead(booking, now);
    return { status: 'cancelled', cancellationReason: rescheduleReason ?? null, updatedAt: now };
  });
  if (changed) call.announce(rescheduleRequested(changed, call.caller.user.email));
  return undefined;
};

function requireAhead({ uid, status, end }: BookingRecord, now: number): void {
  if (status === 'cancelled' || status === 'rejected') {
    throw badRequest(`Can't request reschedule of booking with uid=${uid} because it has been ${status}.`);
  }
  if (end < now)
    throw badRequest(`Can't request reschedule of booking with uid=${uid} because it has ended.`);
}
