import { authenticate, readCredentials } from '../../auth/authenticate.js';
import { badRequest } from '../../http/Refusal.js';
import type { User } from '../../model/records.js';
import type { Server } from '../../server.js';
import type { KnownCall } from '../handler.js';

/*
 * The way to a provider and back. The addresses are those of the real providers, so that they look as they will; nobody
 * there knows this server. Who wants to come back from the consent calls the callback with the address's own `state` and
 * any `code`: it is taken for a user who has consented.
 */

/** A query as providers read it, in that order; values alone are encoded. */
export const query = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');

/** The address of a callback on this server. */
export const callback = (path: string, { request }: KnownCall): string =>
  `${new URL(request.url).origin}${path}`;

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
  accessToken: string;
}

/** The state of the apps that are told where to go after success, and after failure. */
export function readReturnState(state: string | undefined): ReturnState {
  if (!state) throw badRequest('Missing `state` query param');
  const { returnTo, accessToken } = readJson(state);
  return { returnTo: typeof returnTo === 'string' ? returnTo : '', accessToken: String(accessToken ?? '') };
}

/** `{}`: it is no object written as JSON. */
export function readJson(text: string): Record<string, unknown> {
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
