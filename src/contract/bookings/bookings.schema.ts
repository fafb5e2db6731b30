import * as z from 'zod';
import type { Output } from '../inferred.js';
import { instant, metadata, timeZone } from '../scalars.schema.js';

export const bookingStatus = z.enum(['accepted', 'pending', 'cancelled', 'rejected']);
export type BookingStatus = Output<typeof bookingStatus>;

export const bookingLocation = z.union([
  z.object({ type: z.enum(['address', 'link', 'phone', 'organizersDefaultApp']) }),
  z.object({ type: z.literal('integration'), integration: z.string() }),
  z.object({ type: z.literal('attendeeAddress'), address: z.string() }),
  z.object({ type: z.literal('attendeePhone'), phone: z.string() }),
  z.object({ type: z.literal('attendeeDefined'), location: z.string() }),
]);
export type BookingLocation = Output<typeof bookingLocation>;

export const createBookingBody = z.strictObject({
  /** ISO 8601; read as UTC where it has no offset. */
  start: z.string(),
  attendee: z.object({
    name: z.string(),
    timeZone,
    email: z.email().optional(),
    phoneNumber: z.string().optional(),
    language: z.string().optional(),
  }),
  eventTypeId: z.int().optional(),
  eventTypeSlug: z.string().optional(),
  username: z.string().optional(),
  teamSlug: z.string().optional(),
  organizationSlug: z.string().optional(),
  guests: z.array(z.email()).optional(),
  location: bookingLocation.optional(),
  bookingFieldsResponses: z.record(z.string(), z.unknown()).optional(),
  metadata: metadata.optional(),
  /** Minutes; only for an event type with several lengths. */
  lengthInMinutes: z.int().positive().optional(),
  /** How many occurrences; only for a recurring event type. */
  recurrenceCount: z.int().positive().optional(),
});
export interface CreateBookingInput extends Output<typeof createBookingBody> {}

export const bookingPath = z.object({ bookingUid: z.string() });
export interface BookingUid extends Output<typeof bookingPath> {}

export const cancelBookingBody = z.strictObject({
  cancellationReason: z.string().optional(),
  /** Gives up one seat of a booking that has several. */
  seatUid: z.string().optional(),
  /** Of a recurring booking: this occurrence and all after it. */
  cancelSubsequentBookings: z.boolean().optional(),
});
export interface CancelBookingInput extends Output<typeof cancelBookingBody>, BookingUid {}

export const rescheduleBookingBody = z.strictObject({
  start: z.string(),
  /** E-mail of who reschedules; the host's own needs no confirmation. */
  rescheduledBy: z.string().optional(),
  reschedulingReason: z.string().optional(),
  /** Moves one seat of a booking that has several. */
  seatUid: z.string().optional(),
});
export interface RescheduleBookingInput extends Output<typeof rescheduleBookingBody>, BookingUid {}

export const declineBookingBody = z.object({ reason: z.string().optional() });
export interface DeclineBookingInput extends Output<typeof declineBookingBody>, BookingUid {}

export const markAbsentBody = z.object({
  host: z.boolean().optional(),
  attendees: z
    .array(z.object({ email: z.string(), absent: z.boolean() }))
    .min(1)
    .optional(),
});
export interface MarkAbsentInput extends Output<typeof markAbsentBody>, BookingUid {}

const sortOrder = z.enum(['asc', 'desc']).optional();

/** What a list of bookings can be narrowed by. Times are ISO 8601. */
export const listBookingsQuery = z.object({
  status: z.array(z.enum(['upcoming', 'recurring', 'past', 'cancelled', 'unconfirmed'])).optional(),
  attendeeEmail: z.string().optional(),
  attendeeName: z.string().optional(),
  bookingUid: z.string().optional(),
  eventTypeId: z.coerce.number().int().optional(),
  eventTypeIds: z.array(z.coerce.number().int()).optional(),
  afterStart: z.string().optional(),
  beforeEnd: z.string().optional(),
  afterCreatedAt: z.string().optional(),
  beforeCreatedAt: z.string().optional(),
  afterUpdatedAt: z.string().optional(),
  beforeUpdatedAt: z.string().optional(),
  sortStart: sortOrder,
  sortEnd: sortOrder,
  sortCreated: sortOrder,
  sortUpdatedAt: sortOrder,
  /** 1 to 250, default 100 */
  take: z.coerce.number().int().min(1).max(250).optional(),
  skip: z.coerce.number().int().min(0).optional(),
});
export interface ListBookingsInput extends Output<typeof listBookingsQuery> {}

export const booking = z.object({
  id: z.int(),
  uid: z.string(),
  title: z.string(),
  description: z.string().nullish(),
  /** The organizer alone. */
  hosts: z.array(
    z.object({
      id: z.union([z.int(), z.string()]),
      name: z.string(),
      email: z.string(),
      displayEmail: z.string().optional(),
      username: z.string(),
      timeZone: z.string(),
    }),
  ),
  status: bookingStatus,
  cancellationReason: z.string().nullish(),
  cancelledByEmail: z.string().nullish(),
  reschedulingReason: z.string().nullish(),
  rescheduledByEmail: z.string().nullish(),
  rescheduledFromUid: z.string().nullish(),
  rescheduledToUid: z.string().nullish(),
  start: instant,
  end: instant,
  /** Minutes */
  duration: z.int(),
  eventTypeId: z.int().nullish(),
  eventType: z.object({ id: z.int(), slug: z.string() }).nullish(),
  meetingUrl: z.string().nullish(),
  location: z.string().nullish(),
  absentHost: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  rating: z.number().nullish(),
  icsUid: z.string().nullish(),
  attendees: z.array(
    z.object({
      name: z.string(),
      email: z.string(),
      displayEmail: z.string().optional(),
      timeZone: z.string(),
      language: z.string().optional(),
      absent: z.boolean(),
      phoneNumber: z.string().optional(),
      /** The three of a booking with seats. */
      seatUid: z.string().optional(),
      bookingFieldsResponses: z.record(z.string(), z.unknown()).optional(),
      metadata: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
  /** The caller's own seat, in the answer to who has just taken it. */
  seatUid: z.string().optional(),
  /** The same for all occurrences of a recurring booking. */
  recurringBookingUid: z.string().optional(),
  guests: z.array(z.string()).optional(),
  bookingFieldsResponses: z.record(z.string(), z.unknown()).optional(),
});
export interface Booking extends Output<typeof booking> {}

export const calendarLink = z.object({
  label: z.string(),
  id: z.enum(['googleCalendar', 'microsoftOffice', 'microsoftOutlook', 'ics']),
  link: z.string(),
});
export interface CalendarLink extends Output<typeof calendarLink> {}
