import type { Client } from '../client/index.js';
import { iterate } from '../client/resources/iterate.js';
import * as ofEventType from '../contract/event-types/webhooks/webhooks.operations.js';
import * as ofTeam from '../contract/teams/event-types/webhooks/webhooks.operations.js';
import type { WebhookTrigger } from '../contract/webhooks/webhooks.schema.js';
import { Wire } from './Wire.js';

export type { WebhookTrigger };

/** What of them is called for: of one event type, a host's own or, with `teamId`, a team's. */
export interface WebhookOwner {
  eventTypeId: number;
  teamId?: number | undefined;
}

/** What can be set of a webhook. */
export interface WebhookValues {
  /** Where the calls go. */
  readonly url: string;
  /** False: it stays silent. */
  readonly isActive: boolean;
  readonly triggers: readonly WebhookTrigger[];
  /** Signs each call; empty: calls are not signed. */
  readonly secret: string;
  /** Empty: the payload as it is. */
  readonly template: string;
}

export interface Webhook extends WebhookValues {
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

const keyOf = ({ eventTypeId, teamId }: WebhookOwner) =>
  teamId === undefined ? { eventTypeId } : { teamId, eventTypeId };

function pagesOf(client: Client, { eventTypeId, teamId }: WebhookOwner, signal?: AbortSignal) {
  return teamId === undefined
    ? iterate(client, ofEventType.list, { eventTypeId }, { signal })
    : iterate(client, ofTeam.list, { teamId, eventTypeId }, { signal });
}

/** In the order in which they were made. */
export const webhooksQuery = (client: Client, owner: WebhookOwner) => ({
  queryKey: [client.id, ofEventType.list.name, keyOf(owner)] as const,
  queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<Webhook[]> => {
    const items: unknown[] = [];
    for await (const item of pagesOf(client, owner, signal)) items.push(item);
    return new Wire(ofEventType.list.name, items).list().map(readWebhook);
  },
  staleTime: 30_000,
});

/** A secret or a template that was there can be emptied; a new webhook goes without. */
const write = ({ url, isActive, triggers, secret, template }: WebhookValues, isNew: boolean) => ({
  subscriberUrl: url,
  active: isActive,
  triggers: [...triggers],
  ...((!isNew || secret !== '') && { secret }),
  ...((!isNew || template !== '') && { payloadTemplate: template }),
});

export async function makeWebhook(client: Client, owner: WebhookOwner, values: WebhookValues) {
  const { eventTypeId, teamId } = owner;
  const body = write(values, true);
  if (teamId === undefined) await client.call(ofEventType.create, { eventTypeId, ...body });
  else await client.call(ofTeam.create, { teamId, eventTypeId, ...body });
}

export async function changeWebhook(client: Client, owner: WebhookOwner, { id, ...values }: Webhook) {
  const { eventTypeId, teamId } = owner;
  const body = { webhookId: id, ...write(values, false) };
  if (teamId === undefined) await client.call(ofEventType.update, { eventTypeId, ...body });
  else await client.call(ofTeam.update, { teamId, eventTypeId, ...body });
}

export async function removeWebhook(client: Client, owner: WebhookOwner, webhookId: string) {
  const { eventTypeId, teamId } = owner;
  if (teamId === undefined) await client.call(ofEventType.delete, { eventTypeId, webhookId });
  else await client.call(ofTeam.delete, { teamId, eventTypeId, webhookId });
}
