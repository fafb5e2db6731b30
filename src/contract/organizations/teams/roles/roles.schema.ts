import * as z from 'zod';
import type { Output } from '../../../inferred.js';
import type { SkipQuery } from '../../../pages.schema.js';
import { type OrganizationTeamId, organizationTeamPath } from '../../organizations.schema.js';
import { teamPermission } from '../../roles/permissions/permissions.schema.js';
import { roleFields, roleSettings } from '../../roles/roles.schema.js';

export const createTeamRoleBody = z.object({
  ...roleSettings,
  /** Left out: a role that allows nothing. */
  permissions: z.array(teamPermission).optional(),
});
export interface CreateTeamRoleInput extends OrganizationTeamId, Output<typeof createTeamRoleBody> {}

export const updateTeamRoleBody = z
  .object({
    ...roleSettings,
    /** All that the role is to hold from now on; left out: what it holds. */
    permissions: z.array(teamPermission),
  })
  .partial();
export interface UpdateTeamRoleInput extends TeamRoleId, Output<typeof updateTeamRoleBody> {}

export const teamRolePath = organizationTeamPath.extend({ roleId: z.string() });
export interface TeamRoleId extends Output<typeof teamRolePath> {}

export interface ListTeamRolesInput extends OrganizationTeamId, SkipQuery {}

export const teamRole = z.object({
  ...roleFields,
  /** null: a role of the API's own, the same everywhere. */
  teamId: z.int().nullish(),
  permissions: z.array(teamPermission),
});
export interface TeamRole extends Output<typeof teamRole> {}

export const teamRolePermissionsBody = z.object({ permissions: z.array(teamPermission) });
export interface TeamRolePermissionsInput extends TeamRoleId, Output<typeof teamRolePermissionsBody> {}

export const teamRolePermissionPath = teamRolePath.extend({
  permission: teamPermission,
});
export interface TeamRolePermissionId extends Output<typeof teamRolePermissionPath> {}
