import type { PaymentRecord } from '../model/payments.js';
import type { Attendee, BookingRecord } from '../model/records.js';

/** Something happened to a booking. Webhooks and mail make of it what they have to tell. */
export type BookingEvent = {
  /** As it is afterwards. */
  booking: BookingRecord;
} & (
  | { kind: 'booked'; isFurther: boolean }
  | { kind: 'confirmed' }
  | { kind: 'rescheduled'; before: BookingRecord }
  | { kind: 'cancelled'; by: string | undefined; isFurther: boolean }
  | { kind: 'reschedule-requested'; by: string }
  | { kind: 'rejected'; reason: string | undefined }
  | { kind: 'no-show-updated'; marked: readonly Absence[] }
  | { kind: 'attendees-added'; added: readonly Attendee[] }
  | { kind: 'attendee-removed'; removed: Attendee }
  | { kind: 'reassigned'; before: BookingRecord }
  | { kind: 'location-changed' }
  | { kind: 'payment-initiated'; payment: PaymentRecord }
  | { kind: 'paid'; payment: PaymentRecord }
  | { kind: 'meeting-started' }
  | { kind: 'meeting-ended' }
);

interface Absence {
  email: string;
  absent: boolean;
}

/**
 * One that waits for the host is only asked for.
 * @param isFurther one of several that are booked at once, but not the first: one mail tells of all
 */
export const booked = (booking: BookingRecord, isFurther = false): BookingEvent => ({
  kind: 'booked',
  booking,
  isFurther,
});

/** All occurrences of a series. */
export const bookedTogether = (bookings: readonly BookingRecord[]): BookingEvent[] =>
  bookings.map((booking, index) => booked(booking, index > 0));

export const confirmed = (booking: BookingRecord): BookingEvent => ({ kind: 'confirmed', booking });

/** It is booked once it is paid for. */
export const paymentInitiated = (booking: BookingRecord, payment: PaymentRecord): BookingEvent => ({
  kind: 'payment-initiated',
  booking,
  payment,
});

export const paid = (booking: BookingRecord, payment: PaymentRecord): BookingEvent => ({
  kind: 'paid',
  booking,
  payment,
});

export const rescheduled = (booking: BookingRecord, before: BookingRecord): BookingEvent => ({
  kind: 'rescheduled',
  booking,
  before,
});

/**
 * @param by e-mail of who cancelled, where somebody is known
 * @param isFurther as of `booked`
 */
export const cancelled = (
  booking: BookingRecord,
  by: string | undefined,
  isFurther = false,
): BookingEvent => ({ kind: 'cancelled', booking, by, isFurther });

/** The host has let the time go and asks for another one. */
export const rescheduleRequested = (booking: BookingRecord, by: string): BookingEvent => ({
  kind: 'reschedule-requested',
  booking,
  by,
});

export const rejected = (booking: BookingRecord, reason: string | undefined): BookingEvent => ({
  kind: 'rejected',
  booking,
  reason,
});

/** @param marked those of whom something was said */
export const noShowUpdated = (booking: BookingRecord, marked: readonly Absence[]): BookingEvent => ({
  kind: 'no-show-updated',
  booking,
  marked,
});

export const attendeesAdded = (booking: BookingRecord, added: readonly Attendee[]): BookingEvent => ({
  kind: 'attendees-added',
  booking,
  added,
});

export const attendeeRemoved = (booking: BookingRecord, removed: Attendee): BookingEvent => ({
  kind: 'attendee-removed',
  booking,
  removed,
});

/** Another host of the team takes it. */
export const reassigned = (booking: BookingRecord, before: BookingRecord): BookingEvent => ({
  kind: 'reassigned',
  booking,
  before,
});

export const locationChanged = (booking: BookingRecord): BookingEvent => ({
  kind: 'location-changed',
  booking,
});
