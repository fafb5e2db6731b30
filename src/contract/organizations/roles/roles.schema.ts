import * as z from 'zod';
import type { Output } from '../../inferred.js';
import type { SkipQuery } from '../../pages.schema.js';
import { type OrganizationId, organizationPath } from '../organizations.schema.js';
import { organizationPermission } from './permissions/permissions.schema.js';

/** What may be said of any role. */
export const roleSettings = {
  name: z.string().min(1),
  /** A colour such as `#1a73e8`. */
  color: z.string().optional(),
  description: z.string().optional(),
};

/** What is known of any role. */
export const roleFields = {
  id: z.string(),
  name: z.string(),
  /** A colour such as `#1a73e8`; null: none. */
  color: z.string().nullish(),
  /** null: none. */
  description: z.string().nullish(),
  /** `SYSTEM`: the API's own, such as owner and member, which can't be changed. */
  type: z.enum(['SYSTEM', 'CUSTOM']),
  /** UTC */
  createdAt: z.string(),
  /** UTC */
  updatedAt: z.string(),
};

export const createOrganizationRoleBody = z.object({
  ...roleSettings,
  /** Left out: a role that allows nothing. */
  permissions: z.array(organizationPermission).optional(),
});
export interface CreateOrganizationRoleInput
  extends OrganizationId,
    Output<typeof createOrganizationRoleBody> {}

export const updateOrganizationRoleBody = z
  .object({
    ...roleSettings,
    /** All that the role is to hold from now on; left out: what it holds. */
    permissions: z.array(organizationPermission),
  })
  .partial();
export interface UpdateOrganizationRoleInput
  extends OrganizationRoleId,
    Output<typeof updateOrganizationRoleBody> {}

export const organizationRolePath = organizationPath.extend({ roleId: z.string() });
export interface OrganizationRoleId extends Output<typeof organizationRolePath> {}

export interface ListOrganizationRolesInput extends OrganizationId, SkipQuery {}

export const organizationRole = z.object({
  ...roleFields,
  /** null: a role of the API's own, the same everywhere. */
  organizationId: z.int().nullish(),
  permissions: z.array(organizationPermission),
});
export interface OrganizationRole extends Output<typeof organizationRole> {}

export const organizationRolePermissionsBody = z.object({ permissions: z.array(organizationPermission) });
export interface OrganizationRolePermissionsInput
  extends OrganizationRoleId,
    Output<typeof organizationRolePermissionsBody> {}

export const organizationRolePermissionPath = organizationRolePath.extend({
  permission: organizationPermission,
});
export interface OrganizationRolePermissionId extends Output<typeof organizationRolePermissionPath> {}
