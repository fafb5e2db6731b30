import type { OrganizationWebhook } from '../../../../contract/organizations/webhooks/webhooks.schema.js';
import { forbidden } from '../../../http/Refusal.js';
import type { WebhookRecord } from '../../../model/collections.js';
import type { Store } from '../../../store/store.js';
import type { HandlersOf } from '../../handler.js';
import {
  addWebhook,
  changeWebhook,
  findWebhook,
  ownedByTeam,
  removeWebhook,
  webhookAnswer,
  webhooksOf,
} from '../../webhooks/webhook.js';

/** Called for whatever happens in an organization. */
export const organizationWebhooks: HandlersOf<'organizations.webhooks'> = {
  'organizations.webhooks.create': async ({ orgId, ...input }, call) =>
    answer(orgId, await addWebhook(input, ownedByTeam(orgId), call)),

  'organizations.webhooks.list': async ({ orgId, ...page }, { store }) => {
    const webhooks = await webhooksOf(ownedByTeam(orgId), page, store);
    return webhooks.map((webhook) => answer(orgId, webhook));
  },

  'organizations.webhooks.get': async ({ orgId, webhookId }, { store }) =>
    answer(orgId, await ownWebhook(orgId, webhookId, store)),

  'organizations.webhooks.update': async ({ orgId, webhookId, ...input }, { store }) =>
    answer(orgId, await changeWebhook(await ownWebhook(orgId, webhookId, store), input, store)),

  'organizations.webhooks.delete': async ({ orgId, webhookId }, { store }) =>
    answer(orgId, await removeWebhook(await ownWebhook(orgId, webhookId, store), store)),
};

const answer = (teamId: number, webhook: WebhookRecord): OrganizationWebhook => ({
  ...webhookAnswer(webhook),
  teamId,
});

async function ownWebhook(orgId: number, uid: string, store: Store): Promise<WebhookRecord> {
  const webhook = await findWebhook(uid, store);
  if (webhook.teamId === orgId) return webhook;
  throw forbidden(`IsWebhookInOrg - webhook with id=${uid} is not part of the organization with id=${orgId}`);
}
