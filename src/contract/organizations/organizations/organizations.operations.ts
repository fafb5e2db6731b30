import type { Paged } from '../../envelope.schema.js';
import { op } from '../../operation.js';
import type {
  CreateManagedOrganizationInput,
  ListManagedOrganizationsInput,
  ManagedOrganization,
  ManagedOrganizationId,
  ManagedOrganizationWithKey,
  UpdateManagedOrganizationInput,
} from './managedOrganizations.schema.js';

/**
 * Makes an organization that the platform's organization manages; the caller owns it. The plan has to be SCALE or more.
 * The answer has an API key that is not shown again.
 * @throws 403 when the organization of `orgId` is not a platform's.
 * @throws 409 when the slug is taken.
 */
export const create = /* @__PURE__ */ op<CreateManagedOrganizationInput, ManagedOrganizationWithKey>()({
  name: 'organizations.organizations.create',
  method: 'POST',
  path: '/v2/organizations/{orgId}/organizations',
  auth: 'required',
  role: 'organization admin',
  permission: 'organization.create',
});
/** The organizations that the platform's organization manages. */
export const list = /* @__PURE__ */ op<ListManagedOrganizationsInput, Paged<ManagedOrganization>>()({
  name: 'organizations.organizations.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/organizations',
  auth: 'required',
  role: 'organization admin',
  permission: 'organization.read',
  paging: 'skip',
});
/**
 * One organization that the platform's organization manages.
 * @throws 404 when it manages none of that id.
 */
export const get = /* @__PURE__ */ op<ManagedOrganizationId, ManagedOrganization>()({
  name: 'organizations.organizations.get',
  method: 'GET',
  path: '/v2/organizations/{orgId}/organizations/{managedOrganizationId}',
  auth: 'required',
  role: 'organization admin',
  permission: 'organization.read',
});
/**
 * Changes the name or the metadata.
 * @throws 404 when the platform's organization manages none of that id.
 */
export const update = /* @__PURE__ */ op<UpdateManagedOrganizationInput, ManagedOrganization>()({
  name: 'organizations.organizations.update',
  method: 'PATCH',
  path: '/v2/organizations/{orgId}/organizations/{managedOrganizationId}',
  auth: 'required',
  role: 'organization admin',
  permission: 'organization.update',
});
const deleteOne = /* @__PURE__ */ op<ManagedOrganizationId, ManagedOrganization>()({
  name: 'organizations.organizations.delete',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/organizations/{managedOrganizationId}',
  auth: 'required',
  role: 'organization admin',
  permission: 'organization.delete',
});

export {
  /**
   * Deletes an organization that is managed. One in a second. Answers what it was.
   * @throws 404 when the platform's organization manages none of that id.
   * @throws 429 when another was deleted within the second.
   */
  deleteOne as delete,
};
