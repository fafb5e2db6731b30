import { op } from '../../../operation.js';
import type { SkipQuery } from '../../../pages.schema.js';
import type { Schedule, SchedulesForQuery } from '../../../schedules/schedules.schema.js';
import type { OrganizationTeamId } from '../../organizations.schema.js';

/**
 * The schedules of the team's members.
 * @throws 403 when the user is no admin of the team or its organization
 */
export const list = /* @__PURE__ */ op<OrganizationTeamId & SkipQuery & SchedulesForQuery, Schedule[]>()({
  name: 'organizations.teams.schedules.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/schedules',
  auth: 'required',
  scope: 'TEAM_SCHEDULE_READ',
  role: 'team admin',
  permission: 'availability.read',
  paging: 'skip',
});
