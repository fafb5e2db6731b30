import * as z from 'zod';
import type { WiresOf } from '../wire.js';
import type * as rows from './bookings.operations.js';
import {
  booking,
  bookingPath,
  calendarLink,
  cancelBookingBody,
  createBookingBody,
  declineBookingBody,
  listBookingsQuery,
  markAbsentBody,
  rescheduleBookingBody,
} from './bookings.schema.js';

/** A recurring event type answers with all its occurrences. */
const oneOrAll = z.union([booking, z.array(booking)]);

export const bookings: WiresOf<typeof rows> = {
  'bookings.create': { body: createBookingBody, answer: oneOrAll },
  'bookings.get': { path: bookingPath, answer: oneOrAll },
  'bookings.list': { query: listBookingsQuery, answer: z.array(booking) },
  'bookings.cancel': { path: bookingPath, body: cancelBookingBody, answer: oneOrAll },
  'bookings.reschedule': { path: bookingPath, body: rescheduleBookingBody, answer: booking },
  'bookings.listCalendarLinks': { path: bookingPath, answer: z.array(calendarLink) },
  'bookings.confirm': { path: bookingPath, answer: booking },
  'bookings.decline': { path: bookingPath, body: declineBookingBody, answer: booking },
  'bookings.markAbsent': { path: bookingPath, body: markAbsentBody, answer: booking },
};
