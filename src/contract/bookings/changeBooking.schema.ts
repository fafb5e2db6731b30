import * as z from 'zod';
import type { Output } from '../inferred.js';
import { language, timeZone } from '../scalars.schema.js';
import { newBookingLocation } from './bookingLocations.schema.js';

export const bookingPath = z.object({
  /** Of a booking. Where it is read or cancelled also of a recurring one: `recurringBookingUid`. */
  bookingUid: z.string(),
});
export interface BookingUid extends Output<typeof bookingPath> {}

const cancellationReason = {
  /** The host must give one, where the event type does not say otherwise. */
  cancellationReason: z.string().optional(),
};

export const cancelBookingBody = z.strictObject({
  ...cancellationReason,
  /** Of a recurring booking: this occurrence and all after it. */
  cancelSubsequentBookings: z.boolean().optional(),
});

export interface CancelWhole extends BookingUid, Output<typeof cancelBookingBody> {}

export const cancelSeatBody = z.strictObject({
  ...cancellationReason,
  /** The seat to give up. Others keep theirs. */
  seatUid: z.string(),
});
export interface CancelSeat extends BookingUid, Output<typeof cancelSeatBody> {}

/** The booking, or one seat of it. Of a booking with seats only the host can cancel the whole. */
export type CancelBookingInput = CancelWhole | CancelSeat;

const newTime = {
  /** ISO 8601; read as UTC where it has no offset. */
  start: z.string(),
  /** E-mail of who reschedules; with the host's own it needs no confirmation. */
  rescheduledBy: z.string().optional(),
  /** For an event type that asks for it: what was sent to the attendee's e-mail address. */
  emailVerificationCode: z.string().optional(),
};

export const rescheduleBookingBody = z.strictObject({
  ...newTime,
  reschedulingReason: z.string().optional(),
});

export interface RescheduleWhole extends BookingUid, Output<typeof rescheduleBookingBody> {}

export const rescheduleSeatBody = z.strictObject({
  ...newTime,
  /** The seat that moves to another time. Others keep theirs. */
  seatUid: z.string(),
});
export interface RescheduleSeat extends BookingUid, Output<typeof rescheduleSeatBody> {}

/** The booking, or one seat of it. */
export type RescheduleBookingInput = RescheduleWhole | RescheduleSeat;

export const requestRescheduleBody = z.object({
  /** Is told to the attendee. */
  rescheduleReason: z.string().optional(),
});
export interface RequestRescheduleInput extends BookingUid, Output<typeof requestRescheduleBody> {}

export const declineBookingBody = z.object({ reason: z.string().optional() });
export interface DeclineBookingInput extends Output<typeof declineBookingBody>, BookingUid {}

export const markAbsentBody = z.object({
  host: z.boolean().optional(),
  /** Who is not named stays as they are. */
  attendees: z
    .array(z.object({ email: z.string(), absent: z.boolean() }))
    .min(1)
    .optional(),
});
export interface MarkAbsentInput extends Output<typeof markAbsentBody>, BookingUid {}

export const reassignPath = bookingPath.extend({
  /** One of the event type's hosts. */
  userId: z.int(),
});
export const reassignBody = z.object({ reason: z.string().optional() });
export interface ReassignBookingInput extends Output<typeof reassignPath>, Output<typeof reassignBody> {}

export const reassignedBooking = z.object({
  bookingUid: z.string(),
  reassignedTo: z.object({
    id: z.int(),
    name: z.string(),
    email: z.string(),
    /** `email` without what the API adds for managed users. Absent on older servers. */
    displayEmail: z.string().optional(),
  }),
});
export interface ReassignedBooking extends Output<typeof reassignedBooking> {}

export const newGuest = z.object({
  email: z.email(),
  name: z.string().optional(),
  /** Default: the host's. */
  timeZone: timeZone.optional(),
  /** International format; gets text messages where the event type sends them. */
  phoneNumber: z.string().optional(),
  /** Of the mails that the guest gets. Default: `en`. */
  language: language.optional(),
});
export interface NewGuest extends Output<typeof newGuest> {}

export const addGuestsBody = z.object({
  /** At most 10 in a request, and 30 in a booking. */
  guests: z.array(newGuest).min(1).max(10),
});
export interface AddGuestsInput extends Output<typeof addGuestsBody>, BookingUid {}

export const updateLocationBody = z.object({ location: newBookingLocation });
export interface UpdateBookingLocationInput extends Output<typeof updateLocationBody>, BookingUid {}
