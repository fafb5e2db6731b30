import { op } from '../../operation.js';
import type { BookingLimits, UpdateBookingLimitsInput } from './bookingLimits.schema.js';

/**
 * How many bookings the user takes, over all event types.
 * @throws 403 when the user is in no organization
 */
export const get = /* @__PURE__ */ op<Record<never, never>, BookingLimits>()({
  name: 'me.bookingLimits.get',
  method: 'GET',
  path: '/v2/me/booking-limits',
  auth: 'required',
  scope: 'PROFILE_READ',
});
/**
 * Changes what is given; null takes a limit away.
 * @throws 403 when the user is in no organization
 */
export const update = /* @__PURE__ */ op<UpdateBookingLimitsInput, BookingLimits>()({
  name: 'me.bookingLimits.update',
  method: 'PATCH',
  path: '/v2/me/booking-limits',
  auth: 'required',
  scope: 'PROFILE_WRITE',
});
const deleteOne = /* @__PURE__ */ op<Record<never, never>, undefined>()({
  name: 'me.bookingLimits.delete',
  method: 'DELETE',
  path: '/v2/me/booking-limits',
  auth: 'required',
  scope: 'PROFILE_WRITE',
});

export {
  /**
   * Takes all limits away.
   * @throws 403 when the user is in no organization
   */
  deleteOne as delete,
};
