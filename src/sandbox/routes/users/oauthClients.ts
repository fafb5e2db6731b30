import type { OAuthClient, Permission } from '../../../contract/oauth-clients/oauthClients.schema.js';
import { permission } from '../../../contract/oauth-clients/oauthClients.schema.js';
import { toIso } from '../../../time/instant.js';
import { requireAdmin } from '../../auth/authenticate.js';
import type { Caller } from '../../auth/caller.js';
import { signJwt } from '../../auth/jwt.js';
import { forbidden, notFound } from '../../http/Refusal.js';
import type { OAuthClientRecord } from '../../model/records.js';
import type { Store } from '../../store/store.js';
import type { Handler } from '../handler.js';

const ALL = permission.options;

export const oauthClientAnswer = ({ createdAt, ...client }: OAuthClientRecord): OAuthClient => ({
  ...client,
  permissions: [...client.permissions],
  redirectUris: [...client.redirectUris],
  createdAt: toIso(createdAt),
});

export const createOAuthClient: Handler<'oauthClients.create'> = async (
  input,
  { caller, store, ids, clock, settings },
) => {
  const asked = input.permissions.includes('*') ? ALL : input.permissions;
  const permissions: Permission[] = ALL.filter((name) => asked.includes(name));
  const { permissions: _, ...rest } = input;
  const client: OAuthClientRecord = {
    ...rest,
    id: ids.cuid(),
    secret: signJwt({ ...input, permissions, iat: Math.floor(clock.now() / 1000) }, settings.signingSecret),
    permissions,
    logo: input.logo ?? null,
    organizationId: await keptOrganization(caller, store),
    createdAt: clock.now(),
    areEmailsEnabled: input.areEmailsEnabled ?? false,
    areDefaultEventTypesEnabled: input.areDefaultEventTypesEnabled ?? false,
    areCalendarEventsEnabled: input.areCalendarEventsEnabled ?? true,
  };
  await store.oauthClients.add(client);
  return { clientId: client.id, clientSecret: client.secret };
};

export const listOAuthClients: Handler<'oauthClients.list'> = async (_, { caller, store }) => {
  const clients = await store.oauthClients.ofOrganization(await keptOrganization(caller, store));
  return clients.map(oauthClientAnswer);
};

export const getOAuthClient: Handler<'oauthClients.get'> = async ({ clientId }, { caller, store }) =>
  oauthClientAnswer(await ownClient(clientId, caller, store));

export const updateOAuthClient: Handler<'oauthClients.update'> = async (
  { clientId, ...patch },
  { caller, store },
) => {
  const client = await ownClient(clientId, caller, store);
  return oauthClientAnswer((await store.oauthClients.change(clientId, patch)) ?? client);
};

export const deleteOAuthClient: Handler<'oauthClients.delete'> = async ({ clientId }, { caller, store }) => {
  const client = await ownClient(clientId, caller, store);
  await store.oauthClients.remove(clientId);
  await store.collections.webhooks.removeWhere({ clientId });
  return oauthClientAnswer(client);
};

async function keptOrganization(caller: Caller, store: Store): Promise<number> {
  await requireAdmin(caller, store);
  if (caller.organizationId === null) {
    throw forbidden('OrganizationRolesGuard - No organization associated with the user.');
  }
  return caller.organizationId;
}

export async function ownClient(clientId: string, caller: Caller, store: Store): Promise<OAuthClientRecord> {
  const organizationId = await keptOrganization(caller, store);
  const client = await store.oauthClients.find(clientId);
  if (!client) throw notFound('OAuthClientGuard - OAuth client not found.');
  if (client.organizationId !== organizationId) {
    throw forbidden('OAuthClientGuard - OAuth client does not belong to the organization of the user.');
  }
  return client;
}
