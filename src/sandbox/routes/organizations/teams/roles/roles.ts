import {
  type TeamPermission,
  teamPermission,
} from '../../../../../contract/organizations/roles/permissions/permissions.schema.js';
import type { TeamRole } from '../../../../../contract/organizations/teams/roles/roles.schema.js';
import type { SystemRole } from '../../../../auth/systemRoles.js';
import type { RoleRecord } from '../../../../model/roles.js';
import type { HandlersOf } from '../../../handler.js';
import {
  addRole,
  changeRole,
  ownerOf,
  ownRole,
  regrant,
  removeRole,
  roleFields,
  roleFor,
  rolesOf,
  type Scope,
} from '../../roles/keptRoles.js';

/** Roles of a team's own, which count in `auth/memberGuard.ts`. */
export const teamRoles: HandlersOf<'organizations.teams.roles'> = {
  'organizations.teams.roles.create': async ({ teamId, ...settings }, call) =>
    answer(await addRole(settings, scope(teamId), call), teamId),

  'organizations.teams.roles.list': async ({ teamId, ...page }, { store }) => {
    const roles = await rolesOf(teamId, page, store);
    return roles.map((role) => answer(role, teamId));
  },

  'organizations.teams.roles.get': async ({ teamId, roleId }, { store }) =>
    answer(await ownRole({ teamId, roleId }, store), teamId),

  'organizations.teams.roles.update': async ({ teamId, roleId, ...change }, call) =>
    answer(await changeRole({ teamId, roleId }, change, call), teamId),

  'organizations.teams.roles.delete': async ({ teamId, roleId }, { store }) =>
    answer(await removeRole({ teamId, roleId }, store), teamId),

  'organizations.teams.roles.permissions.add': async ({ teamId, roleId, permissions }, call) =>
    permissionsOf(await regrant({ teamId, roleId }, { add: permissions }, call), teamId),

  'organizations.teams.roles.permissions.list': async ({ teamId, roleId }, { store }) =>
    permissionsOf(await roleFor({ teamId, roleId }, store), teamId),

  'organizations.teams.roles.permissions.replace': async ({ teamId, roleId, permissions }, call) =>
    permissionsOf(await changeRole({ teamId, roleId }, { permissions }, call), teamId),

  'organizations.teams.roles.permissions.deleteMany': async ({ teamId, roleId, permissions }, call) => {
    await regrant({ teamId, roleId }, { take: permissions }, call);
    return undefined;
  },

  'organizations.teams.roles.permissions.delete': async ({ teamId, roleId, permission }, call) => {
    await regrant({ teamId, roleId }, { take: [permission] }, call);
    return undefined;
  },
};

const scope = (teamId: number): Scope<TeamPermission> => ({
  teamId,
  known: teamPermission.options,
});

const answer = (role: RoleRecord | SystemRole, teamId: number): TeamRole => ({
  ...roleFields(role, scope(teamId)),
  teamId: ownerOf(role),
});

const permissionsOf = (role: RoleRecord | SystemRole, teamId: number): TeamPermission[] =>
  roleFields(role, scope(teamId)).permissions;
