import { CalConfigError } from '../../errors/index.js';
import { payloadOf } from './token.js';

/**
 * Why a token is asked for.
 * - `initial`: there is none yet
 * - `expiring`: the one in use is about to end
 * - `refused`: the API has refused the one in use
 */
export type TokenReason = 'initial' | 'expiring' | 'refused';

export interface GetAccessTokenOptions {
  reason: TokenReason;
  /** Aborted when `timeoutMs` is over: the answer is then of no use any more. */
  signal: AbortSignal;
}

/**
 * Gives a valid access token. `null` (or an empty text): nobody is signed in, which is final until `setAccessToken`.
 * Rejects: it did not work this time; the next request asks again.
 */
export type GetAccessToken = (options: GetAccessTokenOptions) => Promise<string | null | undefined>;

/** The host's endpoint: GET with the ended token as bearer, answers `{ "accessToken": "..." }`. */
export interface RefreshUrlAuth {
  /** Absent: nobody is signed in yet. */
  accessToken?: string | undefined;
  refreshUrl: string;
}

/** The host's function. Called when a token is needed, never twice at a time. */
export interface GetAccessTokenAuth {
  /** A first token, so that the function is not called at the start. */
  accessToken?: string | undefined;
  getAccessToken: GetAccessToken;
}

/** An API key (`cal_...`). Only on a server. */
export interface ApiKeyAuth {
  accessToken: string;
}

/** The OAuth client's secret. Only on a server. */
export interface ClientSecretAuth {
  clientSecret: string;
}

export type ClientAuth = RefreshUrlAuth | GetAccessTokenAuth | ApiKeyAuth | ClientSecretAuth;

type AnyAuth = RefreshUrlAuth & GetAccessTokenAuth & ClientSecretAuth;

/** The same, checked. */
export type Auth =
  | { kind: 'none' }
  | { kind: 'key'; accessToken: string }
  | { kind: 'url'; accessToken: string | undefined; refreshUrl: string }
  | { kind: 'function'; accessToken: string | undefined; getAccessToken: GetAccessToken }
  | { kind: 'secret'; clientSecret: string };

export const secretInBrowser = (what: string) =>
  new CalConfigError({
    code: 'secret_in_browser',
    what: `${what} was given to code that runs in a browser.`,
    why: 'Everybody can read it there.',
    todo: 'Replace it, and keep it on your server.',
  });

const isApiKey = (text: string): boolean => text.startsWith('cal_');

/** What a text is that must not be in a browser; `undefined`: nothing of the kind. */
function secretKind(text: string): string | undefined {
  if (isApiKey(text)) return 'An API key';
  const payload = payloadOf(text);
  if (payload.type === 'refresh_token') return 'A refresh token';
  // The API makes a client's secret by signing what the client was made from.
  return 'redirectUris' in payload ? 'A client secret' : undefined;
}

/** Throws `CalConfigError` (`secret_in_browser`). */
export function refuseSecretInBrowser(text: string, inBrowser: boolean): void {
  const kind = inBrowser ? secretKind(text) : undefined;
  if (kind) throw secretInBrowser(kind);
}

const ambiguous = () =>
  new CalConfigError({
    code: 'auth_ambiguous',
    what: 'Several ways to authenticate were given.',
    why: 'It is not clear which one counts.',
    todo: 'Give one of refreshUrl, getAccessToken and clientSecret.',
  });

/** Throws `CalConfigError` where what is given can't work or must not be there. */
export function checkAuth(given: ClientAuth | undefined, { inBrowser }: { inBrowser: boolean }): Auth {
  if (given === undefined) return { kind: 'none' };
  const { accessToken, refreshUrl, getAccessToken, clientSecret }: Partial<AnyAuth> = given;
  if ('clientSecret' in given) {
    if (inBrowser) throw secretInBrowser('A client secret');
    if (accessToken || refreshUrl || getAccessToken) throw ambiguous();
    if (!clientSecret) throw secretMissing('clientSecret is empty.');
    return { kind: 'secret', clientSecret };
  }
  if (refreshUrl && getAccessToken) throw ambiguous();
  if (accessToken) refuseSecretInBrowser(accessToken, inBrowser);
  if (getAccessToken) return { kind: 'function', accessToken, getAccessToken };
  if (refreshUrl) return { kind: 'url', accessToken, refreshUrl };
  if (accessToken && isApiKey(accessToken)) return { kind: 'key', accessToken };
  throw new CalConfigError({
    code: 'refresh_url_missing',
    what: 'accessToken was given without a way to renew it.',
    why: 'Everything would fail within the hour.',
    todo: 'Give refreshUrl or getAccessToken.',
  });
}

export const secretMissing = (what: string) =>
  new CalConfigError({
    code: 'secret_missing',
    what,
    why: 'Only the OAuth client itself may do this.',
    todo: 'On your server give auth: { clientSecret }.',
  });
