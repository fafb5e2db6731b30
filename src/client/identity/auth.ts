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

/** The same, checked: at most one way to authenticate is in it. */
export type Auth = Partial<RefreshUrlAuth & GetAccessTokenAuth & ClientSecretAuth>;

export const secretInBrowser = (what: string) =>
  new CalConfigError({
    code: 'secret_in_browser',
    what: `${what} was given to code that runs in a browser.`,
    why: 'Everybody can read it there.',
    todo: 'Replace it; keep it on your server (see daybook/server).',
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
    todo: 'Give one of refreshUrl, getAccessToken and clientSecret.',
  });

/** Throws `CalConfigError` where what is given can't work or must not be there. */
export function checkAuth(given: ClientAuth | undefined, { inBrowser }: { inBrowser: boolean }): Auth {
  const auth: Auth = given ?? {};
  const { accessToken, refreshUrl, getAccessToken, clientSecret } = auth;
  const isSecret = 'clientSecret' in auth;
  if (isSecret && inBrowser) throw secretInBrowser('A client secret');
  // A token beside a secret is another way; beside the others it is their first one.
  if ([isSecret && accessToken, isSecret, refreshUrl, getAccessToken].filter(Boolean).length > 1)
    throw ambiguous();
  if (isSecret && !clientSecret) throw secretMissing('clientSecret is empty.');
  if (accessToken) refuseSecretInBrowser(accessToken, inBrowser);
  const isEnough = isSecret || refreshUrl || getAccessToken || (accessToken && isApiKey(accessToken));
  if (!given || isEnough) return auth;
  throw new CalConfigError({
    code: 'refresh_url_missing',
    what: 'accessToken was given without a way to renew it.',
    why: 'It ends within the hour.',
    todo: 'Give refreshUrl or getAccessToken.',
  });
}

export const secretMissing = (what: string) =>
  new CalConfigError({
    code: 'secret_missing',
    what,
    todo: 'On your server give auth: { clientSecret }.',
  });
