import { op } from '../../operation.js';
import type {
  CreateOrganizationWebhookInput,
  ListOrganizationWebhooksInput,
  OrganizationWebhook,
  OrganizationWebhookId,
  UpdateOrganizationWebhookInput,
} from './webhooks.schema.js';

/**
 * Calls a server of yours for what happens in an organization.
 * @throws 403 when the caller is no admin of the organization
 * @throws 409 when the organization has a webhook with that `subscriberUrl` already
 */
export const create = /* @__PURE__ */ op<CreateOrganizationWebhookInput, OrganizationWebhook>()({
  name: 'organizations.webhooks.create',
  method: 'POST',
  path: '/v2/organizations/{orgId}/webhooks',
  auth: 'required',
  role: 'organization admin',
});
/**
 * Those of an organization, without those of its members.
 * @throws 403 when the caller is no admin of the organization
 */
export const list = /* @__PURE__ */ op<ListOrganizationWebhooksInput, OrganizationWebhook[]>()({
  name: 'organizations.webhooks.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/webhooks',
  auth: 'required',
  role: 'organization admin',
  paging: 'skip',
});
/**
 * One webhook of an organization.
 * @throws 403 when the caller is no admin of the organization
 * @throws 404 when there is no such webhook
 */
export const get = /* @__PURE__ */ op<OrganizationWebhookId, OrganizationWebhook>()({
  name: 'organizations.webhooks.get',
  method: 'GET',
  path: '/v2/organizations/{orgId}/webhooks/{webhookId}',
  auth: 'required',
  role: 'organization admin',
});
/**
 * Changes what is sent; the rest stays.
 * @throws 403 when the caller is no admin of the organization
 * @throws 404 when there is no such webhook
 */
export const update = /* @__PURE__ */ op<UpdateOrganizationWebhookInput, OrganizationWebhook>()({
  name: 'organizations.webhooks.update',
  method: 'PATCH',
  path: '/v2/organizations/{orgId}/webhooks/{webhookId}',
  auth: 'required',
  role: 'organization admin',
});
const deleteOne = /* @__PURE__ */ op<OrganizationWebhookId, OrganizationWebhook>()({
  name: 'organizations.webhooks.delete',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/webhooks/{webhookId}',
  auth: 'required',
  role: 'organization admin',
});

export {
  /**
   * Deletes it, and answers what it was.
   * @throws 403 when the caller is no admin of the organization
   * @throws 404 when there is no such webhook
   */
  deleteOne as delete,
};
