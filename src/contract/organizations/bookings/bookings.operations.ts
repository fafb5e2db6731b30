import type { Booking } from '../../bookings/bookings.schema.js';
import type { ListOrganizationBookingsInput } from '../../bookings/listBookings.schema.js';
import type { Paged } from '../../envelope.schema.js';
import { op } from '../../operation.js';

/**
 * The bookings that the organization's members host or attend.
 * @throws 403 when the user is no admin of the organization
 */
export const list = /* @__PURE__ */ op<ListOrganizationBookingsInput, Paged<Booking>>()({
  name: 'organizations.bookings.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/bookings',
  auth: 'required',
  scope: 'ORG_BOOKING_READ',
  role: 'organization admin',
  permission: 'booking.readOrgBookings',
  paging: 'skip',
});
