import { badRequest } from '../../../http/Refusal.js';
import type { BookingRecord, EventTypeSettings } from '../../../model/records.js';

/** @throws Refusal 400 saying why this booking, or any of its event type, can't be moved any more */
export function requireMovable(booking: BookingRecord, settings: EventTypeSettings, now: number): void {
  const { uid, status, rescheduledToUid, start } = booking;
  if (status === 'cancelled' && (rescheduledToUid !== null || !settings.allowReschedulingCancelledBookings)) {
    throw badRequest(cancelledText(booking));
  }
  if (status === 'rejected') throw refusal(uid, 'it has been rejected');
  if (booking.awaitsHost) throw refusal(uid, 'it is awaiting a host');
  const { disabled, minutesBefore } = settings.disableRescheduling ?? {};
  if (disabled) throw badRequest('This event type does not allow rescheduling');
  if (minutesBefore !== undefined && start - now < minutesBefore * 60_000) {
    throw badRequest(`Rescheduling is not allowed within ${minutesBefore} minutes before the event starts`);
  }
}

const refusal = (uid: string, why: string) =>
  badRequest(`Can't reschedule booking with uid=${uid} because ${why}.`);

const cancelledText = ({ uid, rescheduledToUid }: BookingRecord) =>
  rescheduledToUid === null
    ? `Can't reschedule booking with uid=${uid} because it has been cancelled. Please provide uid of a booking that is not cancelled.`
    : `Can't reschedule booking with uid=${uid} because it has been cancelled and rescheduled already to booking with uid=${rescheduledToUid}. You probably want to reschedule ${rescheduledToUid} instead by passing it within the request URL.`;
