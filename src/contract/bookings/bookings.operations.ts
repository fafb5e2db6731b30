import type { CursorPaged, Paged } from '../envelope.schema.js';
import { op } from '../operation.js';
import type { SeatUid } from './bookingParts.schema.js';
import type {
  AnySeatedBooking,
  Booking,
  BookingOrSeries,
  CreatedBooking,
  RescheduledBooking,
  UnseatedBooking,
} from './bookings.schema.js';
import type {
  AddGuestsInput,
  BookingUid,
  CancelBookingInput,
  DeclineBookingInput,
  MarkAbsentInput,
  ReassignBookingInput,
  ReassignedBooking,
  RequestRescheduleInput,
  RescheduleBookingInput,
  UpdateBookingLocationInput,
} from './changeBooking.schema.js';
import type { CreateBookingInput } from './createBooking.schema.js';
import type { ListBookingsByCursorInput, ListBookingsInput } from './listBookings.schema.js';

export * as attendees from './attendees/attendees.operations.js';
export * from './bookingParts.operations.js';

/**
 * Books a time. A recurring event type makes all of its occurrences, or none; one with seats adds the attendee to the
 * booking that stands at this time. `pending` where the host has to confirm.
 * @throws 400 when the time is not free, too soon or too far ahead, an answer is missing, or a limit has been reached
 * @throws 401 when only the host's own people may book this event type
 * @throws 404 when there is no such event type, user or team
 * @throws 409 when no seat is left
 */
export const create = /* @__PURE__ */ op<CreateBookingInput, CreatedBooking>()({
  name: 'bookings.create',
  method: 'POST',
  path: '/v2/bookings',
  version: '2024-08-13',
  auth: 'optional',
});
/**
 * A booking; all occurrences for the uid of a recurring one. Where the event type hides who else has a seat, `attendees`
 * is empty for all but the host and admins.
 * @throws 404 when there is no such booking
 */
export const get = /* @__PURE__ */ op<BookingUid, BookingOrSeries>()({
  name: 'bookings.get',
  method: 'GET',
  path: '/v2/bookings/{bookingUid}',
  version: '2024-08-13',
  auth: 'optional',
});
/**
 * The booking that the seat belongs to. Without rights to it only this seat's attendee is shown.
 * @throws 404 when there is no such seat
 */
export const getBySeat = /* @__PURE__ */ op<SeatUid, AnySeatedBooking>()({
  name: 'bookings.getBySeat',
  method: 'GET',
  path: '/v2/bookings/by-seat/{seatUid}',
  version: '2024-08-13',
  auth: 'optional',
});
/** The bookings that the user hosts or attends, by pages that are counted. `listByCursor` is the newer one. */
export const list = /* @__PURE__ */ op<ListBookingsInput, Paged<Booking>>()({
  name: 'bookings.list',
  method: 'GET',
  path: '/v2/bookings',
  version: '2024-08-13',
  auth: 'required',
  scope: 'BOOKING_READ',
  paging: 'skip',
});
/**
 * The bookings that the user hosts or attends, read on from where the page before ended: none is missed or comes twice
 * because others were made meanwhile. Takes one `status`, and tells no total. Servers before May 2026 don't have it (404).
 */
export const listByCursor = /* @__PURE__ */ op<ListBookingsByCursorInput, CursorPaged<Booking>>()({
  name: 'bookings.listByCursor',
  method: 'GET',
  path: '/v2/bookings',
  version: '2026-05-01',
  auth: 'required',
  scope: 'BOOKING_READ',
  paging: 'cursor',
});
/**
 * Cancels a booking, a recurring one from an occurrence on or as a whole, or one seat. Answers with what was named, as
 * it is afterwards.
 * @throws 400 when it has been cancelled already or has ended, the event type forbids it, or the host gives no reason
 * @throws 401 when somebody else than the host cancels a booking with seats without naming a seat
 * @throws 404 when there is no such booking
 */
export const cancel = /* @__PURE__ */ op<CancelBookingInput, BookingOrSeries>()({
  name: 'bookings.cancel',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/cancel',
  version: '2024-08-13',
  auth: 'optional',
});
/**
 * Makes a new booking with a new uid; the old one is cancelled and points to it. Its length is the event type's usual
 * one. A host who has to confirm confirms anew, unless it is the host who moves it.
 * @throws 400 when the new time is not free, the booking is cancelled or rejected, or a seat has to be named
 * @throws 404 when there is no such booking or seat
 */
