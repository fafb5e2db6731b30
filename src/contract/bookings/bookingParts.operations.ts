import { op } from '../operation.js';
import type {
  BookingRecording,
  BookingReference,
  CalendarLink,
  ConferencingSession,
  ListReferencesInput,
} from './bookingParts.schema.js';
import type { BookingUid } from './changeBooking.schema.js';

/**
 * Links by which the booking gets into a calendar: Google, Microsoft, and a file.
 * @throws 404 when the user neither hosts nor attends it
 */
export const listCalendarLinks = /* @__PURE__ */ op<BookingUid, CalendarLink[]>()({
  name: 'bookings.listCalendarLinks',
  method: 'GET',
  path: '/v2/bookings/{bookingUid}/calendar-links',
  version: '2024-08-13',
  auth: 'required',
  scope: 'BOOKING_READ',
});
/**
 * The calendar events and video rooms behind the booking. For its host.
 * @throws 400 when the user does not host it
 */
export const listReferences = /* @__PURE__ */ op<ListReferencesInput, BookingReference[]>()({
  name: 'bookings.listReferences',
  method: 'GET',
  path: '/v2/bookings/{bookingUid}/references',
  version: '2024-08-13',
  auth: 'required',
  scope: 'BOOKING_READ',
});
/**
 * Recordings of a Cal Video call. For the host, and admins of the team or organization.
 * @throws 404 when the booking has no Cal Video room
 */
export const listRecordings = /* @__PURE__ */ op<BookingUid, BookingRecording[]>()({
  name: 'bookings.listRecordings',
  method: 'GET',
  path: '/v2/bookings/{bookingUid}/recordings',
  version: '2026-02-25',
  auth: 'required',
  scope: 'BOOKING_READ',
});
/**
 * Links to what was said in a Cal Video call that was transcribed. They are valid for one hour.
 * @throws 404 when the booking has no Cal Video room
 */
export const listTranscripts = /* @__PURE__ */ op<BookingUid, string[]>()({
  name: 'bookings.listTranscripts',
  method: 'GET',
  path: '/v2/bookings/{bookingUid}/transcripts',
  version: '2024-08-13',
  auth: 'required',
  scope: 'BOOKING_READ',
});
/**
 * Who was in a Cal Video call, and when. For the host, and admins of the team or organization. 60 requests a minute.
 * @throws 404 when the booking has no Cal Video room
 * @throws 429 when these were too many, or too many for the video provider; `retryAfterMs` says when to come back
 */
export const listConferencingSessions = /* @__PURE__ */ op<BookingUid, ConferencingSession[]>()({
  name: 'bookings.listConferencingSessions',
  method: 'GET',
  path: '/v2/bookings/{bookingUid}/conferencing-sessions',
  version: '2026-02-25',
  auth: 'required',
  scope: 'BOOKING_READ',
});
