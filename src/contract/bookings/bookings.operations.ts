import type { Paged } from '../envelope.schema.js';
import { op } from '../operation.js';
import type {
  Booking,
  BookingUid,
  CalendarLink,
  CancelBookingInput,
  CreateBookingInput,
  DeclineBookingInput,
  ListBookingsInput,
  MarkAbsentInput,
  RescheduleBookingInput,
} from './bookings.schema.js';

export * as attendees from './attendees/attendees.operations.js';

export const create = /* @__PURE__ */ op<CreateBookingInput, Booking | Booking[]>()({
  name: 'bookings.create',
  method: 'POST',
  path: '/v2/bookings',
  version: '2024-08-13',
  auth: 'optional',
});
export const get = /* @__PURE__ */ op<BookingUid, Booking | Booking[]>()({
  name: 'bookings.get',
  method: 'GET',
  path: '/v2/bookings/{bookingUid}',
  version: '2024-08-13',
  auth: 'optional',
});
export const list = /* @__PURE__ */ op<ListBookingsInput, Paged<Booking>>()({
  name: 'bookings.list',
  method: 'GET',
  path: '/v2/bookings',
  version: '2024-08-13',
  auth: 'required',
  scope: 'BOOKING_READ',
  paging: 'skip',
});
export const cancel = /* @__PURE__ */ op<CancelBookingInput, Booking | Booking[]>()({
  name: 'bookings.cancel',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/cancel',
  version: '2024-08-13',
  auth: 'optional',
});
/** Makes a new booking with a new uid; the old one is cancelled and points to it. */
export const reschedule = /* @__PURE__ */ op<RescheduleBookingInput, Booking>()({
  name: 'bookings.reschedule',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/reschedule',
  version: '2024-08-13',
  auth: 'optional',
});
export const listCalendarLinks = /* @__PURE__ */ op<BookingUid, CalendarLink[]>()({
  name: 'bookings.listCalendarLinks',
  method: 'GET',
  path: '/v2/bookings/{bookingUid}/calendar-links',
  version: '2024-08-13',
  auth: 'required',
});
/** For the host, of a booking that waits for it. */
export const confirm = /* @__PURE__ */ op<BookingUid, Booking>()({
  name: 'bookings.confirm',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/confirm',
  version: '2024-08-13',
  auth: 'required',
});
export const decline = /* @__PURE__ */ op<DeclineBookingInput, Booking>()({
  name: 'bookings.decline',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/decline',
  version: '2024-08-13',
  auth: 'required',
});
/** Only once the booking has begun. */
export const markAbsent = /* @__PURE__ */ op<MarkAbsentInput, Booking>()({
  name: 'bookings.markAbsent',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/mark-absent',
  version: '2024-08-13',
  auth: 'required',
});
