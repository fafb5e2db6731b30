import type { Booking } from '../../../bookings/bookings.schema.js';
import type { ListOrganizationUserBookingsInput } from '../../../bookings/listBookings.schema.js';
import type { Paged } from '../../../envelope.schema.js';
import { op } from '../../../operation.js';

/**
 * The bookings that one member of the organization hosts or attends.
 * @throws 403 when the caller is no admin of the organization, or the user not in it
 */
export const list = /* @__PURE__ */ op<ListOrganizationUserBookingsInput, Paged<Booking>>()({
  name: 'organizations.users.bookings.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/users/{userId}/bookings',
  auth: 'required',
  scope: 'ORG_BOOKING_READ',
  role: 'organization admin',
  paging: 'skip',
});
