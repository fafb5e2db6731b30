import { op } from '../../operation.js';
import type { Team, TeamInvite } from '../../teams/teams.schema.js';
import type { OrganizationTeamId } from '../organizations.schema.js';
import type {
  CreateOrganizationTeamInput,
  ListOrganizationTeamsInput,
  UpdateOrganizationTeamInput,
} from './teams.schema.js';

export * as bookings from './bookings/bookings.operations.js';
export * as conferencing from './conferencing/conferencing.operations.js';
export * as eventTypes from './event-types/eventTypes.operations.js';
export * as memberships from './memberships/memberships.operations.js';
export * as roles from './roles/roles.operations.js';
export * as routingForms from './routing-forms/routingForms.operations.js';
export * as schedules from './schedules/schedules.operations.js';
export * as stripe from './stripe/stripe.operations.js';
export * as users from './users/users.operations.js';
export * as verifiedResources from './verified-resources/verifiedResources.operations.js';
export * as workflows from './workflows/workflows.operations.js';

/**
 * Makes a team in the organization; the caller becomes its owner. With the credentials of an OAuth client the team is
 * that client's: only its managed users can join.
 */
export const create = /* @__PURE__ */ op<CreateOrganizationTeamInput, Team>()({
  name: 'organizations.teams.create',
  method: 'POST',
  path: '/v2/organizations/{orgId}/teams',
  auth: 'required',
  scope: 'ORG_PROFILE_WRITE',
  role: 'organization admin',
  permission: 'team.create',
});
/** All teams of the organization. */
export const list = /* @__PURE__ */ op<ListOrganizationTeamsInput, Team[]>()({
  name: 'organizations.teams.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams',
  auth: 'required',
  scope: 'ORG_PROFILE_READ',
  role: 'organization admin',
  permission: 'team.read',
  paging: 'skip',
});
/** The teams that the caller is a member of; for the organization's admins and owners all of them. */
export const listMine = /* @__PURE__ */ op<ListOrganizationTeamsInput, Team[]>()({
  name: 'organizations.teams.listMine',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/me',
  auth: 'required',
  scope: 'TEAM_MEMBERSHIP_READ',
  role: 'organization member',
  permission: 'team.read',
  paging: 'skip',
});
/**
 * One team of the organization.
 * @throws 403 when the team belongs to another organization.
 * @throws 404 when there is no such team.
 */
export const get = /* @__PURE__ */ op<OrganizationTeamId, Team>()({
  name: 'organizations.teams.get',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}',
  auth: 'required',
  scope: 'TEAM_PROFILE_READ',
  role: 'team admin',
  permission: 'team.read',
});
/**
 * Changes what is given and leaves the rest.
 * @throws 403 when the team belongs to another organization.
 * @throws 404 when there is no such team.
 */
export const update = /* @__PURE__ */ op<UpdateOrganizationTeamInput, Team>()({
  name: 'organizations.teams.update',
  method: 'PATCH',
  path: '/v2/organizations/{orgId}/teams/{teamId}',
  auth: 'required',
  scope: 'ORG_PROFILE_WRITE',
  role: 'organization admin',
  permission: 'team.update',
});
const deleteOne = /* @__PURE__ */ op<OrganizationTeamId, Team>()({
  name: 'organizations.teams.delete',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/teams/{teamId}',
  auth: 'required',
  scope: 'ORG_PROFILE_WRITE',
  role: 'organization admin',
  permission: 'team.delete',
});
/** Makes a link by which anybody who has it joins the team. */
export const createInvite = /* @__PURE__ */ op<OrganizationTeamId, TeamInvite>()({
  name: 'organizations.teams.createInvite',
  method: 'POST',
  path: '/v2/organizations/{orgId}/teams/{teamId}/invite',
  auth: 'required',
  scope: 'TEAM_MEMBERSHIP_WRITE',
  role: 'team admin',
  permission: 'team.invite',
});

export {
  /**
   * Deletes a team and answers what it was. One in a second.
   * @throws 403 when the team belongs to another organization.
   * @throws 404 when there is no such team.
   * @throws 429 when another team was deleted within the second.
   */
  deleteOne as delete,
};
