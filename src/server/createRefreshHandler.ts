import { readClaims } from '../client/identity/token.js';
import { isCalApiError, isCalError } from '../errors/index.js';
import { corsHeaders, preflight } from './cors.js';
import { createRefreshTokens } from './refreshTokens.js';
import { createServerClient, type ServerOptions } from './serverClient.js';
import type { StoredTokens, TokenStore } from './TokenStore.js';

export interface RefreshHandlerOptions extends ServerOptions {
  store: TokenStore;
  /**
   * The host's own id of who is signed in, from the host's own session; `null`: nobody is.
   *
   * Give it wherever there is a session. Without it the ended access token itself says who asks: it must be, letter by
   * letter, the last one that was issued to its user, or the one before. The host's id of a user is then the user's id
   * at the API. That is what the incumbent's contract amounts to, and its price: whoever gets hold of such a token,
   * even an ended one, can go on renewing it, and signing out of the host does not end that.
   */
  identify?: (request: Request) => string | null | undefined | Promise<string | null | undefined>;
  /** Origins whose pages may ask, such as `https://app.example.com`. Default: none but the endpoint's own. */
  allowedOrigins?: readonly string[] | undefined;
  /** Hears why a refresh failed, for the server's log. */
  onError?: ((error: unknown) => void) | undefined;
  /** The clock, in milliseconds since 1970. For tests. */
  now?: (() => number) | undefined;
}

const bearerOf = (request: Request): string | undefined =>
  /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];

/** Takes the same time however much of it is right. */
function isSame(given: string, kept: string | undefined): boolean {
  if (given.length !== kept?.length) return false;
  let difference = 0;
  for (let index = 0; index < given.length; index += 1) {
    difference |= given.charCodeAt(index) ^ kept.charCodeAt(index);
  }
  return difference === 0;
}

const isIssued = (bearer: string, tokens: StoredTokens | null | undefined): boolean =>
  isSame(bearer, tokens?.accessToken) || isSame(bearer, tokens?.previousAccessToken);

/**
 * The endpoint behind `refreshUrl`: GET with the ended access token as bearer, answers `{ "accessToken": "..." }`.
 * Takes a web `Request`, so it is a route of Next.js, Workers, Deno or Bun as it stands; Hono and Remix hand the request
 * over, `(c) => handler(c.req.raw)`, `({ request }) => handler(request)`. In Express, or on `node:http`,
 * `getRequestListener` of `@hono/node-server` makes a listener of it.
 *
 * 401: nobody is signed in, or the user's tokens can't be renewed. 502: the API can't be reached, try again.
 * 500: the API refuses the client's id or secret. What `identify` and `store` reject with goes through.
 * Throws `CalConfigError` in a browser and without a secret.
 */
export function createRefreshHandler(
  options: RefreshHandlerOptions,
): (request: Request) => Promise<Response> {
  const { store, identify, allowedOrigins = [], onError, now = () => Date.now(), ...server } = options;
  const client = createServerClient(server);
  const refresh = createRefreshTokens({ client, clientId: server.clientId, store, now });

  async function userOf(request: Request, bearer: string | undefined): Promise<string | undefined> {
    if (identify) return (await identify(request)) ?? undefined;
    const userId = bearer && readClaims(bearer).subject;
    return userId && isIssued(bearer, await store.read(userId)) ? userId : undefined;
  }

  return async (request) => {
    const cors = corsHeaders(request, allowedOrigins);
    const answer = (status: number, body: object, headers: Record<string, string> = {}) =>
      Response.json(body, { status, headers: { ...cors, 'cache-control': 'no-store', ...headers } });
    const fail = (status: number, error: string, headers?: Record<string, string>) =>
      answer(status, { error }, headers);

    if (request.method === 'OPTIONS') return preflight(cors);
    if (request.method !== 'GET') return fail(405, 'method_not_allowed', { allow: 'GET, OPTIONS' });

    const bearer = bearerOf(request);
    const userId = await userOf(request, bearer);
    if (!userId) return fail(401, 'not_signed_in');
    try {
      const accessToken = await refresh({ userId, bearer });
      return accessToken ? answer(200, { accessToken }) : fail(401, 'renewal_refused');
    } catch (error) {
      if (!isCalError(error)) throw error;
      onError?.(error);
      const isOurFault = isCalApiError(error) && error.status < 500 && error.status !== 429;
      return isOurFault ? fail(500, 'client_refused') : fail(502, 'api_unavailable');
    }
  };
}
