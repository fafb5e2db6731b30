import type { Booking } from '../../bookings/bookings.schema.js';
import type { ListTeamBookingsInput } from '../../bookings/listBookings.schema.js';
import type { Paged } from '../../envelope.schema.js';
import { op } from '../../operation.js';

/**
 * The bookings of the team's event types.
 * @throws 403 when the user is no admin of the team
 */
export const list = /* @__PURE__ */ op<ListTeamBookingsInput, Paged<Booking>>()({
  name: 'teams.bookings.list',
  method: 'GET',
  path: '/v2/teams/{teamId}/bookings',
  auth: 'required',
  scope: 'TEAM_BOOKING_READ',
  role: 'team admin',
  paging: 'skip',
});
