import type { OAuthClientWebhook } from '../../../contract/oauth-clients/webhooks/webhooks.schema.js';
import { forbidden } from '../../http/Refusal.js';
import type { WebhookRecord } from '../../model/collections.js';
import type { HandlersOf, KnownCall } from '../handler.js';
import { ownClient } from '../users/oauthClients.js';
import {
  addWebhook,
  changeWebhook,
  findWebhook,
  ownedByClient,
  removeWebhook,
  removeWebhooksOf,
  webhookAnswer,
  webhooksOf,
} from './webhook.js';

/** Called for whatever happens to the managed users of a client. */
export const clientWebhooks: HandlersOf<'oauthClients.webhooks'> = {
  'oauthClients.webhooks.create': async ({ clientId, ...input }, call) => {
    await ownClient(clientId, call.caller, call.store);
    return answer(clientId, await addWebhook(input, ownedByClient(clientId), call));
  },

  'oauthClients.webhooks.list': async ({ clientId, ...page }, call) => {
    await ownClient(clientId, call.caller, call.store);
    const webhooks = await webhooksOf(ownedByClient(clientId), page, call.store);
    return webhooks.map((webhook) => answer(clientId, webhook));
  },

  'oauthClients.webhooks.get': async ({ clientId, webhookId }, call) =>
    answer(clientId, await ownWebhook(clientId, webhookId, call)),

  'oauthClients.webhooks.update': async ({ clientId, webhookId, ...input }, call) => {
    const webhook = await ownWebhook(clientId, webhookId, call);
    return answer(clientId, await changeWebhook(webhook, input, call.store));
  },

  'oauthClients.webhooks.delete': async ({ clientId, webhookId }, call) => {
    const webhook = await ownWebhook(clientId, webhookId, call);
    return answer(clientId, await removeWebhook(webhook, call.store));
  },

  'oauthClients.webhooks.deleteAll': async ({ clientId }, call) => {
    await ownClient(clientId, call.caller, call.store);
    return removeWebhooksOf(ownedByClient(clientId), call.store);
  },
};

const answer = (clientId: string, webhook: WebhookRecord): OAuthClientWebhook => ({
  ...webhookAnswer(webhook),
  oAuthClientId: clientId,
});

async function ownWebhook(
  clientId: string,
  uid: string,
  { caller, store }: KnownCall,
): Promise<WebhookRecord> {
  await ownClient(clientId, caller, store);
  const webhook = await findWebhook(uid, store);
  if (webhook.clientId !== clientId) {
    throw forbidden('IsOAuthClientWebhookGuard - Webhook does not belong to this oAuthClient');
  }
  return webhook;
}
