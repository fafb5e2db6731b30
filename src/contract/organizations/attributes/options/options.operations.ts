import { op } from '../../../operation.js';
import type { OrganizationUserId } from '../../organizations.schema.js';
import type {
  AssignAttributeInput,
  AssignedAttributeOption,
  AttributeAssignment,
  AttributeId,
  AttributeOption,
  AttributeOptionId,
  CreateAttributeOptionInput,
  ListAssignedOptionsBySlugInput,
  ListAssignedOptionsInput,
  UpdateAttributeOptionInput,
  UserAttributeOptionId,
} from './options.schema.js';

/** Adds something that the attribute can say. */
export const create = /* @__PURE__ */ op<CreateAttributeOptionInput, AttributeOption>()({
  name: 'organizations.attributes.options.create',
  method: 'POST',
  path: '/v2/organizations/{orgId}/attributes/{attributeId}/options',
  auth: 'required',
  role: 'organization admin',
  permission: 'organization.attributes.create',
});
/** All that the attribute can say. */
export const list = /* @__PURE__ */ op<AttributeId, AttributeOption[]>()({
  name: 'organizations.attributes.options.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/attributes/{attributeId}/options',
  auth: 'required',
  role: 'organization member',
  permission: 'organization.attributes.read',
});
/** Changes an option for all members who have it. */
export const update = /* @__PURE__ */ op<UpdateAttributeOptionInput, AttributeOption>()({
  name: 'organizations.attributes.options.update',
  method: 'PATCH',
  path: '/v2/organizations/{orgId}/attributes/{attributeId}/options/{optionId}',
  auth: 'required',
  role: 'organization admin',
  permission: 'organization.attributes.update',
});
const deleteOne = /* @__PURE__ */ op<AttributeOptionId, AttributeOption>()({
  name: 'organizations.attributes.options.delete',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/attributes/{attributeId}/options/{optionId}',
  auth: 'required',
  role: 'organization admin',
  permission: 'organization.attributes.delete',
});
/**
 * The attribute's options that somebody has, and who has them.
 * @throws 404 when nobody has one of `assignedOptionIds`.
 */
export const listAssigned = /* @__PURE__ */ op<ListAssignedOptionsInput, AssignedAttributeOption[]>()({
  name: 'organizations.attributes.options.listAssigned',
  method: 'GET',
  path: '/v2/organizations/{orgId}/attributes/{attributeId}/options/assigned',
  auth: 'required',
  role: 'organization member',
  permission: 'organization.attributes.read',
  paging: 'skip',
});
/**
 * The same, where the attribute's slug is at hand and its id is not.
 * @throws 404 when nobody has one of `assignedOptionIds`.
 */
export const listAssignedBySlug = /* @__PURE__ */ op<
  ListAssignedOptionsBySlugInput,
  AssignedAttributeOption[]
>()({
  name: 'organizations.attributes.options.listAssignedBySlug',
  method: 'GET',
  path: '/v2/organizations/{orgId}/attributes/slugs/{attributeSlug}/options/assigned',
  auth: 'required',
  role: 'organization member',
  permission: 'organization.attributes.read',
  paging: 'skip',
});
/**
 * Says something of a member: by an option, or for text and numbers by a value.
 * @throws 400 when a value is given for an attribute that has options to choose from.
 * @throws 404 when the attribute is none of the organization, or the user is not in it.
 */
export const assign = /* @__PURE__ */ op<AssignAttributeInput, AttributeAssignment>()({
  name: 'organizations.attributes.options.assign',
  method: 'POST',
  path: '/v2/organizations/{orgId}/attributes/options/{userId}',
  auth: 'required',
  role: 'organization admin',
  permission: 'organization.attributes.editUsers',
});
/** All that the organization's attributes say of one user. */
export const listOfUser = /* @__PURE__ */ op<OrganizationUserId, AttributeOption[]>()({
  name: 'organizations.attributes.options.listOfUser',
  method: 'GET',
  path: '/v2/organizations/{orgId}/attributes/options/{userId}',
  auth: 'required',
  role: 'organization member',
  permission: 'organization.attributes.read',
});
/**
 * Takes an option from a member; the option stays. Answers what was taken.
 * @throws 404 when the user does not have it.
 */
export const unassign = /* @__PURE__ */ op<UserAttributeOptionId, AttributeAssignment>()({
  name: 'organizations.attributes.options.unassign',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/attributes/options/{userId}/{attributeOptionId}',
  auth: 'required',
  role: 'organization member',
  permission: 'organization.attributes.editUsers',
});

export {
  /**
   * Deletes an option, and takes it from all members who have it. Answers what it was.
   * @throws 404 when the attribute has no such option.
   */
  deleteOne as delete,
};
