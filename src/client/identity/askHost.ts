import { CalAuthError, CalConfigError } from '../../errors/index.js';
import type { Fetch, Platform } from '../platform.js';
import { withDeadline } from '../request/deadline.js';
import { isPassing } from '../request/retry.js';
import type { Auth, GetAccessToken, TokenReason } from './auth.js';

export interface Ask {
  reason: TokenReason;
  /** The token in use, which ends or was refused. */
  held: string | undefined;
}

/** Gets a token from the host. Rejects with `CalAuthError`: `renewal_refused` is final, `renewal_failed` is not. */
export type AskHost = (ask: Ask) => Promise<string>;

type NoTokenCode = 'renewal_refused' | 'renewal_failed' | 'token_missing';

const noToken = (code: NoTokenCode, what: string, todo: string, cause?: unknown) =>
  new CalAuthError({ code, what, why: 'Nothing was sent.', todo, cause });

const signIn = 'Sign the user in and give the new token.';

export const refused = (what: string, todo = signIn) => noToken('renewal_refused', what, todo);

const failed = (what: string, cause?: unknown) =>
  noToken('renewal_failed', what, 'The next request tries again.', cause);

export const tokenMissing = () =>
  noToken('token_missing', 'The API answers this only to a signed-in user.', signIn);

/** What a function gave that was to give a text: most often the whole answer of the host's backend. */
const noText = (given: unknown) =>
  new CalConfigError({
    code: 'prop_invalid',
    what: `getAccessToken gave no text (${typeof given}).`,
    todo: 'Give the token itself, or null.',
  });

/** Not the user's fault: the address is none that renews tokens. */
const isNoRoute = (status: number): boolean => status === 404 || status === 405;

const checkRoute = 'refreshUrl has to answer GET with { "accessToken": "..." }.';

type Asker = (ask: Ask, signal: AbortSignal) => Promise<string>;

const isText = (given: unknown): given is string => typeof given === 'string' && given !== '';

const askFunction =
  (getAccessToken: GetAccessToken): Asker =>
  async ({ reason }, signal) => {
    let text: unknown;
    try {
      text = await getAccessToken({ reason, signal });
    } catch (cause) {
      throw failed('getAccessToken rejected.', cause);
    }
    if (isText(text)) return text;
    if (text) throw noText(text);
    throw reason === 'initial' ? tokenMissing() : refused('getAccessToken gave no token.');
  };

const askRoute =
  (refreshUrl: string, fetch: Fetch): Asker =>
  async ({ held }, signal) => {
    const headers = { accept: 'application/json', authorization: `Bearer ${held}` };
    const answer = await fetch(refreshUrl, { method: 'GET', headers, signal }).catch((cause: unknown) => {
      throw failed('refreshUrl did not answer.', cause);
    });
    const { status, ok } = answer;
    const what = `refreshUrl answered ${status}`;
    if (isPassing(status)) throw failed(`${what}.`);
    if (!ok) throw refused(`${what}.`, isNoRoute(status) ? checkRoute : signIn);
    const { accessToken }: { accessToken?: unknown } = Object(await answer.json().catch(() => undefined));
    if (isText(accessToken)) return accessToken;
    throw refused('refreshUrl answered without accessToken.', checkRoute);
  };

/** `undefined`: there is nobody to ask; the token in use is all there is. */
export function askHostOf(
  { getAccessToken, refreshUrl }: Auth,
  { fetch, sleep }: Platform,
  timeoutMs: number,
): AskHost | undefined {
  const asker = getAccessToken ? askFunction(getAccessToken) : refreshUrl && askRoute(refreshUrl, fetch);
  const timedOut = () => failed(`Renewing the token took longer than ${timeoutMs} ms.`);
  return asker
    ? (ask) => withDeadline((signal) => asker(ask, signal), { timeoutMs, sleep, timedOut })
    : undefined;
}
