import * as z from 'zod';
import type { WiresOf } from '../wire.js';
import {
  bookingRecording,
  bookingReference,
  calendarLink,
  conferencingSession,
  listReferencesQuery,
  seatPath,
} from './bookingParts.schema.js';
import type * as rows from './bookings.operations.js';
import {
  anySeatedBooking,
  booking,
  bookingOrSeries,
  createdBooking,
  rescheduledBooking,
  unseatedBooking,
} from './bookings.schema.js';
import {
  addGuestsBody,
  bookingPath,
  cancelBookingBody,
  cancelSeatBody,
  declineBookingBody,
  markAbsentBody,
  reassignBody,
  reassignedBooking,
  reassignPath,
  requestRescheduleBody,
  rescheduleBookingBody,
  rescheduleSeatBody,
  updateLocationBody,
} from './changeBooking.schema.js';
import { createBookingBody } from './createBooking.schema.js';
import { listBookingsByCursorQuery, listBookingsQuery } from './listBookings.schema.js';

const path = bookingPath;
const cancelBody = z.union([cancelBookingBody, cancelSeatBody]);
const rescheduleBody = z.union([rescheduleBookingBody, rescheduleSeatBody]);

export const bookings: WiresOf<typeof rows> = {
  'bookings.create': { body: createBookingBody, answer: createdBooking },
  'bookings.get': { path, answer: bookingOrSeries },
  'bookings.getBySeat': { path: seatPath, answer: anySeatedBooking },
  'bookings.list': { query: listBookingsQuery, answer: z.array(booking) },
  'bookings.listByCursor': { query: listBookingsByCursorQuery, answer: z.array(booking) },
  'bookings.cancel': { path, body: cancelBody, answer: bookingOrSeries },
  'bookings.reschedule': { path, body: rescheduleBody, answer: rescheduledBooking },
  'bookings.requestReschedule': { path, body: requestRescheduleBody, answer: z.undefined() },
  'bookings.confirm': { path, answer: booking },
  'bookings.decline': { path, body: declineBookingBody, answer: booking },
  'bookings.markAbsent': { path, body: markAbsentBody, answer: unseatedBooking },
  'bookings.reassign': { path, answer: reassignedBooking },
  'bookings.reassignTo': { path: reassignPath, body: reassignBody, answer: reassignedBooking },
  'bookings.addGuests': { path, body: addGuestsBody, answer: booking },
  'bookings.updateLocation': { path, body: updateLocationBody, answer: booking },
  'bookings.listCalendarLinks': { path, answer: z.array(calendarLink) },
  'bookings.listReferences': { path, query: listReferencesQuery, answer: z.array(bookingReference) },
  'bookings.listRecordings': { path, answer: z.array(bookingRecording) },
  'bookings.listTranscripts': { path, answer: z.array(z.string()) },
  'bookings.listConferencingSessions': { path, answer: z.array(conferencingSession) },
};
