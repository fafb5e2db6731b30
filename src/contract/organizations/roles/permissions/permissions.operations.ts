import { op } from '../../../operation.js';
import type {
  OrganizationRoleId,
  OrganizationRolePermissionId,
  OrganizationRolePermissionsInput,
} from '../roles.schema.js';
import type { OrganizationPermission } from './permissions.schema.js';

/**
 * Adds permissions to those that the role holds, and answers all of them.
 * @throws 404 when the role is none of this organization.
 */
export const add = /* @__PURE__ */ op<OrganizationRolePermissionsInput, OrganizationPermission[]>()({
  name: 'organizations.roles.permissions.add',
  method: 'POST',
  path: '/v2/organizations/{orgId}/roles/{roleId}/permissions',
  auth: 'required',
  role: 'organization admin',
  permission: 'role.update',
});
/**
 * All that the role holds.
 * @throws 404 when the role is none of this organization.
 */
export const list = /* @__PURE__ */ op<OrganizationRoleId, OrganizationPermission[]>()({
  name: 'organizations.roles.permissions.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/roles/{roleId}/permissions',
  auth: 'required',
  role: 'organization admin',
  permission: 'role.read',
});
/**
 * Makes these the role's permissions, and takes all others from it.
 * @throws 400 when it is a role of the API's own.
 * @throws 404 when the role is none of this organization.
 */
export const replace = /* @__PURE__ */ op<OrganizationRolePermissionsInput, OrganizationPermission[]>()({
  name: 'organizations.roles.permissions.replace',
  method: 'PUT',
  path: '/v2/organizations/{orgId}/roles/{roleId}/permissions',
  auth: 'required',
  role: 'organization admin',
  permission: 'role.update',
});
/**
 * Takes permissions from the role; those that it does not hold are passed over.
 * @throws 400 when it is a role of the API's own.
 * @throws 404 when the role is none of this organization.
 */
export const deleteMany = /* @__PURE__ */ op<OrganizationRolePermissionsInput, undefined>()({
  name: 'organizations.roles.permissions.deleteMany',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/roles/{roleId}/permissions',
  auth: 'required',
  role: 'organization admin',
  permission: 'role.update',
});
const deleteOne = /* @__PURE__ */ op<OrganizationRolePermissionId, undefined>()({
  name: 'organizations.roles.permissions.delete',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/roles/{roleId}/permissions/{permission}',
  auth: 'required',
  role: 'organization admin',
  permission: 'role.update',
});

export {
  /**
   * Takes one permission from the role; nothing happens where it does not hold it.
   * @throws 400 when it is a role of the API's own.
   * @throws 404 when the role is none of this organization.
   */
  deleteOne as delete,
};
