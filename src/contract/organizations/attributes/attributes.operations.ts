import { op } from '../../operation.js';
import type {
  Attribute,
  CreateAttributeInput,
  ListAttributesInput,
  UpdateAttributeInput,
} from './attributes.schema.js';
import type { AttributeId } from './options/options.schema.js';

export * as options from './options/options.operations.js';

/** Makes something that the organization can say of its members. `options: []` for text and numbers. */
export const create = /* @__PURE__ */ op<CreateAttributeInput, Attribute>()({
  name: 'organizations.attributes.create',
  method: 'POST',
  path: '/v2/organizations/{orgId}/attributes',
  auth: 'required',
  role: 'organization admin',
  permission: 'organization.attributes.create',
});
/** All that the organization says of its members. */
export const list = /* @__PURE__ */ op<ListAttributesInput, Attribute[]>()({
  name: 'organizations.attributes.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/attributes',
  auth: 'required',
  role: 'organization member',
  permission: 'organization.attributes.read',
  paging: 'skip',
});
/** One attribute; `null`: the organization has none of that id. */
export const get = /* @__PURE__ */ op<AttributeId, Attribute | null>()({
  name: 'organizations.attributes.get',
  method: 'GET',
  path: '/v2/organizations/{orgId}/attributes/{attributeId}',
  auth: 'required',
  role: 'organization member',
  permission: 'organization.attributes.read',
});
/** Changes what is given. Its options have operations of their own: `organizations.attributes.options`. */
export const update = /* @__PURE__ */ op<UpdateAttributeInput, Attribute>()({
  name: 'organizations.attributes.update',
  method: 'PATCH',
  path: '/v2/organizations/{orgId}/attributes/{attributeId}',
  auth: 'required',
  role: 'organization admin',
  permission: 'organization.attributes.update',
});
const deleteOne = /* @__PURE__ */ op<AttributeId, Attribute>()({
  name: 'organizations.attributes.delete',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/attributes/{attributeId}',
  auth: 'required',
  role: 'organization admin',
  permission: 'organization.attributes.delete',
});

export {
  /** Deletes an attribute with its options and all that it says of members. Answers what it was. */
  deleteOne as delete,
};
