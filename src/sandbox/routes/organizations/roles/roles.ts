import {
  type OrganizationPermission,
  organizationPermission,
} from '../../../../contract/organizations/roles/permissions/permissions.schema.js';
import type { OrganizationRole } from '../../../../contract/organizations/roles/roles.schema.js';
import type { SystemRole } from '../../../auth/systemRoles.js';
import type { RoleRecord } from '../../../model/roles.js';
import type { HandlersOf } from '../../handler.js';
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
} from './keptRoles.js';

/** Roles of the organization's own, which count in `auth/memberGuard.ts`. */
export const organizationRoles: HandlersOf<'organizations.roles'> = {
  'organizations.roles.create': async ({ orgId, ...settings }, call) =>
    answer(await addRole(settings, scope(orgId), call), orgId),

  'organizations.roles.list': async ({ orgId, ...page }, { store }) => {
    const roles = await rolesOf(orgId, page, store);
    return roles.map((role) => answer(role, orgId));
  },

  'organizations.roles.get': async ({ orgId, roleId }, { store }) =>
    answer(await ownRole({ teamId: orgId, roleId }, store), orgId),

  'organizations.roles.update': async ({ orgId, roleId, ...change }, call) =>
    answer(await changeRole({ teamId: orgId, roleId }, change, call), orgId),

  'organizations.roles.delete': async ({ orgId, roleId }, { store }) =>
    answer(await removeRole({ teamId: orgId, roleId }, store), orgId),

  'organizations.roles.permissions.add': async ({ orgId, roleId, permissions }, call) =>
    permissionsOf(await regrant({ teamId: orgId, roleId }, { add: permissions }, call), orgId),

  'organizations.roles.permissions.list': async ({ orgId, roleId }, { store }) =>
    permissionsOf(await roleFor({ teamId: orgId, roleId }, store), orgId),

  'organizations.roles.permissions.replace': async ({ orgId, roleId, permissions }, call) =>
    permissionsOf(await changeRole({ teamId: orgId, roleId }, { permissions }, call), orgId),

  'organizations.roles.permissions.deleteMany': async ({ orgId, roleId, permissions }, call) => {
    await regrant({ teamId: orgId, roleId }, { take: permissions }, call);
    return undefined;
  },

  'organizations.roles.permissions.delete': async ({ orgId, roleId, permission }, call) => {
    await regrant({ teamId: orgId, roleId }, { take: [permission] }, call);
    return undefined;
  },
};

const scope = (teamId: number): Scope<OrganizationPermission> => ({
  teamId,
  known: organizationPermission.options,
});

const answer = (role: RoleRecord | SystemRole, orgId: number): OrganizationRole => ({
  ...roleFields(role, scope(orgId)),
  organizationId: ownerOf(role),
});

const permissionsOf = (role: RoleRecord | SystemRole, orgId: number): OrganizationPermission[] =>
  roleFields(role, scope(orgId)).permissions;
