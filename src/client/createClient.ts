import type { AnswerOf, AnyOperation, InputOf, OperationRow } from '../contract/operation.js';
import { CalConfigError, type CalError } from '../errors/index.js';
import { defaultApiUrl, normalizeApiUrl } from './apiUrl.js';
import { askHostOf, tokenMissing } from './identity/askHost.js';
import {
  type ClientAuth,
  checkAuth,
  refuseSecretInBrowser,
  secretInBrowser,
  secretMissing,
} from './identity/auth.js';
import { createRenewal } from './identity/renewal.js';
import { createTabs } from './identity/tabs.js';
import { type Fetch, isBrowser, type Locks, type Platform, platformOf } from './platform.js';
import { buildRequest } from './request/buildRequest.js';
import { createPerform } from './request/perform.js';
import { type RawAnswer, readAnswer } from './request/readAnswer.js';
import { type CallOptions, createSend, defaultTimeoutMs } from './request/send.js';

export interface ClientOptions {
  /** Address of the API, with or without `/v2`. Default: `https://api.cal.com`. */
  apiUrl?: string | undefined;
  /** The platform OAuth client. */
  clientId?: string | undefined;
  /** Who the requests speak for. Absent: nobody, which is enough for public booking. */
  auth?: ClientAuth | undefined;
  /** Default: the platform's own. */
  fetch?: Fetch | undefined;
  /** Milliseconds that one try may take. Default: what `fetch` says, else 30000; `Infinity`: no limit. */
  timeoutMs?: number | undefined;
  /** Hears every error that a call rejects with, each once; not aborts. */
  onError?: ((error: CalError) => void) | undefined;
  /** First part of query keys. Default: a random text. Give one to read in the browser what a server has cached. */
  id?: string | undefined;
  /** The clock, in milliseconds since 1970. For tests, like the rest. */
  now?: (() => number) | undefined;
  sleep?: Platform['sleep'] | undefined;
  random?: (() => number) | undefined;
  locks?: Locks | undefined;
}

export interface Client {
  readonly id: string;
  /** Without `/v2`. */
  readonly apiUrl: string;
  readonly clientId: string | undefined;
  /** Whether requests go out with credentials, as far as is known without asking. */
  readonly isAuthenticated: boolean;
  /**
   * Sends one operation of the table and gives the `data` of its answer; for a page of a list `{ data, pagination }`.
   * A read that fails in passing is tried 3 times in all; a write once. Rejects with a `CalError`.
   */
  call<Op extends AnyOperation>(
    operation: Op,
    input: InputOf<Op>,
    options?: CallOptions,
  ): Promise<AnswerOf<Op>>;
  /**
   * A new token from the host, or nobody (`undefined`). Of one user's two tokens the fresher is kept; a token of
   * another user, or one that doesn't tell, always takes the place. Also ends the state after a refused renewal.
   */
  setAccessToken(token: string | undefined): void;
  /** Stops listening to the user's other tabs. The client stays usable. */
  close(): void;
  /** @internal Who puts another `fetch` into it sees each try. For devtools. */
  readonly platform: Platform;
  /** @internal Is told what the machines above do. For devtools, which put it here. */
  watch?: Watch | undefined;
}

interface Credentials {
  headers?: Record<string, string>;
  bearer?: string | undefined;
}

/** @internal One turn of a machine; `event` null: only the state is told. */
export type Watch = (machine: string, event: { readonly type: string } | null, state: object) => void;

/**
 * A client of the API v2. Holds its tokens in memory and shares nothing with other clients.
 * Throws `CalConfigError` for options that can't work.
 */
export function createClient(options: ClientOptions = {}): Client {
  // Not an option at all; who writes it here has it in the bundle all the same.
  if ('clientSecret' in options && isBrowser()) throw secretInBrowser('A client secret');
  const { clientId, timeoutMs = defaultTimeoutMs } = options;
  const platform = platformOf(options);
  const apiUrl = normalizeApiUrl(options.apiUrl ?? defaultApiUrl);
  const auth = checkAuth(options.auth, { inBrowser: isBrowser() });
  const { accessToken, clientSecret } = auth;
  if (clientSecret && !clientId) {
    throw new CalConfigError({
      code: 'prop_missing',
      what: 'clientSecret was given without clientId.',
      todo: 'Give clientId.',
    });
  }

  const renewal = createRenewal({
    accessToken,
    canBegin: Boolean(auth.getAccessToken),
    ask: askHostOf(auth, platform, timeoutMs),
    now: platform.now,
    check: (text) => refuseSecretInBrowser(text, isBrowser()),
    openTabs: (onToken) => createTabs(`${apiUrl} ${clientId ?? ''}`, platform, onToken),
  });

  const perform = createPerform(platform, options.onError);
  const send = createSend(platform, apiUrl, options.timeoutMs ?? options.fetch?.timeoutMs ?? timeoutMs);

  /** Credentials as headers; `bearer` alone can be renewed. */
  async function credentials(
    { auth: need }: OperationRow,
    signal: AbortSignal | undefined,
  ): Promise<Credentials> {
    if (need === 'public') return {};
    if (clientSecret) return { headers: { 'x-cal-secret-key': clientSecret } };
    if (need === 'client') throw secretMissing('This needs the client secret.');
    return { bearer: await renewal.bearer(need, signal) };
  }

  /** One try, and its repetition with a new token where the API refused the old one: what it refused it did not do. */
  async function attempt<Op extends AnyOperation>(
    operation: Op,
    input: InputOf<Op>,
    call: CallOptions,
  ): Promise<AnswerOf<Op>> {
    const request = buildRequest(operation, Object(input), apiUrl);
    const user = renewal.subject;
    // What one user began is not done in another's name.
    const isOthers = () => request.method !== 'GET' && user !== undefined && user !== renewal.subject;
    const { bearer, headers: secret }: Credentials = call.isAnonymous
      ? {}
      : await credentials(operation, call.signal);
    if (isOthers()) throw tokenMissing();
    const sendWith = (token: string | undefined) =>
      send(
        operation,
        request,
        {
          ...request.headers,
          ...(clientId && { 'x-cal-client-id': clientId }),
          ...(token && { authorization: `Bearer ${token}` }),
          ...secret,
        },
        call,
      );
    let token = bearer;
    let answer = await sendWith(token);
    if (token && isTokenRefused(answer)) {
      token = await renewal.renewed(token, answer.status, call.signal);
      if (token && !isOthers()) answer = await sendWith(token);
    }
    if (token && !isTokenRefused(answer)) renewal.accepted(token);
    // SAFETY: the table's row states what the API answers with; readAnswer has seen the envelope.
    return readAnswer(operation, answer, platform.now()) as AnswerOf<Op>;
  }

  return {
    id: options.id ?? `cal-${platform.random().toString(36).slice(2)}`,
    apiUrl,
    clientId,
    platform,
    get isAuthenticated() {
      return Boolean(clientSecret) || renewal.isAlive;
    },
    call: (operation, input, call = {}) =>
      perform(operation, () => attempt(operation, input, call), call.signal),
    setAccessToken: renewal.set,
    close: renewal.close,
  };
}

const isTokenRefused = ({ status }: RawAnswer): boolean => status === 401 || status === 498;
