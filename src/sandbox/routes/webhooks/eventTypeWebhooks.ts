import type { EventTypeWebhook } from '../../../contract/event-types/webhooks/webhooks.schema.js';
import { badRequest, forbidden, notFound } from '../../http/Refusal.js';
import type { WebhookRecord } from '../../model/collections.js';
import type { Store } from '../../store/store.js';
import type { HandlersOf, KnownCall } from '../handler.js';
import {
  addWebhook,
  changeWebhook,
  findWebhook,
  ownedByEventType,
  removeWebhook,
  removeWebhooksOf,
  webhookAnswer,
  webhooksOf,
} from './webhook.js';

/** Called for bookings of one event type of the caller. */
export const eventTypeWebhooks: HandlersOf<'eventTypes.webhooks'> = {
  'eventTypes.webhooks.create': async ({ eventTypeId, ...input }, call) => {
    await requireOwner(eventTypeId, call);
    return eventTypeWebhookAnswer(eventTypeId, await addWebhook(input, ownedByEventType(eventTypeId), call));
  },

  'eventTypes.webhooks.list': async ({ eventTypeId, ...page }, call) => {
    await requireOwner(eventTypeId, call);
    const webhooks = await webhooksOf(ownedByEventType(eventTypeId), page, call.store);
    return webhooks.map((webhook) => eventTypeWebhookAnswer(eventTypeId, webhook));
  },

  'eventTypes.webhooks.get': async ({ eventTypeId, webhookId }, call) =>
    eventTypeWebhookAnswer(eventTypeId, await ownWebhook(eventTypeId, webhookId, call)),

  'eventTypes.webhooks.update': async ({ eventTypeId, webhookId, ...input }, call) => {
    const webhook = await ownWebhook(eventTypeId, webhookId, call);
    return eventTypeWebhookAnswer(eventTypeId, await changeWebhook(webhook, input, call.store));
  },

  'eventTypes.webhooks.delete': async ({ eventTypeId, webhookId }, call) => {
    const webhook = await ownWebhook(eventTypeId, webhookId, call);
    return eventTypeWebhookAnswer(eventTypeId, await removeWebhook(webhook, call.store));
  },

  'eventTypes.webhooks.deleteAll': async ({ eventTypeId }, call) => {
    await requireOwner(eventTypeId, call);
    return removeWebhooksOf(ownedByEventType(eventTypeId), call.store);
  },
};

export const eventTypeWebhookAnswer = (eventTypeId: number, webhook: WebhookRecord): EventTypeWebhook => ({
  ...webhookAnswer(webhook),
  eventTypeId,
});

const GUARD = 'IsUserEventTypeWebhookGuard';

async function requireOwner(eventTypeId: number, { caller: { user }, store }: KnownCall): Promise<void> {
  const eventType = await store.eventTypes.find(eventTypeId);
  if (!eventType) throw notFound(`${GUARD} - Event type (${eventTypeId}) not found`);
  if (eventType.ownerId !== user.id) {
    throw forbidden(`${GUARD} - User (${user.id}) is not the owner of event type (${eventTypeId})`);
  }
}

async function ownWebhook(eventTypeId: number, uid: string, call: KnownCall): Promise<WebhookRecord> {
  await requireOwner(eventTypeId, call);
  return webhookOfEventType(eventTypeId, uid, GUARD, call.store);
}

/** @param guard who says so where it is another one's */
export async function webhookOfEventType(
  eventTypeId: number,
  uid: string,
  guard: string,
  store: Store,
): Promise<WebhookRecord> {
  const webhook = await findWebhook(uid, store);
  if (webhook.eventTypeId === null) {
    throw badRequest(`${guard} - Webhook (${uid}) is not associated with an event type`);
  }
  if (webhook.eventTypeId !== eventTypeId) {
    throw forbidden(`${guard} - Webhook (${uid}) is not associated with event type (${eventTypeId})`);
  }
  return webhook;
}
