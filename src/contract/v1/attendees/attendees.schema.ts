import * as z from 'zod';
import type { Output } from '../../inferred.js';
import type { IdV1 } from '../scalarsV1.schema.js';

export const createAttendeeBody = z.object({
  /** One of the key owner's own bookings. */
  bookingId: z.int(),
  email: z.email(),
  name: z.string(),
  /** IANA name, such as `Europe/London`. */
  timeZone: z.string(),
});
export interface CreateAttendeeInputV1 extends Output<typeof createAttendeeBody> {}

export const updateAttendeeBody = createAttendeeBody.omit({ bookingId: true }).partial();
export interface UpdateAttendeeInputV1 extends Output<typeof updateAttendeeBody>, IdV1 {}

export const attendee = z.object({
  id: z.int(),
  bookingId: z.int(),
  name: z.string(),
  email: z.string(),
  /** IANA name. */
  timeZone: z.string(),
});
export interface AttendeeV1 extends Output<typeof attendee> {}

export const attendeeAnswer = z.object({ attendee });
export interface AttendeeAnswerV1 extends Output<typeof attendeeAnswer> {}

export const attendeesAnswer = z.object({ attendees: z.array(attendee) });
export interface AttendeesAnswerV1 extends Output<typeof attendeesAnswer> {}

export const attendeeCreatedAnswer = z.object({
  attendee,
  /** A sentence in English. */
  message: z.string(),
});
export interface AttendeeCreatedAnswerV1 extends Output<typeof attendeeCreatedAnswer> {}

export const messageAnswer = z.object({
  /** A sentence in English. */
  message: z.string(),
});
export interface MessageAnswerV1 extends Output<typeof messageAnswer> {}
