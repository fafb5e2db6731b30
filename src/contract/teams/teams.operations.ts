import { op } from '../operation.js';
import type {
  CreateTeamInput,
  Team,
  TeamId,
  TeamInvite,
  UnpaidTeam,
  UpdateTeamInput,
} from './teams.schema.js';

export * as bookings from './bookings/bookings.operations.js';
export * as eventTypes from './event-types/eventTypes.operations.js';
export * as memberships from './memberships/memberships.operations.js';
export * as schedules from './schedules/schedules.operations.js';
export * as verifiedResources from './verified-resources/verifiedResources.operations.js';

/**
 * Makes a team outside of any organization; the caller becomes its owner. Where teams are billed the answer is an
 * `UnpaidTeam`: the team begins to exist when its `paymentLink` has been paid.
 * @throws 400 when the caller has made a team of that name already.
 */
export const create = /* @__PURE__ */ op<CreateTeamInput, Team | UnpaidTeam>()({
  name: 'teams.create',
  method: 'POST',
  path: '/v2/teams',
  auth: 'required',
  scope: 'TEAM_PROFILE_WRITE',
});
/** The teams that the caller is a member of. */
export const list = /* @__PURE__ */ op<Record<never, never>, Team[]>()({
  name: 'teams.list',
  method: 'GET',
  path: '/v2/teams',
  auth: 'required',
  scope: 'TEAM_PROFILE_READ',
});
/**
 * One team, for its members.
 * @throws 403 when the caller is not a member of it.
 */
export const get = /* @__PURE__ */ op<TeamId, Team>()({
  name: 'teams.get',
  method: 'GET',
  path: '/v2/teams/{teamId}',
  auth: 'required',
  scope: 'TEAM_PROFILE_READ',
  role: 'team member',
});
/**
 * Changes what is given and leaves the rest.
 * @throws 403 when the caller does not own the team.
 */
export const update = /* @__PURE__ */ op<UpdateTeamInput, Team>()({
  name: 'teams.update',
  method: 'PATCH',
  path: '/v2/teams/{teamId}',
  auth: 'required',
  scope: 'TEAM_PROFILE_WRITE',
  role: 'team owner',
});
const deleteOne = /* @__PURE__ */ op<TeamId, Team>()({
  name: 'teams.delete',
  method: 'DELETE',
  path: '/v2/teams/{teamId}',
  auth: 'required',
  scope: 'TEAM_PROFILE_WRITE',
  role: 'team owner',
});
/** Makes a link by which anybody who has it joins the team. */
export const createInvite = /* @__PURE__ */ op<TeamId, TeamInvite>()({
  name: 'teams.createInvite',
  method: 'POST',
  path: '/v2/teams/{teamId}/invite',
  auth: 'required',
  scope: 'TEAM_MEMBERSHIP_WRITE',
  role: 'team admin',
});

export {
  /**
   * Deletes a team and answers what it was. One in a second.
   * @throws 403 when the caller does not own the team.
   * @throws 429 when another team was deleted within the second.
   */
  deleteOne as delete,
};
