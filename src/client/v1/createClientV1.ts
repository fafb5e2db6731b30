import type { AnswerOf, InputOf } from '../../contract/operation.js';
import type { AnyOperationV1 } from '../../contract/v1/operationV1.js';
import * as table from '../../contract/v1/table.js';
import { CalConfigError, type CalError, CalNetworkError } from '../../errors/index.js';
import { defaultApiUrl, normalizeApiUrl } from '../apiUrl.js';
import { secretInBrowser } from '../identity/auth.js';
import { type Fetch, isBrowser, type Platform, platformOf } from '../platform.js';
import { createPerform } from '../request/perform.js';
import type { RawAnswer } from '../request/readAnswer.js';
import { type CallOptions, createSend, defaultTimeoutMs } from '../request/send.js';
import { bind, type Resources } from '../resources/methods.js';
import { buildRequestV1 } from './buildRequestV1.js';
import { causeWithoutKey, keyConcealer } from './concealKey.js';
import { readAnswerV1 } from './readAnswerV1.js';

export interface ClientV1Options {
  /** Address of the API, with or without `/v1`. Default: `https://api.cal.com`. */
  apiUrl?: string | undefined;
  /** Whose requests they are (`cal_...`). This API takes it in the address of each request, so others' logs may keep it. */
  apiKey: string | undefined;
  /** Default: the platform's own. */
  fetch?: Fetch | undefined;
  /** Milliseconds that one try may take. Default: 30000; `Infinity`: no limit. */
  timeoutMs?: number | undefined;
  /** Hears every error that a call rejects with, each once; not aborts. */
  onError?: ((error: CalError) => void) | undefined;
  /** The clock, in milliseconds since 1970. For tests, like the rest. */
  now?: (() => number) | undefined;
  sleep?: Platform['sleep'] | undefined;
  random?: (() => number) | undefined;
}

interface CallerV1 {
  /** Without `/v1`. */
  readonly apiUrl: string;
  /**
   * Sends one operation of the legacy table and gives the body of its answer. A read that fails in passing is tried
   * 3 times in all; a write once. Rejects with a `CalError`, which never holds the key.
   */
  call<Op extends AnyOperationV1>(
    operation: Op,
    input: InputOf<Op>,
    options?: CallOptions,
  ): Promise<AnswerOf<Op>>;
}

/** The legacy API with a method for each operation: `client.bookings.list()`. */
export type ClientV1 = CallerV1 & Resources<typeof table>;

function checkKey(apiKey: string | undefined): string {
  if (isBrowser()) throw secretInBrowser('An API key');
  if (apiKey) return apiKey;
  throw new CalConfigError({
    code: 'secret_missing',
    what: 'createClientV1 was given no apiKey.',
    why: 'The API v1 answers nobody without one.',
    todo: 'Make one in the settings under Security, and give it from your server’s environment.',
  });
}

/** A query is no part of it, and may hold a key that must not get into the message about a wrong address. */
const addressOf = (apiUrl: string): string =>
  normalizeApiUrl(apiUrl.replace(/[?#].*$/s, '')).replace(/\/v1$/, '');

/**
 * A client of the legacy API v1. Only on a server: in a browser it throws `CalConfigError` (`secret_in_browser`), and
 * without a key `secret_missing`.
 * @deprecated Cal.com recommends API v2 for all that is new: `createApiClient` of `daybook/client`.
 */
export function createClientV1(options: ClientV1Options): ClientV1 {
  const apiKey = checkKey(options.apiKey);
  const { timeoutMs = defaultTimeoutMs, onError, fetch, now, sleep, random } = options;
  const platform = platformOf({ fetch, now, sleep, random });
  const apiUrl = addressOf(options.apiUrl ?? defaultApiUrl);
  const conceal = keyConcealer(apiKey);
  const perform = createPerform(platform, onError);
  const send = createSend(platform, apiUrl, timeoutMs);

  /** What a refusal says goes into errors, so the key is taken out of it before it is read. */
  const keyless = (answer: RawAnswer): RawAnswer =>
    answer.status >= 200 && answer.status < 300 ? answer : { ...answer, text: conceal(answer.text) };

  async function attempt<Op extends AnyOperationV1>(
    operation: Op,
    input: InputOf<Op>,
    call: CallOptions,
  ): Promise<AnswerOf<Op>> {
    const request = buildRequestV1(operation, Object(input), { apiUrl, apiKey });
    try {
      const answer = await send(operation, request, request.headers, call);
      // SAFETY: the table's row states what the API answers with, or that it is unknown.
      return readAnswerV1(operation, keyless(answer), platform.now()) as AnswerOf<Op>;
    } catch (error) {
      if (error instanceof CalNetworkError && error.cause !== undefined) {
        error.cause = causeWithoutKey(error.cause, conceal);
      }
      throw error;
    }
  }

  const client: CallerV1 = {
    apiUrl,
    call: (operation, input, call = {}) =>
      perform(operation, () => attempt(operation, input, call), call.signal),
  };
  const methods = bind<AnyOperationV1>(table, (row) => {
    // SAFETY: the type of the method asks for the row's own input.
    return (input = {}, call) => client.call(row, input as never, call);
  });
  // SAFETY: `bind` puts a method in each row's place and leaves the tree as it is.
  return { ...(methods as Resources<typeof table>), ...client };
}
