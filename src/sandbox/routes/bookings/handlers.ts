import type { HandlersOf } from '../handler.js';
import { addGuests } from './attendees/addGuests.js';
import * as attendees from './attendees/attendees.js';
import { cancelBooking } from './change/cancelBooking.js';
import * as hostDecisions from './change/hostDecisions.js';
import * as reassign from './change/reassignBooking.js';
import { requestReschedule } from './change/requestReschedule.js';
import { rescheduleBooking } from './change/rescheduleBooking.js';
import { updateLocation } from './change/updateLocation.js';
import { createBooking } from './create/createBooking.js';
import { getCalendarLinks } from './read/calendarLinks.js';
import { getBooking, getBookingBySeat } from './read/getBooking.js';
import { listBookings } from './read/listBookings.js';
import { listBookingsByCursor } from './read/listBookingsByCursor.js';
import { listReferences } from './read/listReferences.js';
import * as videoCall from './read/videoCall.js';

export const bookings: HandlersOf<'bookings'> = {
  'bookings.create': createBooking,
  'bookings.get': getBooking,
  'bookings.getBySeat': getBookingBySeat,
  'bookings.list': listBookings,
  'bookings.listByCursor': listBookingsByCursor,
  'bookings.cancel': cancelBooking,
  'bookings.reschedule': rescheduleBooking,
  'bookings.requestReschedule': requestReschedule,
  'bookings.confirm': hostDecisions.confirmBooking,
  'bookings.decline': hostDecisions.declineBooking,
  'bookings.markAbsent': hostDecisions.markAbsent,
  'bookings.reassign': reassign.reassignBooking,
  'bookings.reassignTo': reassign.reassignBookingTo,
  'bookings.addGuests': addGuests,
  'bookings.updateLocation': updateLocation,
  'bookings.listCalendarLinks': getCalendarLinks,
  'bookings.listReferences': listReferences,
  'bookings.listRecordings': videoCall.listRecordings,
  'bookings.listTranscripts': videoCall.listTranscripts,
  'bookings.listConferencingSessions': videoCall.listConferencingSessions,
  'bookings.attendees.list': attendees.listAttendees,
  'bookings.attendees.get': attendees.getAttendee,
  'bookings.attendees.add': attendees.addAttendee,
  'bookings.attendees.delete': attendees.deleteAttendee,
};
