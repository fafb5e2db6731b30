import { opV1 } from '../operationV1.js';
import type { CreateWebhookInputV1, UpdateWebhookInputV1, WebhookIdV1 } from './webhooks.schema.js';

/**
 * Makes a webhook.
 * @deprecated In API v2 it is `webhooks.create`.
 */
export const create = /* @__PURE__ */ opV1<CreateWebhookInputV1, unknown>()({
  name: 'webhooks.create',
  method: 'POST',
  path: '/v1/webhooks',
});
/**
 * The webhooks of the key’s owner.
 * @deprecated In API v2 it is `webhooks.list`.
 */
export const list = /* @__PURE__ */ opV1<Record<never, never>, unknown>()({
  name: 'webhooks.list',
  method: 'GET',
  path: '/v1/webhooks',
});
/**
 * One webhook.
 * @deprecated In API v2 it is `webhooks.get`.
 */
export const get = /* @__PURE__ */ opV1<WebhookIdV1, unknown>()({
  name: 'webhooks.get',
  method: 'GET',
  path: '/v1/webhooks/{id}',
});
/**
 * Changes a webhook; what is left out stays.
 * @deprecated In API v2 it is `webhooks.update`.
 */
export const update = /* @__PURE__ */ opV1<UpdateWebhookInputV1, unknown>()({
  name: 'webhooks.update',
  method: 'PATCH',
  path: '/v1/webhooks/{id}',
});
const deleteOne = /* @__PURE__ */ opV1<WebhookIdV1, unknown>()({
  name: 'webhooks.delete',
  method: 'DELETE',
  path: '/v1/webhooks/{id}',
});

export {
  /**
   * Deletes a webhook.
   * @deprecated In API v2 it is `webhooks.delete`.
   */
  deleteOne as delete,
};
