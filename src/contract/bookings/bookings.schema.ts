import * as z from 'zod';
import type { Output } from '../inferred.js';
import { instant, language } from '../scalars.schema.js';

/** `pending`: waits for the host. `rejected`: the host declined. */
export const bookingStatus = z.enum(['accepted', 'pending', 'cancelled', 'rejected']);
export type BookingStatus = Output<typeof bookingStatus>;

export const bookingHost = z.object({
  id: z.int(),
  name: z.string(),
  email: z.string(),
  /** `email` without what the API adds for managed users. Absent on older servers. */
  displayEmail: z.string().optional(),
  username: z.string(),
  timeZone: z.string(),
});
export interface BookingHost extends Output<typeof bookingHost> {}

export const bookingAttendee = z.object({
  /** Empty for a guest. */
  name: z.string(),
  email: z.string(),
  /** `email` without what the API adds for managed users. Absent on older servers. */
  displayEmail: z.string().optional(),
  timeZone: z.string(),
  language: language.optional(),
  /** Did not come, as the host has said. */
  absent: z.boolean(),
  phoneNumber: z.string().optional(),
});
export interface BookingAttendee extends Output<typeof bookingAttendee> {}

export const seatedAttendee = z.object({
  ...bookingAttendee.shape,
  /** Names the seat where it is cancelled or moved; who knows it may do so. */
  seatUid: z.string(),
  /** Their own answers, by the booking field's slug. */
  bookingFieldsResponses: z.record(z.string(), z.unknown()),
  metadata: z.record(z.string(), z.unknown()).optional(),
});
export interface SeatedAttendee extends Output<typeof seatedAttendee> {}

/** What every booking has. */
const common = {
  id: z.int(),
  uid: z.string(),
  title: z.string(),
  /** The attendee's notes; empty, or null in a booking with seats: none. */
  description: z.string().nullable(),
  /** The organizer alone, also where several hosts take part. */
  hosts: z.array(bookingHost),
  status: bookingStatus,
  /** Empty: none was given. */
  cancellationReason: z.string().optional(),
  /** Empty: unknown, or not cancelled. */
  cancelledByEmail: z.string().optional(),
  reschedulingReason: z.string().optional(),
  /** Who moved it here; null: nobody said so. */
  rescheduledByEmail: z.string().nullish(),
  /** The booking that this one stands for. */
  rescheduledFromUid: z.string().optional(),
  /** The booking that stands for this one, which is cancelled. */
  rescheduledToUid: z.string().optional(),
  /** UTC */
  start: instant,
  /** UTC */
  end: instant,
  /** Minutes. */
  duration: z.int(),
  /** @deprecated `eventType` holds it too. Null: the event type has been deleted. */
  eventTypeId: z.int().nullable(),
  /** Null: it has been deleted. */
  eventType: z.object({ id: z.int(), slug: z.string() }).nullable(),
  /** @deprecated The same as `location`. */
  meetingUrl: z.string().nullish(),
  /** The address of the video call, or what was said about the place. A video call has its address once it is accepted. */
  location: z.string().nullable(),
  absentHost: z.boolean(),
  createdAt: instant,
  /** Null: nothing has changed since. */
  updatedAt: instant.nullable(),
  /** What was given when it was booked; of a booking with seats each attendee has their own. */
  metadata: z.record(z.string(), z.unknown()).optional(),
  /** 1 to 5, as the attendee rated it; null: not rated. */
  rating: z.number().nullish(),
  icsUid: z.string().nullish(),
};

const unseated = {
  ...common,
  /** The first is who booked; guests follow. */
  attendees: z.array(bookingAttendee),
  /** The e-mail addresses of the guests. */
  guests: z.array(z.string()).optional(),
  /** The answers to the booking fields, by their slug. */
  bookingFieldsResponses: z.record(z.string(), z.unknown()),
};

const seated = {
  ...common,
  /** Empty for those who may not see it: the event type hides it from all but the host and admins. */
  attendees: z.array(seatedAttendee),
};

const recurring = {
  /** The same for all occurrences. Names them together where a booking is read or cancelled. */
  recurringBookingUid: z.string(),
};

const own = {
  /** The caller's own seat, which has just been taken. */
  seatUid: z.string(),
};

export const regularBooking = z.object(unseated);
export interface RegularBooking extends Output<typeof regularBooking> {}

/** One occurrence. */
export const recurringBooking = z.object({ ...unseated, ...recurring });
/** One occurrence of a recurring booking. */
export interface RecurringBooking extends Output<typeof recurringBooking> {}

export const seatedBooking = z.object(seated);
/** A booking that several people have a seat in, each with answers of their own. */
export interface SeatedBooking extends Output<typeof seatedBooking> {}

export const recurringSeatedBooking = z.object({ ...seated, ...recurring });
/** One occurrence of a recurring booking with seats. */
export interface RecurringSeatedBooking extends Output<typeof recurringSeatedBooking> {}

export const bookedSeat = z.object({ ...seated, ...own });
/** A booking with seats, as it is answered to who has just taken one. */
export interface BookedSeat extends Output<typeof bookedSeat> {}

export const recurringBookedSeat = z.object({ ...seated, ...own, ...recurring });
/** One occurrence of a recurring booking with seats, as it is answered to who has just taken one. */
export interface RecurringBookedSeat extends Output<typeof recurringBookedSeat> {}

export const unseatedBooking = z.union([recurringBooking, regularBooking]);
export type UnseatedBooking = RegularBooking | RecurringBooking;

export const anySeatedBooking = z.union([recurringSeatedBooking, seatedBooking]);
export type AnySeatedBooking = SeatedBooking | RecurringSeatedBooking;

/** The first that fits is it. */
export const booking = z.union([recurringBooking, recurringSeatedBooking, regularBooking, seatedBooking]);
/**
 * A booking of any kind. `'recurringBookingUid' in booking` tells an occurrence of a recurring one,
 * `'bookingFieldsResponses' in booking` tells that it has no seats.
 */
export type Booking = UnseatedBooking | AnySeatedBooking;

export const occurrence = z.union([recurringBooking, recurringSeatedBooking]);
export type Occurrence = RecurringBooking | RecurringSeatedBooking;

export const bookingOrSeries = z.union([booking, z.array(occurrence)]);
/** One booking; or all occurrences, for the uid of a recurring one. `Array.isArray` tells them apart. */
export type BookingOrSeries = Booking | Occurrence[];

export const createdBooking = z.union([
  bookedSeat,
  regularBooking,
  z.array(z.union([recurringBooking, recurringBookedSeat])),
]);
/** One booking; or all occurrences, of a recurring event type. `Array.isArray` tells them apart. */
export type CreatedBooking = RegularBooking | BookedSeat | (RecurringBooking | RecurringBookedSeat)[];

export const rescheduledBooking = z.union([
  recurringBooking,
  recurringBookedSeat,
  bookedSeat,
  regularBooking,
]);
/** The new booking, or the one that the seat has moved to. */
export type RescheduledBooking = UnseatedBooking | BookedSeat | RecurringBookedSeat;
