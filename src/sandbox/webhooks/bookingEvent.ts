import { toIso } from '../../time/instant.js';
import type { BookingRecord } from '../model/records.js';

/** Something happened to a booking. */
export interface BookingEvent {
  trigger:
    | 'BOOKING_CREATED'
    | 'BOOKING_REQUESTED'
    | 'BOOKING_RESCHEDULED'
    | 'BOOKING_CANCELLED'
    | 'BOOKING_REJECTED'
    | 'BOOKING_NO_SHOW_UPDATED';
  /** As it is afterwards. */
  booking: BookingRecord;
  /** What the payload says besides the booking; of a no-show, all that it says. */
  details: Readonly<Record<string, unknown>>;
}

/** One that waits for the host is only asked for. */
export const booked = (booking: BookingRecord): BookingEvent => ({
  trigger: booking.status === 'pending' ? 'BOOKING_REQUESTED' : 'BOOKING_CREATED',
  booking,
  details: {},
});

export const rescheduled = (booking: BookingRecord, before: BookingRecord): BookingEvent => ({
  trigger: booking.status === 'pending' ? 'BOOKING_REQUESTED' : 'BOOKING_RESCHEDULED',
  booking,
  details: {
    rescheduleId: before.id,
    rescheduleUid: before.uid,
    rescheduleStartTime: toIso(before.start),
    rescheduleEndTime: toIso(before.end),
    ...(booking.rescheduledBy !== null && { rescheduledBy: booking.rescheduledBy }),
  },
});

/** @param by e-mail of who cancelled, where somebody is known */
export const cancelled = (booking: BookingRecord, by: string | undefined): BookingEvent => ({
  trigger: 'BOOKING_CANCELLED',
  booking,
  details: {
    ...(by !== undefined && { cancelledBy: by }),
    ...(booking.cancellationReason !== null && { cancellationReason: booking.cancellationReason }),
    requestReschedule: false,
  },
});

export const rejected = (booking: BookingRecord, reason: string | undefined): BookingEvent => ({
  trigger: 'BOOKING_REJECTED',
  booking,
  details: { rejectionReason: reason ?? null },
});

/** @param marked those of whom something was said */
export const noShowUpdated = (
  booking: BookingRecord,
  marked: readonly { email: string; absent: boolean }[],
): BookingEvent => ({
  trigger: 'BOOKING_NO_SHOW_UPDATED',
  booking,
  details: {
    message: marked.map(({ email, absent }) => `${email} ${absent ? 'did not come' : 'came'}`).join(', '),
    bookingUid: booking.uid,
    bookingId: booking.id,
    attendees: marked.map(({ email, absent }) => ({ email, noShow: absent })),
  },
});
