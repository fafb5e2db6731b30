import { op } from '../../operation.js';
import type {
  CreateTeamMembershipInput,
  ListTeamMembershipsInput,
  Membership,
  TeamMembershipId,
  UpdateTeamMembershipInput,
} from './memberships.schema.js';

/**
 * Makes a user a member of the team. One who is in at once becomes a host of the event types that are assigned to all
 * members.
 * @throws 400 when only one of user and team is managed by a platform, or each by another OAuth client.
 */
export const create = /* @__PURE__ */ op<CreateTeamMembershipInput, Membership>()({
  name: 'teams.memberships.create',
  method: 'POST',
  path: '/v2/teams/{teamId}/memberships',
  auth: 'required',
  scope: 'TEAM_MEMBERSHIP_WRITE',
  role: 'team admin',
});
/** The team's members, those who were only invited among them. */
export const list = /* @__PURE__ */ op<ListTeamMembershipsInput, Membership[]>()({
  name: 'teams.memberships.list',
  method: 'GET',
  path: '/v2/teams/{teamId}/memberships',
  auth: 'required',
  scope: 'TEAM_MEMBERSHIP_READ',
  role: 'team admin',
  paging: 'skip',
});
/**
 * One member of the team.
 * @throws 404 when the membership is none of this team.
 */
export const get = /* @__PURE__ */ op<TeamMembershipId, Membership>()({
  name: 'teams.memberships.get',
  method: 'GET',
  path: '/v2/teams/{teamId}/memberships/{membershipId}',
  auth: 'required',
  scope: 'TEAM_MEMBERSHIP_READ',
  role: 'team admin',
});
/**
 * Changes a member's role, or accepts for her; then the event types of all members are hers, too.
 * @throws 404 when the membership is none of this team.
 */
export const update = /* @__PURE__ */ op<UpdateTeamMembershipInput, Membership>()({
  name: 'teams.memberships.update',
  method: 'PATCH',
  path: '/v2/teams/{teamId}/memberships/{membershipId}',
  auth: 'required',
  scope: 'TEAM_MEMBERSHIP_WRITE',
  role: 'team admin',
});
const deleteOne = /* @__PURE__ */ op<TeamMembershipId, Membership>()({
  name: 'teams.memberships.delete',
  method: 'DELETE',
  path: '/v2/teams/{teamId}/memberships/{membershipId}',
  auth: 'required',
  scope: 'TEAM_MEMBERSHIP_WRITE',
  role: 'team admin',
});

export {
  /**
   * Takes a user out of the team: out of the hosts of its event types, and her own copies of its managed event types
   * are deleted. Answers what the membership was.
   * @throws 404 when the membership is none of this team.
   */
  deleteOne as delete,
};
