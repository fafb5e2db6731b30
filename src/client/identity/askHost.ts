import { CalAuthError, CalConfigError } from '../../errors/index.js';
import type { Platform } from '../platform.js';
import { withDeadline } from '../request/deadline.js';
import { isPassing } from '../request/retry.js';
import type { Auth, GetAccessToken, GetAccessTokenOptions, TokenReason } from './auth.js';

export interface Ask {
  reason: TokenReason;
  /** The token in use, which ends or was refused. */
  held: string | undefined;
}

/** Gets a token from the host. Rejects with `CalAuthError`: `renewal_refused` is final, `renewal_failed` is not. */
export type AskHost = (ask: Ask) => Promise<string>;

type NoTokenCode = 'renewal_refused' | 'renewal_failed' | 'token_missing';

const noToken = (code: NoTokenCode, what: string, todo: string, cause?: unknown) =>
  new CalAuthError({ code, what, why: 'There is no valid token to send.', todo, cause });

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
    what: `getAccessToken gave what is no text (${typeof given}).`,
    todo: 'Give the token itself, or null.',
  });

/** Not the user's fault: the address is none that renews tokens. */
const isNoRoute = (status: number): boolean => status === 404 || status === 405;

const checkRoute = 'refreshUrl has to answer GET with { "accessToken": "..." }.';

/** A function that is not async may throw at once. */
async function given(getAccessToken: GetAccessToken, options: GetAccessTokenOptions): Promise<unknown> {
  try {
    return await getAccessToken(options);
  } catch (cause) {
    throw failed('getAccessToken rejected.', cause);
  }
}

/** `undefined`: there is nobody to ask; the token in use is all there is. */
export function askHostOf(auth: Auth, { fetch, sleep }: Platform, timeoutMs: number): AskHost | undefined {
  const inTime = <T>(work: (signal: AbortSignal) => Promise<T>) =>
    withDeadline(work, {
      timeoutMs,
      sleep,
      timedOut: () => failed(`Renewing the token took longer than ${timeoutMs} ms.`),
    });

  if (auth.kind === 'function') {
    return ({ reason }) =>
      inTime(async (signal) => {
        const text: unknown = await given(auth.getAccessToken, { reason, signal });
        if (typeof text === 'string' && text) return text;
        if (text) throw noText(text);
        throw reason === 'initial' ? tokenMissing() : refused('getAccessToken gave no token.');
      });
  }
  if (auth.kind === 'url') {
    return ({ held }) =>
      inTime(async (signal) => {
        const headers = { accept: 'application/json', authorization: `Bearer ${held}` };
        const answer = await fetch(auth.refreshUrl, { method: 'GET', headers, signal }).catch(
          (cause: unknown) => {
            throw failed('refreshUrl did not answer.', cause);
          },
        );
        if (isPassing(answer.status)) throw failed(`refreshUrl answered ${answer.status}.`);
        if (!answer.ok)
          throw refused(
            `refreshUrl answered ${answer.status}.`,
            isNoRoute(answer.status) ? checkRoute : undefined,
          );
        const body: unknown = await answer.json().catch(() => undefined);
        const { accessToken }: { accessToken?: unknown } = Object(body);
        if (typeof accessToken === 'string' && accessToken) return accessToken;
        throw refused('refreshUrl answered without accessToken.', checkRoute);
      });
  }
  return undefined;
}
