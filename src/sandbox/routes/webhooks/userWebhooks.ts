import type { UserWebhook } from '../../../contract/webhooks/webhooks.schema.js';
import { forbidden } from '../../http/Refusal.js';
import type { WebhookRecord } from '../../model/collections.js';
import type { HandlersOf, KnownCall } from '../handler.js';
import {
  addWebhook,
  changeWebhook,
  findWebhook,
  ownedByUser,
  removeWebhook,
  webhookAnswer,
  webhooksOf,
} from './webhook.js';

/** Called for whatever happens to the caller. */
export const userWebhooks: HandlersOf<'webhooks'> = {
  'webhooks.create': async (input, call) =>
    answer(await addWebhook(input, ownedByUser(call.caller.user.id), call), call),

  'webhooks.list': async (page, call) => {
    const webhooks = await webhooksOf(ownedByUser(call.caller.user.id), page, call.store);
    return webhooks.map((webhook) => answer(webhook, call));
  },

  'webhooks.get': async ({ webhookId }, call) => answer(await ownWebhook(webhookId, call), call),

  'webhooks.update': async ({ webhookId, ...input }, call) =>
    answer(await changeWebhook(await ownWebhook(webhookId, call), input, call.store), call),

  'webhooks.delete': async ({ webhookId }, call) =>
    answer(await removeWebhook(await ownWebhook(webhookId, call), call.store), call),
};

const answer = (webhook: WebhookRecord, { caller: { user } }: KnownCall): UserWebhook => ({
  ...webhookAnswer(webhook),
  userId: user.id,
});

async function ownWebhook(uid: string, { caller: { user }, store }: KnownCall): Promise<WebhookRecord> {
  const webhook = await findWebhook(uid, store);
  if (webhook.userId !== user.id) throw forbidden('Forbidden resource');
  return webhook;
}
