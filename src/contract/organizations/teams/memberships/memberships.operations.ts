import { op } from '../../../operation.js';
import type { Membership } from '../../../teams/memberships/memberships.schema.js';
import type {
  CreateOrganizationTeamMembershipInput,
  ListOrganizationTeamMembershipsInput,
  OrganizationTeamMembershipId,
  UpdateOrganizationTeamMembershipInput,
} from './memberships.schema.js';

/**
 * Makes a member of the organization a member of the team. One who is in at once becomes a host of the event types that
 * are assigned to all members; whose address is of a domain that the organization accepts by itself always is.
 * @throws 400 when only one of user and team is managed by a platform, or each by another OAuth client.
 * @throws 422 when the user is not in the organization.
 */
export const create = /* @__PURE__ */ op<CreateOrganizationTeamMembershipInput, Membership>()({
  name: 'organizations.teams.memberships.create',
  method: 'POST',
  path: '/v2/organizations/{orgId}/teams/{teamId}/memberships',
  auth: 'required',
  scope: 'TEAM_MEMBERSHIP_WRITE',
  role: 'team admin',
  permission: 'team.invite',
});
/** The team's members, those who were only invited among them. */
export const list = /* @__PURE__ */ op<ListOrganizationTeamMembershipsInput, Membership[]>()({
  name: 'organizations.teams.memberships.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/memberships',
  auth: 'required',
  scope: 'TEAM_MEMBERSHIP_READ',
  role: 'team admin',
  permission: 'team.listMembers',
  paging: 'skip',
});
/**
 * One member of the team.
 * @throws 404 when the membership is none of this team.
 */
export const get = /* @__PURE__ */ op<OrganizationTeamMembershipId, Membership>()({
  name: 'organizations.teams.memberships.get',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/memberships/{membershipId}',
  auth: 'required',
  scope: 'TEAM_MEMBERSHIP_READ',
  role: 'team admin',
  permission: 'team.listMembers',
});
/**
 * Changes a member's role, or accepts for her; then the event types of all members are hers, too.
 * @throws 404 when the membership is none of this team.
 */
export const update = /* @__PURE__ */ op<UpdateOrganizationTeamMembershipInput, Membership>()({
  name: 'organizations.teams.memberships.update',
  method: 'PATCH',
  path: '/v2/organizations/{orgId}/teams/{teamId}/memberships/{membershipId}',
  auth: 'required',
  scope: 'TEAM_MEMBERSHIP_WRITE',
  role: 'team admin',
  permission: 'team.changeMemberRole',
});
const deleteOne = /* @__PURE__ */ op<OrganizationTeamMembershipId, Membership>()({
  name: 'organizations.teams.memberships.delete',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/teams/{teamId}/memberships/{membershipId}',
  auth: 'required',
  scope: 'TEAM_MEMBERSHIP_WRITE',
  role: 'team admin',
  permission: 'team.remove',
});

export {
  /**
   * Takes a user out of the team: out of the hosts of its event types, and her own copies of its managed event types
   * are deleted. She stays in the organization. Answers what the membership was.
   * @throws 404 when the membership is none of this team.
   */
  deleteOne as delete,
};
