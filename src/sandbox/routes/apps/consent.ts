import { authenticate, readCredentials } from '../../auth/authenticate.js';
import { keeps } from '../../auth/membership.js';
import { badRequest, forbidden } from '../../http/Refusal.js';
import type { User } from '../../model/records.js';
import { CONSENT_PATH, type ProviderName, providers } from '../../providers/providers.js';
import type { Server } from '../../server.js';
import type { KnownCall } from '../handler.js';
import { type AppOwner, ofTeam, ofUser } from './credentials.js';

/*
 * The way to a provider and back. It leads to a page of this server that stands in for the provider, or, where
 * `settings.consent` says so, to the address of the real one, where nobody knows this server. Who wants to come back without
 * a browser calls the callback with the address's own `state` and any `code`: it is taken for a user who has consented.
 */

/** Where to send the user's browser. @param asked a query, as the provider reads it */
export function authorizeUrl(name: ProviderName, asked: string, { settings, request }: KnownCall): string {
  const { authorizeUrl: real } = providers[name];
  const own = new URL(`${CONSENT_PATH}${name}`, request.url).href;
  return `${settings.consent === 'local' ? own : real}?${asked}`;
}

/** A query as providers read it, in that order; values alone are encoded. */
export const query = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');

/** The address on this server to which the provider sends the browser back. */
export const callbackOf = (name: ProviderName, { request }: KnownCall): string =>
  new URL(providers[name].callbackPath, request.url).href;

/** The origin that the request names; a server names none, and then it is this one's host. */
export const originOf = ({ request }: KnownCall): string =>
  request.headers.get('origin') ?? new URL(request.url).host;

/** undefined with client credentials, which are no token. */
export const tokenOf = ({ request }: KnownCall): string | undefined =>
  readCredentials(request.headers).bearer ?? undefined;

/** @throws Refusal 400 when the server does not have the app */
export function clientIdOf(slug: string, { settings }: Server): string {
  const clientId = settings.apps.get(slug);
  if (!clientId) throw badRequest(`The app ${slug} is not installed.`);
  return clientId;
}

/** Who was sent away to consent. @throws Refusal 401 and 498, as for any request of theirs */
export async function whoConsents(accessToken: string, server: Server): Promise<User> {
  const none = { clientId: null, secret: null, origin: null };
  return (await authenticate({ ...none, bearer: accessToken }, server)).user;
}

export interface ReturnState {
  returnTo: string;
  /** For who refuses. */
  onErrorReturnTo: string;
  accessToken: string;
  /** For which team; absent: for the user. */
  teamId?: number;
}

/** The state of the apps that are told where to go after success, and after failure. */
export function readReturnState(state: string | undefined): ReturnState {
  if (!state) throw badRequest('Missing `state` query param');
  const { returnTo, onErrorReturnTo, accessToken, teamId } = readJson(state);
  return {
    ...(typeof teamId === 'number' && { teamId }),
    returnTo: textOf(returnTo),
    onErrorReturnTo: textOf(onErrorReturnTo),
    accessToken: textOf(accessToken),
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** JSON, or a query: the older address of Google's writes that. */
export const readState = (state: string): Record<string, unknown> => ({
  ...Object.fromEntries(new URLSearchParams(state)),
  ...readJson(state),
});

/** `{}`: it is no object written as JSON. */
function readJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? { ...value } : {};
  } catch {
    return {};
  }
}

/** What is in the state of such an app; a caller that names no place comes back to its origin. */
export const returnsOf = (
  { returnTo, onErrorReturnTo }: { returnTo?: string; onErrorReturnTo?: string },
  call: KnownCall,
) => ({ returnTo: returnTo ?? originOf(call), onErrorReturnTo: onErrorReturnTo ?? originOf(call) });

/** As the person knows it, without what a client adds. */
export const plainEmail = ({ email, clientId }: User): string =>
  clientId ? email.replace(`+${clientId}@`, '@') : email;

/**
 * Whose the app will be.
 * @throws Refusal 403 for the team of somebody else
 */
export async function ownerIn({ teamId }: ReturnState, user: User, { store }: Server): Promise<AppOwner> {
  if (teamId === undefined) return ofUser(user.id);
  const team = await store.collections.teams.find(teamId);
  if ((await keeps(teamId, user.id, store)) || (await keeps(team?.parentId ?? null, user.id, store))) {
    return ofTeam(teamId);
  }
  throw forbidden(`RolesGuard - User is not a member of the team with id=${teamId}.`);
}
