import { op } from '../../../operation.js';
import type {
  CreateTeamRoleInput,
  ListTeamRolesInput,
  TeamRole,
  TeamRoleId,
  UpdateTeamRoleInput,
} from './roles.schema.js';

export * as permissions from './permissions/permissions.operations.js';

/**
 * Makes a role of the team's own. Roles count where the organization works with permissions.
 * @throws 400 when there is a role of that name.
 */
export const create = /* @__PURE__ */ op<CreateTeamRoleInput, TeamRole>()({
  name: 'organizations.teams.roles.create',
  method: 'POST',
  path: '/v2/organizations/{orgId}/teams/{teamId}/roles',
  auth: 'required',
  role: 'organization admin',
  permission: 'role.create',
});
/** The roles that the team's members can have. */
export const list = /* @__PURE__ */ op<ListTeamRolesInput, TeamRole[]>()({
  name: 'organizations.teams.roles.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/roles',
  auth: 'required',
  role: 'organization admin',
  permission: 'role.read',
  paging: 'skip',
});
/**
 * One role of the team.
 * @throws 404 when the role is none of this team.
 */
export const get = /* @__PURE__ */ op<TeamRoleId, TeamRole>()({
  name: 'organizations.teams.roles.get',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}',
  auth: 'required',
  role: 'organization admin',
  permission: 'role.read',
});
/**
 * Changes what is given; `permissions` replace all that the role held. `permissions.add` and `permissions.delete` change
 * single ones.
 * @throws 400 when it is a role of the API's own.
 * @throws 404 when the role is none of this team.
 */
export const update = /* @__PURE__ */ op<UpdateTeamRoleInput, TeamRole>()({
  name: 'organizations.teams.roles.update',
  method: 'PATCH',
  path: '/v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}',
  auth: 'required',
  role: 'organization admin',
  permission: 'role.update',
});
const deleteOne = /* @__PURE__ */ op<TeamRoleId, TeamRole>()({
  name: 'organizations.teams.roles.delete',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}',
  auth: 'required',
  role: 'organization admin',
  permission: 'role.delete',
});

export {
  /**
   * Deletes a role and answers what it was.
   * @throws 400 when it is a role of the API's own.
   * @throws 404 when the role is none of this team.
   */
  deleteOne as delete,
};
