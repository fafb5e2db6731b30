import type { BookingReference } from '../../../bookings/bookingParts.schema.js';
import type { Booking } from '../../../bookings/bookings.schema.js';
import type {
  ListOrganizationTeamBookingsInput,
  ListTeamReferencesInput,
} from '../../../bookings/listBookings.schema.js';
import type { Paged } from '../../../envelope.schema.js';
import { op } from '../../../operation.js';

/**
 * The bookings of the team's event types.
 * @throws 403 when the user is no admin of the team or its organization
 */
export const list = /* @__PURE__ */ op<ListOrganizationTeamBookingsInput, Paged<Booking>>()({
  name: 'organizations.teams.bookings.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/bookings',
  auth: 'required',
  scope: 'TEAM_BOOKING_READ',
  role: 'team admin',
  permission: 'booking.readTeamBookings',
  paging: 'skip',
});
/**
 * The calendar events and video rooms behind a booking of the team.
 * @throws 403 when the user is no admin of the team or its organization, or a platform's plan is below `SCALE`
 */
export const listReferences = /* @__PURE__ */ op<ListTeamReferencesInput, BookingReference[]>()({
  name: 'organizations.teams.bookings.listReferences',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/bookings/{bookingUid}/references',
  auth: 'required',
  scope: 'TEAM_BOOKING_READ',
  role: 'team admin',
  permission: 'booking.readTeamBookings',
});
