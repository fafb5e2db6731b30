import { op } from '../../operation.js';
import type { OrganizationUserId } from '../organizations.schema.js';
import type {
  CreateOrganizationUserInput,
  ListOrganizationUsersInput,
  OrganizationUser,
  UpdateOrganizationUserInput,
} from './users.schema.js';

export * as bookings from './bookings/bookings.operations.js';
export * as outOfOffice from './out-of-office/outOfOffice.operations.js';
export * as schedules from './schedules/schedules.operations.js';

/**
 * Makes a user who belongs to the organization. She is sent an e-mail to sign up with.
 * @throws 409 when somebody in the organization has that address, or the username is taken.
 */
export const create = /* @__PURE__ */ op<CreateOrganizationUserInput, OrganizationUser>()({
  name: 'organizations.users.create',
  method: 'POST',
  path: '/v2/organizations/{orgId}/users',
  auth: 'required',
  scope: 'ORG_MEMBERSHIP_WRITE',
  role: 'organization admin',
  permission: 'organization.invite',
});
/** The organization's users, managed users among them. */
export const list = /* @__PURE__ */ op<ListOrganizationUsersInput, OrganizationUser[]>()({
  name: 'organizations.users.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/users',
  auth: 'required',
  scope: 'ORG_MEMBERSHIP_READ',
  role: 'organization admin',
  permission: 'organization.listMembers',
  paging: 'skip',
});
/**
 * Changes what is given and leaves the rest.
 * @throws 403 when the user is not in the organization.
 */
export const update = /* @__PURE__ */ op<UpdateOrganizationUserInput, OrganizationUser>()({
  name: 'organizations.users.update',
  method: 'PATCH',
  path: '/v2/organizations/{orgId}/users/{userId}',
  auth: 'required',
  scope: 'ORG_MEMBERSHIP_WRITE',
  role: 'organization admin',
  permission: 'organization.editUsers',
});
const deleteOne = /* @__PURE__ */ op<OrganizationUserId, OrganizationUser>()({
  name: 'organizations.users.delete',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/users/{userId}',
  auth: 'required',
  scope: 'ORG_MEMBERSHIP_WRITE',
  role: 'organization admin',
  permission: 'organization.remove',
});

export {
  /**
   * Deletes the user herself, not only her membership: for that there is `organizations.memberships.delete`. Answers
   * who she was.
   * @throws 403 when the user is not in the organization.
   */
  deleteOne as delete,
};
