import { op } from '../../operation.js';
import type { BookingUid } from '../changeBooking.schema.js';
import type {
  AddAttendeeInput,
  AddedAttendee,
  Attendee,
  AttendeeId,
  RemovedAttendee,
} from './attendees.schema.js';

/**
 * The booking's attendees with their ids.
 * @throws 403 when the user has nothing to do with the booking
 */
export const list = /* @__PURE__ */ op<BookingUid, Attendee[]>()({
  name: 'bookings.attendees.list',
  method: 'GET',
  path: '/v2/bookings/{bookingUid}/attendees',
  version: '2024-08-13',
  auth: 'required',
  scope: 'BOOKING_READ',
});
/**
 * One of the booking's attendees.
 * @throws 403 when the user has nothing to do with the booking
 * @throws 404 when the booking has no such attendee
 */
export const get = /* @__PURE__ */ op<AttendeeId, Attendee>()({
  name: 'bookings.attendees.get',
  method: 'GET',
  path: '/v2/bookings/{bookingUid}/attendees/{attendeeId}',
  version: '2024-08-13',
  auth: 'required',
  scope: 'BOOKING_READ',
});
/**
 * Adds an attendee, writes to them, and tells the calendars. For the host, an attendee, or who may change the team's
 * bookings. 5 requests a minute.
 * @throws 403 when the user may not
 */
export const add = /* @__PURE__ */ op<AddAttendeeInput, AddedAttendee>()({
  name: 'bookings.attendees.add',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/attendees',
  version: '2024-08-13',
  auth: 'required',
  scope: 'BOOKING_WRITE',
});
const deleteOne = /* @__PURE__ */ op<AttendeeId, RemovedAttendee>()({
  name: 'bookings.attendees.delete',
  method: 'DELETE',
  path: '/v2/bookings/{bookingUid}/attendees/{attendeeId}',
  version: '2024-08-13',
  auth: 'required',
});

export {
  /**
   * Takes an attendee out, who is told so by mail. 5 requests a minute. The documentation names no scope for it, so an
   * OAuth token may not do.
   * @throws 400 for who booked: that booking is to be cancelled
   * @throws 403 when the user may not
   */
  deleteOne as delete,
};
