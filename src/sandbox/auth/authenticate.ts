import type { Instant } from '../../time/types.js';
import { forbidden, plainUnauthorized, tokenExpired, unauthorized } from '../http/Refusal.js';
import type { ApiKey, OAuthClientRecord } from '../model/records.js';
import type { Server } from '../server.js';
import type { Store } from '../store/store.js';
import type { Caller } from './caller.js';
import { readGrant } from './grants.js';
import { isOriginAllowed } from './isOriginAllowed.js';
import { keeps } from './membership.js';

const NOTHING_PROVIDED =
  "ApiAuthStrategy - No authentication method provided. Either pass an API key as 'Bearer' header or OAuth client credentials as 'x-cal-secret-key' and 'x-cal-client-id' headers";
const ONLY_ID =
  "ApiAuthStrategy - Only 'x-cal-client-id' header provided. Please also provide 'x-cal-secret-key' header or Auth bearer token as 'Authentication' header";
const ONLY_SECRET =
  "ApiAuthStrategy - Only 'x-cal-secret-key' header provided. Please also provide 'x-cal-client-id' header or Auth bearer token as 'Authentication' header";

/** What a request shows of its sender. */
export interface Credentials {
  clientId: string | null;
  secret: string | null;
  bearer: string | null;
  origin: string | null;
}

/** @param pathClientId a client that the path names counts as one that a header names */
export const readCredentials = (headers: Headers, pathClientId?: string): Credentials => ({
  clientId: pathClientId ?? headers.get('x-cal-client-id'),
  secret: headers.get('x-cal-secret-key'),
  bearer: headers.get('authorization')?.replace(/^Bearer /, '') || null,
  origin: headers.get('origin'),
});

/** Client id and secret first, then the bearer: an API key by its prefix, an access token otherwise. */
export async function authenticate(credentials: Credentials, server: Server): Promise<Caller> {
  const { clientId, secret, bearer } = credentials;
  if (clientId && secret) return asClient(clientId, secret, server);
  if (bearer?.startsWith(server.settings.apiKeyPrefix)) return asApiKey(bearer, server);
  if (bearer)
    return (await asThirdParty(bearer, server)) ?? asManagedUser(bearer, credentials.origin, server);
  if (clientId) throw unauthorized(ONLY_ID);
  throw unauthorized(secret ? ONLY_SECRET : NOTHING_PROVIDED);
}

/** Half of the credentials, or none, is nobody; wrong ones are refused all the same. */
export async function authenticateIfTold(
  credentials: Credentials,
  server: Server,
): Promise<Caller | undefined> {
  const told = (credentials.clientId && credentials.secret) || credentials.bearer;
  return told ? authenticate(credentials, server) : undefined;
}

/** Client credentials act as the owner of the client's organization. */
async function asClient(clientId: string, secret: string, { store }: Server): Promise<Caller> {
  const client = await store.oauthClients.find(clientId);
  if (!client) throw unauthorized(`ApiAuthStrategy - oAuth client - Client with ID ${clientId} not found`);
  if (client.secret !== secret) throw unauthorized('ApiAuthStrategy - oAuth client - Invalid client secret');
  const [owner] = await store.collections.memberships.where({ teamId: client.organizationId, role: 'OWNER' });
  const user = owner && (await store.users.find(owner.userId));
  if (!user) throw unauthorized('ApiAuthStrategy - oAuth client - No owner ID found for this OAuth client');
  return { user, organizationId: client.organizationId, by: 'client credentials', client, apiKey: null };
}

async function asApiKey(key: string, { store, clock }: Server): Promise<Caller> {
  const found = await store.apiKeys.find(key);
  if (!found) throw unauthorized('ApiAuthStrategy - api key - Your api key is not valid');
  if (isPast(found, clock.now())) throw unauthorized('ApiAuthStrategy - api key - Your api key is expired');
  const user = await store.users.find(found.userId);
  if (!user) throw plainUnauthorized();
  return { user, organizationId: found.organizationId, by: 'api key', client: null, apiKey: key };
}

const DAY_MS = 86_400_000;
/** The day of expiry still counts. */
const isPast = ({ expiresAt }: ApiKey, now: Instant) =>
  expiresAt !== null && Math.floor(expiresAt / DAY_MS) < Math.floor(now / DAY_MS);

/** For whom a user has let it in: an OAuth 2 access token, which says all that it holds. Undefined: it is none. */
async function asThirdParty(bearer: string, server: Server): Promise<Caller | undefined> {
  const grant = readGrant(bearer, 'Access Token', server);
  const user = grant && (await server.store.users.find(grant.userId));
  if (!user) return undefined;
  const { organizationId } = user;
  return { user, organizationId, by: 'third-party token', client: null, apiKey: null, scopes: grant.scopes };
}

async function asManagedUser(
  bearer: string,
  origin: string | null,
  { store, clock }: Server,
): Promise<Caller> {
  const token = await store.tokens.find(bearer);
  if (token?.kind !== 'access') throw unauthorized('Invalid Access Token.');
  if (token.expiresAt <= clock.now()) throw tokenExpired();
  const client = await store.oauthClients.find(token.clientId);
  if (!client)
    throw unauthorized('ApiAuthStrategy - access token - OAuth client not found given the access token');
  if (origin && !isOriginAllowed(origin, client.redirectUris))
    throw unauthorized(wrongOrigin(origin, client));
  const user = await store.users.find(token.userId);
  if (!user) throw unauthorized('Invalid Access Token.');
  return { user, organizationId: client.organizationId, by: 'access token', client, apiKey: null };
}

const wrongOrigin = (origin: string, { id }: OAuthClientRecord) =>
  `ApiAuthStrategy - access token - Invalid request origin - please open https://app.cal.com/settings/platform and add the origin '${origin}' to the 'Redirect uris' of your OAuth client with ID '${id}'`;

const ONLY_ADMINS = 'OrganizationRolesGuard - User must have one of the roles: ADMIN, OWNER.';

/** For what only the keepers of an organization may do. */
export async function requireAdmin({ user }: Caller, store: Store): Promise<void> {
  if (user.organizationId === null) {
    throw forbidden('OrganizationRolesGuard - No organization associated with the user.');
  }
  if (!(await keeps(user.organizationId, user.id, store))) throw forbidden(ONLY_ADMINS);
}