export const reschedule = /* @__PURE__ */ op<RescheduleBookingInput, RescheduledBooking>()({
  name: 'bookings.reschedule',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/reschedule',
  version: '2024-08-13',
  auth: 'optional',
});
/**
 * Cancels the booking and writes to the attendee, with a link to choose another time. For the host.
 * Servers before February 2026 don't have it (404).
 */
export const requestReschedule = /* @__PURE__ */ op<RequestRescheduleInput, undefined>()({
  name: 'bookings.requestReschedule',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/request-reschedule',
  version: '2026-02-25',
  auth: 'required',
  scope: 'BOOKING_WRITE',
});
/**
 * For the host, of a booking that waits for it. An occurrence stands for all of its recurring booking.
 * @throws 400 when it has been confirmed already
 * @throws 401 when the user is neither host nor admin of the host's team
 */
export const confirm = /* @__PURE__ */ op<BookingUid, Booking>()({
  name: 'bookings.confirm',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/confirm',
  version: '2024-08-13',
  auth: 'required',
  scope: 'BOOKING_WRITE',
});
/**
 * For the host, of a booking that waits for it: it is `rejected`, and its time is free again.
 * @throws 400 when it has been confirmed already
 * @throws 401 when the user is neither host nor admin of the host's team
 */
export const decline = /* @__PURE__ */ op<DeclineBookingInput, Booking>()({
  name: 'bookings.decline',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/decline',
  version: '2024-08-13',
  auth: 'required',
  scope: 'BOOKING_WRITE',
});
/**
 * For the host: says who did not come.
 * @throws 400 when the booking has not begun
 * @throws 404 when there is no such booking, or no such attendee in it
 */
export const markAbsent = /* @__PURE__ */ op<MarkAbsentInput, UnseatedBooking>()({
  name: 'bookings.markAbsent',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/mark-absent',
  version: '2024-08-13',
  auth: 'required',
  scope: 'BOOKING_WRITE',
});
/**
 * Gives the booking to another host who is free. Only of a round robin event type.
 * @throws 400 when no other host is free
 * @throws 403 when the user is neither host nor admin of the host's team
 */
export const reassign = /* @__PURE__ */ op<BookingUid, ReassignedBooking>()({
  name: 'bookings.reassign',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/reassign',
  version: '2024-08-13',
  auth: 'required',
  scope: 'BOOKING_WRITE',
});
/**
 * Gives the booking to this host. Only of a round robin event type.
 * @throws 400 when the user is not one of the event type's hosts
 * @throws 403 when the caller is neither host nor admin of the host's team
 */
export const reassignTo = /* @__PURE__ */ op<ReassignBookingInput, ReassignedBooking>()({
  name: 'bookings.reassignTo',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/reassign/{userId}',
  version: '2024-08-13',
  auth: 'required',
  scope: 'BOOKING_WRITE',
});
/**
 * Adds guests, and writes to everybody. For the host, an attendee, or an admin of the team. 5 requests a minute.
 * @throws 400 when the event type takes no guests, an address is there already, or they are too many
 * @throws 403 when the user has nothing to do with the booking
 */
export const addGuests = /* @__PURE__ */ op<AddGuestsInput, Booking>()({
  name: 'bookings.addGuests',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/guests',
  version: '2024-08-13',
  auth: 'required',
  scope: 'BOOKING_WRITE',
});
/**
 * Moves the booking to another place. For a video app a room is made, and the host's calendar is told. 5 requests a
 * minute.
 * @throws 400 when the host has not connected the video app
 * @throws 403 when the user is neither host nor admin of the host's team or organization
 */
export const updateLocation = /* @__PURE__ */ op<UpdateBookingLocationInput, Booking>()({
  name: 'bookings.updateLocation',
  method: 'PATCH',
  path: '/v2/bookings/{bookingUid}/location',
  version: '2024-08-13',
  auth: 'required',
  scope: 'BOOKING_WRITE',
});
