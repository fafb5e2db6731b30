import type { Client } from '../../client/index.js';
import { iterate } from '../../client/resources/iterate.js';
import * as ofEventType from '../../contract/event-types/webhooks/webhooks.operations.js';
import * as ofClient from '../../contract/oauth-clients/webhooks/webhooks.operations.js';
import * as ofOrganization from '../../contract/organizations/webhooks/webhooks.operations.js';
import * as ofTeam from '../../contract/teams/event-types/webhooks/webhooks.operations.js';
import * as ofUser from '../../contract/webhooks/webhooks.operations.js';
import type { CreateWebhookInput, WebhookChange } from '../../contract/webhooks/webhooks.schema.js';

/** Whose webhooks: they are called for what happens to it. */
export type WebhookOwner =
  /** Whoever is signed in. */
  | { readonly kind: 'user' }
  /** A host's own event type, or with `teamId` a team's, which asks for an admin of it. */
  | { readonly kind: 'eventType'; readonly eventTypeId: number; readonly teamId?: number | undefined }
  /** All managed users of an OAuth client. Asks for an admin of its organization, signed in as a user. */
  | { readonly kind: 'oauthClient'; readonly clientId: string }
  /** All members of an organization. Asks for an admin of it. */
  | { readonly kind: 'organization'; readonly orgId: number };

/** The routes of one owner's webhooks: the same five things, at a place of their own. */
interface WebhookFamily {
  /** Name of the operation that lists them. */
  readonly name: string;
  /** What tells this owner from others of the family. */
  readonly place: Readonly<Record<string, number | string>>;
  pages(signal: AbortSignal | undefined): AsyncIterable<unknown>;
  create(body: CreateWebhookInput): Promise<unknown>;
  update(webhookId: string, change: WebhookChange): Promise<unknown>;
  remove(webhookId: string): Promise<unknown>;
}

function ofOneEventType(client: Client, eventTypeId: number): WebhookFamily {
  const place = { eventTypeId };
  return {
    name: ofEventType.list.name,
    place,
    pages: (signal) => iterate(client, ofEventType.list, place, { signal }),
    create: (body) => client.call(ofEventType.create, { ...place, ...body }),
    update: (webhookId, change) => client.call(ofEventType.update, { ...place, webhookId, ...change }),
    remove: (webhookId) => client.call(ofEventType.delete, { ...place, webhookId }),
  };
}

function ofTeamsEventType(client: Client, place: { teamId: number; eventTypeId: number }): WebhookFamily {
  return {
    name: ofTeam.list.name,
    place,
    pages: (signal) => iterate(client, ofTeam.list, place, { signal }),
    create: (body) => client.call(ofTeam.create, { ...place, ...body }),
    update: (webhookId, change) => client.call(ofTeam.update, { ...place, webhookId, ...change }),
    remove: (webhookId) => client.call(ofTeam.delete, { ...place, webhookId }),
  };
}

function ofOAuthClient(client: Client, clientId: string): WebhookFamily {
  const place = { clientId };
  return {
    name: ofClient.list.name,
    place,
    pages: (signal) => iterate(client, ofClient.list, place, { signal }),
    create: (body) => client.call(ofClient.create, { ...place, ...body }),
    update: (webhookId, change) => client.call(ofClient.update, { ...place, webhookId, ...change }),
    remove: (webhookId) => client.call(ofClient.delete, { ...place, webhookId }),
  };
}

function ofOneOrganization(client: Client, orgId: number): WebhookFamily {
  const place = { orgId };
  return {
    name: ofOrganization.list.name,
    place,
    pages: (signal) => iterate(client, ofOrganization.list, place, { signal }),
    create: (body) => client.call(ofOrganization.create, { ...place, ...body }),
    update: (webhookId, change) => client.call(ofOrganization.update, { ...place, webhookId, ...change }),
    remove: (webhookId) => client.call(ofOrganization.delete, { ...place, webhookId }),
  };
}

function ofCaller(client: Client): WebhookFamily {
  return {
    name: ofUser.list.name,
    place: {},
    pages: (signal) => iterate(client, ofUser.list, {}, { signal }),
    create: (body) => client.call(ofUser.create, body),
    update: (webhookId, change) => client.call(ofUser.update, { webhookId, ...change }),
    remove: (webhookId) => client.call(ofUser.delete, { webhookId }),
  };
}

export function webhookFamily(client: Client, owner: WebhookOwner): WebhookFamily {
  switch (owner.kind) {
    case 'user':
      return ofCaller(client);
    case 'eventType': {
      const { eventTypeId, teamId } = owner;
      return teamId === undefined
        ? ofOneEventType(client, eventTypeId)
        : ofTeamsEventType(client, { teamId, eventTypeId });
    }
    case 'oauthClient':
      return ofOAuthClient(client, owner.clientId);
    case 'organization':
      return ofOneOrganization(client, owner.orgId);
  }
}
