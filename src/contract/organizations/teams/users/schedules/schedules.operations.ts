import { op } from '../../../../operation.js';
import type { Schedule, SchedulesForQuery } from '../../../../schedules/schedules.schema.js';
import type { OrganizationTeamUserId } from './schedules.schema.js';

/**
 * The schedules of one of the team's members.
 * @throws 403 when the caller is no admin of the team or its organization
 * @throws 404 when the member does not host the event type
 */
export const list = /* @__PURE__ */ op<OrganizationTeamUserId & SchedulesForQuery, Schedule[]>()({
  name: 'organizations.teams.users.schedules.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/users/{userId}/schedules',
  auth: 'required',
  scope: 'TEAM_SCHEDULE_READ',
  role: 'team admin',
  permission: 'availability.read',
});
