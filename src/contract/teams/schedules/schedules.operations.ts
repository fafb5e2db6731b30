import { op } from '../../operation.js';
import type { SkipQuery } from '../../pages.schema.js';
import type { Schedule } from '../../schedules/schedules.schema.js';
import type { TeamId } from '../teams.schema.js';

/**
 * The schedules of the team's members.
 * @throws 403 when the user is no admin of the team
 */
export const list = /* @__PURE__ */ op<TeamId & SkipQuery, Schedule[]>()({
  name: 'teams.schedules.list',
  method: 'GET',
  path: '/v2/teams/{teamId}/schedules',
  auth: 'required',
  scope: 'TEAM_SCHEDULE_READ',
  role: 'team admin',
  paging: 'skip',
});
