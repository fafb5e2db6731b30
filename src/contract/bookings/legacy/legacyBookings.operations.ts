import { op } from '../../operation.js';
import type { CreateLegacyBookingInput, LegacyBooking } from './legacyBookings.schema.js';

/**
 * Books, or moves, one time in the words of the older version. It is no row of the table, as the description does not
 * list it; but only here can a dynamic group or a private link be booked. For all else: `bookings.create`.
 * @throws 400 when the time is not free (`no_available_users_found_error`, or `fixed_hosts_unavailable_for_booking` where
 * only some of several are free), too soon or too far ahead (`booking_time_out_of_bounds_error`), an answer is missing,
 * somebody of a group does not allow it, or the private link has expired or been used up (`private_link_expired`)
 * @throws 404 when there is no such event type or user
 */
export const create = /* @__PURE__ */ op<CreateLegacyBookingInput, LegacyBooking>()({
  name: 'bookings.legacy.create',
  method: 'POST',
  path: '/v2/bookings',
  version: '2024-04-15',
  auth: 'optional',
});
