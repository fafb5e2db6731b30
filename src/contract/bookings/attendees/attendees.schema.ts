import * as z from 'zod';
import type { Output } from '../../inferred.js';
import { bookingAttendee } from '../bookings.schema.js';
import { type BookingUid, bookingPath } from '../changeBooking.schema.js';
import { newAttendee } from '../createBooking.schema.js';

export const attendeePath = bookingPath.extend({ attendeeId: z.int() });
export interface AttendeeId extends Output<typeof attendeePath> {}

export const addAttendeeBody = z.object({ ...newAttendee.shape, email: z.email() });
export interface AddAttendeeInput extends BookingUid, Output<typeof addAttendeeBody> {}

export const attendee = z.object({ id: z.int(), ...bookingAttendee.shape });
export interface Attendee extends Output<typeof attendee> {}

export const addedAttendee = z.object({ ...attendee.shape, bookingId: z.int() });
export interface AddedAttendee extends Output<typeof addedAttendee> {}

export const removedAttendee = z.object({
  id: z.int(),
  bookingId: z.int(),
  name: z.string(),
  email: z.string(),
  timeZone: z.string(),
});
export interface RemovedAttendee extends Output<typeof removedAttendee> {}
