import type { Client } from '../../client/index.js';
import type { WebhookTrigger } from '../../contract/webhooks/webhooks.schema.js';
import { Wire } from '../Wire.js';
import { type WebhookOwner, webhookFamily } from './webhookFamily.js';

export type { WebhookOwner, WebhookTrigger };

/** What can be set of a webhook. */
export interface WebhookValues {
  /** Where the calls go, by POST. Once for each owner. Redirects are not followed. */
  readonly url: string;
  /** False: it stays silent. */
  readonly isActive: boolean;
  /** What it is called for. One that is newer than this library is kept as it is. */
  readonly triggers: readonly WebhookTrigger[];
  /** Signs each call; empty: calls are not signed. */
  readonly secret: string;
  /** Empty: the payload as it is. */
  readonly template: string;
}

export interface Webhook extends WebhookValues {
  /** A UUID. */
  readonly id: string;
}

/** What is left out stays. */
export interface UpdateWebhookInput extends Partial<WebhookValues> {
  readonly id: string;
}

export interface DeleteWebhookInput {
  readonly id: string;
}

const text = (wire: Wire) => wire.text();

const readWebhook = (wire: Wire): Webhook => ({
  id: wire.at('id').text(),
  url: wire.at('subscriberUrl').text(),
  isActive: wire.at('active').flag(),
  // SAFETY: one that is newer than this library is kept as it is, and sent back so.
  triggers: wire.at('triggers').list().map(text) as WebhookTrigger[],
  secret: wire.at('secret').maybe(text) ?? '',
  template: wire.at('payloadTemplate').maybe(text) ?? '',
});

/** In the order in which they were made, all of them. */
export function webhooksQuery(client: Client, owner: WebhookOwner) {
  const { name, place, pages } = webhookFamily(client, owner);
  return {
    queryKey: [client.id, name, place] as const,
    queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<Webhook[]> => {
      const items: unknown[] = [];
      for await (const item of pages(signal)) items.push(item);
      return new Wire(name, items).list().map(readWebhook);
    },
    staleTime: 30_000,
  };
}

const write = ({ url, isActive, triggers, secret, template }: Partial<WebhookValues>) => ({
  ...(url !== undefined && { subscriberUrl: url }),
  ...(isActive !== undefined && { active: isActive }),
  ...(triggers !== undefined && { triggers: [...triggers] }),
  ...(secret !== undefined && { secret }),
  ...(template !== undefined && { payloadTemplate: template }),
});

/** A new one goes without a secret and without a template of its own, where they are empty. */
export async function makeWebhook(client: Client, owner: WebhookOwner, values: WebhookValues) {
  const { url, isActive, triggers, secret, template } = values;
  const { name, create } = webhookFamily(client, owner);
  const answer = await create({
    subscriberUrl: url,
    active: isActive,
    triggers: [...triggers],
    ...write({ secret: secret || undefined, template: template || undefined }),
  });
  return readWebhook(new Wire(name, answer));
}

/** A secret or a template that was there can be emptied. */
export async function changeWebhook(
  client: Client,
  owner: WebhookOwner,
  { id, ...changes }: UpdateWebhookInput,
) {
  const { name, update } = webhookFamily(client, owner);
  return readWebhook(new Wire(name, await update(id, write(changes))));
}

export async function removeWebhook(client: Client, owner: WebhookOwner, { id }: DeleteWebhookInput) {
  await webhookFamily(client, owner).remove(id);
}
