import * as z from 'zod';
import type { Output } from '../../inferred.js';
import type { IdV1 } from '../scalarsV1.schema.js';

export const bookingStatus = z.enum(['ACCEPTED', 'PENDING', 'CANCELLED', 'REJECTED']);
export type BookingStatusV1 = Output<typeof bookingStatus>;

const responses = z.looseObject({
  /** The attendee's full name. */
  name: z.string(),
  email: z.email(),
  location: z.object({
    /** What the kind of place asks for, such as the attendee's address; often empty. */
    optionValue: z.string().optional(),
    /** The kind of place, such as `inPerson`, or an address, a phone number or a link. */
    value: z.string().optional(),
  }),
  /** In international form: `+44...`. */
  smsReminderNumber: z.union([z.string(), z.number()]).nullish(),
});

export const createBookingBody = z.object({
  eventTypeId: z.int(),
  /** ISO 8601 */
  start: z.string(),
  /** ISO 8601. Default: the event type's length after `start`. */
  end: z.string().optional(),
  /** Moves the booking of this uid. */
  rescheduleUid: z.string().optional(),
  /** What the booking form asks; questions of the event type's own go beside the ones named here. */
  responses,
  /** `{}` where there is nothing to keep. */
  metadata: z.record(z.string(), z.unknown()),
  /** The attendee's, an IANA name. */
  timeZone: z.string(),
  /** The attendee's, such as `en`. */
  language: z.string(),
  title: z.string().optional(),
  /** Of a recurring event type: what its bookings have in common. */
  recurringEventId: z.int().optional(),
  description: z.string().nullish(),
  status: bookingStatus.optional(),
  seatsPerTimeSlot: z.int().optional(),
  /** Whether who takes a seat sees who has the others. */
  seatsShowAttendees: z.boolean().optional(),
  /** Whether visitors see how many seats are free. */
  seatsShowAvailabilityCount: z.boolean().optional(),
});
export interface CreateBookingInputV1 extends Output<typeof createBookingBody> {}

export const updateBookingBody = z.object({
  title: z.string().optional(),
  /** ISO 8601. Some servers want it as `startTime`. */
  start: z.string().optional(),
  /** ISO 8601. Some servers want it as `endTime`. */
  end: z.string().optional(),
  /** ISO 8601 */
  startTime: z.string().optional(),
  /** ISO 8601 */
  endTime: z.string().optional(),
  status: bookingStatus.optional(),
  description: z.string().optional(),
});
export interface UpdateBookingInputV1 extends Output<typeof updateBookingBody>, IdV1 {}

export const listBookingsQuery = z.object({
  /** For admins. Default: the key's owner. */
  userId: z.union([z.int(), z.array(z.int())]).optional(),
  attendeeEmail: z.union([z.email(), z.array(z.email())]).optional(),
  /** Default: `asc`. Counts with `sortBy` alone. */
  order: z.enum(['asc', 'desc']).optional(),
  sortBy: z.enum(['createdAt', 'updatedAt']).optional(),
  /** Takes the place of `dateFrom`. */
  status: z.enum(['upcoming']).optional(),
  /** ISO 8601: what starts then or later. */
  dateFrom: z.string().optional(),
  /** ISO 8601: what ends then or earlier. */
  dateTo: z.string().optional(),
  /** How many stand on a page. Counts with `page` alone; without the two all are answered. */
  take: z.int().optional(),
  /** From 1. */
  page: z.int().optional(),
});
export interface ListBookingsInputV1 extends Output<typeof listBookingsQuery> {}

export const cancelBookingQuery = z.object({
  /** Of a recurring booking: this occurrence and all after it. */
  allRemainingBookings: z.boolean().optional(),
  cancellationReason: z.string().optional(),
});
export interface CancelBookingInputV1 extends Output<typeof cancelBookingQuery>, IdV1 {}

export const recordingPath = z.object({ id: z.int(), recordingId: z.string() });
export interface RecordingIdV1 extends Output<typeof recordingPath> {}

const person = {
  email: z.string(),
  name: z.string().nullable(),
  timeZone: z.string(),
  locale: z.string().nullable(),
};

export const booking = z.object({
  id: z.int(),
  userId: z.int().nullish(),
  description: z.string().nullable(),
  eventTypeId: z.int().nullable(),
  uid: z.string(),
  title: z.string(),
  /** ISO 8601 in UTC */
  startTime: z.string(),
  /** ISO 8601 in UTC */
  endTime: z.string(),
  timeZone: z.string().nullish(),
  /** The uid of the booking that this one took the place of. */
  fromReschedule: z.string().nullish(),
  attendees: z.array(z.object(person)).optional(),
  /** The host. */
  user: z.object(person).nullish(),
  payment: z
    .array(
      z.object({
        id: z.int(),
        success: z.boolean(),
        /** Such as `ON_BOOKING`. */
        paymentOption: z.string().nullable(),
      }),
    )
    .optional(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  status: bookingStatus.optional(),
  /** What the booking form was answered. */
  responses: z.record(z.string(), z.unknown()).nullish(),
});
export interface BookingV1 extends Output<typeof booking> {}

export const bookingAnswer = z.object({ booking });
export interface BookingAnswerV1 extends Output<typeof bookingAnswer> {}

export const bookingsAnswer = z.object({ bookings: z.array(booking) });
export interface BookingsAnswerV1 extends Output<typeof bookingsAnswer> {}

/** The description shows it below `booking`; the server's public source answers it bare. Ask with `'booking' in answer`. */
export const bookingCreatedAnswer = z.union([bookingAnswer, booking]);
export type BookingCreatedAnswerV1 = Output<typeof bookingCreatedAnswer>;

export const recording = z.object({
  id: z.string(),
  room_name: z.string(),
  /** Seconds since 1970 */
  start_ts: z.number(),
  /** Such as `finished`. */
  status: z.string(),
  max_participants: z.number(),
  /** Seconds */
  duration: z.number(),
  share_token: z.string().optional(),
  /** Ends after 12 hours; asking again gives a new one. */
  download_link: z.string().optional(),
});
export interface RecordingV1 extends Output<typeof recording> {}
