import { op } from '../operation.js';
import type {
  CreateWebhookInput,
  ListWebhooksInput,
  UpdateWebhookInput,
  UserWebhook,
  WebhookId,
} from './webhooks.schema.js';

/**
 * Calls a server of yours for what happens to the caller.
 * @throws 400 when a trigger is only for organizations
 * @throws 409 when the caller has a webhook with that `subscriberUrl` already
 */
export const create = /* @__PURE__ */ op<CreateWebhookInput, UserWebhook>()({
  name: 'webhooks.create',
  method: 'POST',
  path: '/v2/webhooks',
  auth: 'required',
});
/** The caller's own. */
export const list = /* @__PURE__ */ op<ListWebhooksInput, UserWebhook[]>()({
  name: 'webhooks.list',
  method: 'GET',
  path: '/v2/webhooks',
  auth: 'required',
  paging: 'skip',
});
/**
 * One of the caller's webhooks.
 * @throws 403 when it is somebody else's
 * @throws 404 when there is no such webhook
 */
export const get = /* @__PURE__ */ op<WebhookId, UserWebhook>()({
  name: 'webhooks.get',
  method: 'GET',
  path: '/v2/webhooks/{webhookId}',
  auth: 'required',
});
/**
 * Changes what is sent; the rest stays.
 * @throws 403 when it is somebody else's
 * @throws 404 when there is no such webhook
 */
export const update = /* @__PURE__ */ op<UpdateWebhookInput, UserWebhook>()({
  name: 'webhooks.update',
  method: 'PATCH',
  path: '/v2/webhooks/{webhookId}',
  auth: 'required',
});
const deleteOne = /* @__PURE__ */ op<WebhookId, UserWebhook>()({
  name: 'webhooks.delete',
  method: 'DELETE',
  path: '/v2/webhooks/{webhookId}',
  auth: 'required',
});

export {
  /**
   * Deletes it, and answers what it was.
   * @throws 403 when it is somebody else's
   * @throws 404 when there is no such webhook
   */
  deleteOne as delete,
};
