import { op } from '../../operation.js';
import type { ClientId } from '../oauthClients.schema.js';
import type {
  CreateOAuthClientWebhookInput,
  ListOAuthClientWebhooksInput,
  OAuthClientWebhook,
  OAuthClientWebhookId,
  UpdateOAuthClientWebhookInput,
} from './webhooks.schema.js';

/*
 * The client's secret serves, from a server; so does the token of an admin of the client's organization, from anywhere.
 */

/**
 * Calls a server of yours for what happens to the managed users of an OAuth client.
 * @throws 400 when a trigger is only for organizations
 * @throws 409 when the client has a webhook with that `subscriberUrl` already
 */
export const create = /* @__PURE__ */ op<CreateOAuthClientWebhookInput, OAuthClientWebhook>()({
  name: 'oauthClients.webhooks.create',
  method: 'POST',
  path: '/v2/oauth-clients/{clientId}/webhooks',
  auth: 'required',
  role: 'organization admin',
});
/** Those of an OAuth client, without those of its users. */
export const list = /* @__PURE__ */ op<ListOAuthClientWebhooksInput, OAuthClientWebhook[]>()({
  name: 'oauthClients.webhooks.list',
  method: 'GET',
  path: '/v2/oauth-clients/{clientId}/webhooks',
  auth: 'required',
  role: 'organization admin',
  paging: 'skip',
});
/**
 * One webhook of an OAuth client.
 * @throws 404 when there is no such webhook
 */
export const get = /* @__PURE__ */ op<OAuthClientWebhookId, OAuthClientWebhook>()({
  name: 'oauthClients.webhooks.get',
  method: 'GET',
  path: '/v2/oauth-clients/{clientId}/webhooks/{webhookId}',
  auth: 'required',
  role: 'organization admin',
});
/**
 * Changes what is sent; the rest stays.
 * @throws 404 when there is no such webhook
 */
export const update = /* @__PURE__ */ op<UpdateOAuthClientWebhookInput, OAuthClientWebhook>()({
  name: 'oauthClients.webhooks.update',
  method: 'PATCH',
  path: '/v2/oauth-clients/{clientId}/webhooks/{webhookId}',
  auth: 'required',
  role: 'organization admin',
});
/** Deletes them all. The answer is a sentence with their number. */
export const deleteAll = /* @__PURE__ */ op<ClientId, string>()({
  name: 'oauthClients.webhooks.deleteAll',
  method: 'DELETE',
  path: '/v2/oauth-clients/{clientId}/webhooks',
  auth: 'required',
  role: 'organization admin',
});
const deleteOne = /* @__PURE__ */ op<OAuthClientWebhookId, OAuthClientWebhook>()({
  name: 'oauthClients.webhooks.delete',
  method: 'DELETE',
  path: '/v2/oauth-clients/{clientId}/webhooks/{webhookId}',
  auth: 'required',
  role: 'organization admin',
});

export {
  /**
   * Deletes it, and answers what it was.
   * @throws 404 when there is no such webhook
   */
  deleteOne as delete,
};
