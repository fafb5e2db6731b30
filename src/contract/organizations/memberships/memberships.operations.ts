import { op } from '../../operation.js';
import type {
  CreateOrganizationMembershipInput,
  ListOrganizationMembershipsInput,
  OrganizationMembership,
  OrganizationMembershipId,
  UpdateOrganizationMembershipInput,
} from './memberships.schema.js';

/**
 * Makes a user a member of the organization.
 * @throws 400 when only one of user and organization is managed by a platform, or each by another OAuth client.
 */
export const create = /* @__PURE__ */ op<CreateOrganizationMembershipInput, OrganizationMembership>()({
  name: 'organizations.memberships.create',
  method: 'POST',
  path: '/v2/organizations/{orgId}/memberships',
  auth: 'required',
  scope: 'ORG_MEMBERSHIP_WRITE',
  role: 'organization admin',
  permission: 'organization.invite',
});
/** The organization's members, those who were only invited among them. */
export const list = /* @__PURE__ */ op<ListOrganizationMembershipsInput, OrganizationMembership[]>()({
  name: 'organizations.memberships.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/memberships',
  auth: 'required',
  scope: 'ORG_MEMBERSHIP_READ',
  role: 'organization admin',
  permission: 'organization.listMembers',
  paging: 'skip',
});
/**
 * One member of the organization.
 * @throws 404 when the membership is none of this organization.
 */
export const get = /* @__PURE__ */ op<OrganizationMembershipId, OrganizationMembership>()({
  name: 'organizations.memberships.get',
  method: 'GET',
  path: '/v2/organizations/{orgId}/memberships/{membershipId}',
  auth: 'required',
  scope: 'ORG_MEMBERSHIP_READ',
  role: 'organization admin',
  permission: 'organization.listMembers',
});
/**
 * Changes a member's role, or accepts for her.
 * @throws 404 when the membership is none of this organization.
 */
export const update = /* @__PURE__ */ op<UpdateOrganizationMembershipInput, OrganizationMembership>()({
  name: 'organizations.memberships.update',
  method: 'PATCH',
  path: '/v2/organizations/{orgId}/memberships/{membershipId}',
  auth: 'required',
  scope: 'ORG_MEMBERSHIP_WRITE',
  role: 'organization admin',
  permission: 'organization.changeMemberRole',
});
const deleteOne = /* @__PURE__ */ op<OrganizationMembershipId, OrganizationMembership>()({
  name: 'organizations.memberships.delete',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/memberships/{membershipId}',
  auth: 'required',
  scope: 'ORG_MEMBERSHIP_WRITE',
  role: 'organization admin',
  permission: 'organization.remove',
});

export {
  /**
   * Takes a user out of the organization, out of its teams, and takes her profile there. The user stays. Answers what
   * the membership was.
   * @throws 404 when the membership is none of this organization.
   */
  deleteOne as delete,
};
