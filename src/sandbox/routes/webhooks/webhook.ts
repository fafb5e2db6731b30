import type { SkipQuery } from '../../../contract/pages.schema.js';
import type { CreateWebhookInput, WebhookChange } from '../../../contract/webhooks/webhooks.schema.js';
import { badRequest, conflict, notFound } from '../../http/Refusal.js';
import type { WebhookRecord } from '../../model/collections.js';
import type { New, Store } from '../../store/store.js';
import type { KnownCall } from '../handler.js';

/** Whose webhook it is: the one that is not null. */
type Owner = Pick<WebhookRecord, 'userId' | 'eventTypeId' | 'clientId' | 'teamId'>;
const nobody: Owner = { userId: null, eventTypeId: null, clientId: null, teamId: null };

export const ownedByUser = (userId: number): Owner => ({ ...nobody, userId });
export const ownedByEventType = (eventTypeId: number): Owner => ({ ...nobody, eventTypeId });
export const ownedByClient = (clientId: string): Owner => ({ ...nobody, clientId });
/** Also of an organization. */
export const ownedByTeam = (teamId: number): Owner => ({ ...nobody, teamId });

/** What is the same of all webhooks; each family adds the id of who owns it. */
export const webhookAnswer = ({
  uid,
  active,
  subscriberUrl,
  triggers,
  payloadTemplate,
  secret,
}: WebhookRecord) => ({
  id: uid,
  payloadTemplate,
  triggers: [...triggers],
  subscriberUrl,
  active,
  secret,
});

export async function addWebhook(
  input: CreateWebhookInput,
  owner: Owner,
  { store, ids }: KnownCall,
): Promise<WebhookRecord> {
  refuseTriggers(input, owner);
  await requireFreeUrl(input.subscriberUrl, owner, store);
  const webhook: New<WebhookRecord> = {
    uid: ids.uuid(),
    ...owner,
    active: input.active,
    subscriberUrl: input.subscriberUrl,
    triggers: [...new Set(input.triggers)],
    payloadTemplate: input.payloadTemplate ?? null,
    secret: input.secret ?? null,
    version: input.version ?? '2021-10-20',
  };
  return store.collections.webhooks.add(webhook);
}

/** In the order in which they were made. */
export async function webhooksOf(
  owner: Owner,
  { skip = 0, take = 250 }: SkipQuery,
  store: Store,
): Promise<WebhookRecord[]> {
  return (await store.collections.webhooks.where(owner)).slice(skip, skip + take);
}

/** Whosoever it is. */
export async function findWebhook(uid: string, store: Store): Promise<WebhookRecord> {
  const [webhook] = await store.collections.webhooks.where({ uid });
  if (!webhook) throw notFound(`Webhook (${uid}) not found`);
  return webhook;
}

export async function changeWebhook(
  webhook: WebhookRecord,
  input: WebhookChange,
  store: Store,
): Promise<WebhookRecord> {
  const { active, subscriberUrl, triggers, payloadTemplate, secret, version } = input;
  refuseTriggers(input, webhook);
  if (subscriberUrl !== undefined && subscriberUrl !== webhook.subscriberUrl) {
    await requireFreeUrl(subscriberUrl, webhook, store);
  }
  const changed = await store.collections.webhooks.change(webhook.id, {
    ...(active !== undefined && { active }),
    ...(subscriberUrl !== undefined && { subscriberUrl }),
    ...(triggers !== undefined && { triggers: [...new Set(triggers)] }),
    ...(payloadTemplate !== undefined && { payloadTemplate }),
    ...(secret !== undefined && { secret }),
    ...(version !== undefined && { version }),
  });
  return changed ?? webhook;
}

export async function removeWebhook(webhook: WebhookRecord, store: Store): Promise<WebhookRecord> {
  await store.collections.webhooks.remove(webhook.id);
  return webhook;
}

/** @returns the sentence that says how many they were */
export async function removeWebhooksOf(owner: Owner, store: Store): Promise<string> {
  const { length } = await store.collections.webhooks.where(owner);
  await store.collections.webhooks.removeWhere(owner);
  return `${length} webhooks deleted`;
}

function refuseTriggers({ triggers = [] }: WebhookChange, { teamId }: Owner): void {
  if (teamId === null && triggers.includes('DELEGATION_CREDENTIAL_ERROR')) {
    throw badRequest('DELEGATION_CREDENTIAL_ERROR trigger is only available for organization webhooks');
  }
}

const WHOSE: Record<keyof Owner, string> = {
  userId: 'user',
  eventTypeId: 'event type',
  clientId: 'oAuth client',
  teamId: 'team',
};
const OWNERS = ['userId', 'eventTypeId', 'clientId', 'teamId'] as const;

async function requireFreeUrl(
  subscriberUrl: string,
  { userId, eventTypeId, clientId, teamId }: Owner,
  store: Store,
): Promise<void> {
  const owner = { userId, eventTypeId, clientId, teamId };
  const [other] = await store.collections.webhooks.where({ ...owner, subscriberUrl });
  if (!other) return;
  const whose = OWNERS.find((kind) => owner[kind] !== null) ?? 'userId';
  throw conflict(`Webhook with this subscriber url already exists for this ${WHOSE[whose]}`);
}
