import type { Client } from '../../client/index.js';
import type { Call, Record, Try } from './createRecord.js';

/** Elapsed time, which no clock that stands still can tell. */
const elapsed = () => performance.now();

interface Running {
  readonly id: number;
  /** The path of its row: `/v2/bookings/{bookingUid}`. */
  readonly path: RegExp;
  readonly method: string;
  readonly signal: AbortSignal | undefined;
  tries: number;
}

const escaped = (text: string) => text.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&');
const pathOf = (path: string) =>
  new RegExp(
    `${path
      .split(/\{\w+\}/)
      .map(escaped)
      .join('[^/?]+')}(\\?|$)`,
  );

const without = (call: Call, at: number, changes: Partial<Try>): Call => ({
  ...call,
  tries: call.tries.map((each, index) => (index === at ? { ...each, ...changes } : each)),
});

export interface Watching {
  /** The next request with the token that is in use is refused as one that has ended (498), by us. */
  readonly expireToken: () => void;
  readonly stop: () => void;
}

/**
 * Notes down what a client does: each call with its tries, the token that goes with them, and the turns of machines. The
 * client is left as it was when that stops. What it did before nobody knows.
 */
export function watchClient(client: Client, record: Record, now: () => number): Watching {
  const { call, watch } = client;
  const { platform } = client;
  const { fetch } = platform;
  const running = new Set<Running>();
  let count = record.get().calls.at(-1)?.id ?? 0;
  let turnCount = record.get().turns.at(-1)?.id ?? 0;
  let ended: string | null = null;

  const add = (made: Omit<Call, 'id' | 'at' | 'tries' | 'outcome' | 'error'>) => {
    count += 1;
    const id = count;
    record.change((seen) => ({
      ...seen,
      calls: [...seen.calls, { id, at: now(), tries: [], outcome: 'running', error: null, ...made }],
    }));
    return id;
  };
  const edit = (id: number, change: (call: Call) => Call) =>
    record.change((seen) => ({
      ...seen,
      calls: seen.calls.map((each) => (each.id === id ? change(each) : each)),
    }));

  /** What was under way before is known by its path alone; whatever goes elsewhere asks for a token. */
  const nameOf = (url: string) =>
    url.startsWith(`${client.apiUrl}/v2/`) ? new URL(url, 'https://relative.invalid').pathname : null;

  /** The call that a try is of. Of two alike that are under way, the one that has not been tried so often. */
  function callOf(url: string, method: string): Running {
    const alike = [...running].filter(
      (each) => each.method === method && each.path.test(url) && !each.signal?.aborted,
    );
    const [first] = alike.sort((one, other) => one.tries - other.tries);
    return first ?? { id: add({ operation: nameOf(url) }), path: /^/, method, signal: undefined, tries: 0 };
  }

  function noteToken(init: RequestInit | undefined): string | null {
    const text = new Headers(init?.headers).get('authorization')?.replace(/^Bearer /, '') ?? null;
    if (text === null || record.get().token?.text === text) return text;
    record.change((seen) => ({
      ...seen,
      token: { text, seenAt: now(), renewals: seen.token ? seen.token.renewals + 1 : 0 },
    }));
    return text;
  }

  const send = (url: string, init: RequestInit | undefined, token: string | null): Promise<Response> => {
    if (ended === null || token !== ended) return fetch(url, init);
    ended = null;
    const error = { code: 'ACCESS_TOKEN_IS_EXPIRED', message: 'Ended by Daybook devtools.' };
    return Promise.resolve(Response.json({ status: 'error', error }, { status: 498 }));
  };

  async function watchedFetch(url: string, init?: RequestInit): Promise<Response> {
    const method = init?.method ?? 'GET';
    const of = callOf(url, method);
    const isUnknown = !running.has(of);
    const at = of.tries;
    of.tries += 1;
    const body = typeof init?.body === 'string' ? init.body : null;
    const made: Try = {
      url,
      method,
      body,
      status: null,
      failure: null,
      requestId: null,
      answer: null,
      ms: null,
    };
    edit(of.id, (each) => ({ ...each, tries: [...each.tries, made] }));
    const token = isUnknown && nameOf(url) === null ? null : noteToken(init);
    const began = elapsed();
    try {
      const response = await send(url, init, token);
      const { status, headers } = response;
      const ms = Math.round(elapsed() - began);
      edit(of.id, (each) => ({
        ...without(each, at, { status, ms, requestId: headers.get('x-request-id') }),
        ...(isUnknown && { outcome: status < 400 ? 'done' : 'failed' }),
      }));
      // A copy is read beside the answer itself, which does not wait for it.
      response
        .clone()
        .text()
        .then(
          (answer) => edit(of.id, (each) => without(each, at, { answer })),
          () => {},
        );
      return response;
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      const ms = Math.round(elapsed() - began);
      edit(of.id, (each) => ({
        ...without(each, at, { failure, ms }),
        ...(isUnknown && { outcome: 'failed' as const }),
      }));
      throw error;
    }
  }

  const watchedCall: Client['call'] = (operation, input, options) => {
    const { name, path, method } = operation;
    const of: Running = {
      id: add({ operation: name }),
      path: pathOf(path),
      method,
      signal: options?.signal,
      tries: 0,
    };
    running.add(of);
    const end = (outcome: Call['outcome'], error: string | null) => {
      running.delete(of);
      edit(of.id, (each) => ({ ...each, outcome, error }));
    };
    const answer = call(operation, input, options);
    answer.then(
      () => end('done', null),
      (error: unknown) => {
        if (options?.signal?.aborted) end('stopped', null);
        else end('failed', error instanceof Error ? error.message : String(error));
      },
    );
    return answer;
  };

  const watchedTurn: Client['watch'] = (machine, event, state) => {
    watch?.(machine, event, state);
    turnCount += 1;
    const turn = { id: turnCount, at: now(), machine, event, state };
    record.change((seen) => ({ ...seen, turns: [...seen.turns, turn] }));
  };

  platform.fetch = watchedFetch;
  client.call = watchedCall;
  client.watch = watchedTurn;
  return {
    expireToken: () => {
      ended = record.get().token?.text ?? null;
    },
    stop: () => {
      if (platform.fetch === watchedFetch) platform.fetch = fetch;
      if (client.call === watchedCall) client.call = call;
      if (client.watch === watchedTurn) client.watch = watch;
    },
  };
}
