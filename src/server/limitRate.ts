import { type Fetch, type Platform, platformOf } from '../client/platform.js';
import { withDeadline } from '../client/request/deadline.js';
import { retryAfterOf } from '../client/request/retry.js';
import { CalConfigError } from '../errors/index.js';

export interface LimitRateOptions {
  /** Requests in any 60 seconds. The API allows 120 for an API key or an address, 500 for an OAuth client or a user. */
  perMinute: number;
  /** Milliseconds that a request may take once its turn has come. Default: 30000; `Infinity`: no limit. */
  timeoutMs?: number | undefined;
  /** The clock, in milliseconds since 1970. For tests, like the next. */
  now?: (() => number) | undefined;
  sleep?: Platform['sleep'] | undefined;
}

/** A request that waits for its turn. */
interface Waiting {
  /** Its place in the order in which they were asked for, kept when it has to wait again. */
  readonly place: number;
  readonly go: () => void;
}

const windowMs = 60_000;
/** Of one request; who is told to wait so often is told so. */
const mostTries = 5;
/** Where a 429 tells no time: as long as the API blocks. */
const blockMs = 60_000;

/** Seconds, where the general limit is used up; 0: it is not. One of an endpoint stops nobody else. */
const secondsUntilMore = (headers: Headers): number =>
  headers.get('x-ratelimit-remaining-default') === '0' ? Number(headers.get('x-ratelimit-reset-default')) : 0;

/** A body that is read as it is sent can't be sent again. */
const isRepeatable = ({ body }: RequestInit): boolean =>
  body === undefined || body === null || typeof body === 'string';

const timedOut = (timeoutMs: number) =>
  new DOMException(`There was no answer within ${timeoutMs} ms.`, 'TimeoutError');

/**
 * A `fetch` for batch work on a server: `createClient({ fetch: limitRate({ perMinute: 120 }) })`. Requests wait for
 * their turn instead of failing, and set out in the order in which they were asked for; several may be under way.
 * A 429 is not given on: the API did nothing, so the request, also one that writes, waits as long as the API says and
 * is sent again, before those behind it; the fifth 429 of one request is. What the API tells of its limit is obeyed too,
 * so that several processes with one key come along with each other.
 *
 * The time that a client allows for one try counts from the request's turn on (`timeoutMs` here), unless the client
 * or the call has a `timeoutMs` of its own, which counts the waiting too. Aborting ends the waiting at once.
 * Throws `CalConfigError` (`prop_invalid`) where `perMinute` is below 1.
 */
export function limitRate(options: LimitRateOptions): Fetch;
export function limitRate(fetch: Fetch | undefined, options: LimitRateOptions): Fetch;
export function limitRate(
  ...given: [LimitRateOptions] | [fetch: Fetch | undefined, options: LimitRateOptions]
): Fetch {
  const [inner, options] = given.length === 1 ? [undefined, given[0]] : given;
  const { perMinute, timeoutMs = 30_000 } = options;
  if (!(perMinute >= 1)) {
    throw new CalConfigError({
      code: 'prop_invalid',
      what: `perMinute is ${perMinute}.`,
      why: 'No request would ever be sent.',
      todo: 'Give 1 or more: 120 for an API key, 500 for an OAuth client.',
    });
  }
  const { fetch, now, sleep } = platformOf({ ...(inner && { fetch: inner }), ...options });

  let places = 0;
  let queue: Waiting[] = [];
  /** When those of the last minute set out, the earliest first. */
  let departures: number[] = [];
  let pausedUntil = 0;
  /** Ends the sleep that nobody waits for any more. */
  let asleep: AbortController | undefined;

  function delayMs(): number {
    const time = now();
    departures = departures.filter((at) => at > time - windowMs);
    const earliest = departures.at(-Math.floor(perMinute));
    return Math.max(pausedUntil - time, earliest === undefined ? 0 : earliest + windowMs - time);
  }

  /** Lets go who may, and sleeps until the next one may, as long as there is one. */
  async function run(): Promise<void> {
    if (asleep) return;
    while (queue.length > 0) {
      const ms = delayMs();
      if (ms <= 0) {
        departures.push(now());
        queue.shift()?.go();
        continue;
      }
      asleep = new AbortController();
      await sleep(ms, asleep.signal).catch(() => undefined);
      asleep = undefined;
    }
  }

  function turn(place: number, signal: AbortSignal | null | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        queue = queue.filter((other) => other !== waiting);
        if (queue.length === 0) asleep?.abort();
        reject(signal?.reason);
      };
      const waiting: Waiting = {
        place,
        go: () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        },
      };
      if (signal?.aborted) return reject(signal.reason);
      signal?.addEventListener('abort', leave, { once: true });
      const behind = queue.findIndex((other) => other.place > place);
      queue.splice(behind < 0 ? queue.length : behind, 0, waiting);
      void run();
    });
  }

  const pause = (ms: number) => {
    pausedUntil = Math.max(pausedUntil, now() + ms);
  };

  const send = (url: string, init: RequestInit) =>
    withDeadline((signal) => fetch(url, { ...init, signal }), {
      timeoutMs,
      signal: init.signal ?? undefined,
      sleep,
      timedOut: () => timedOut(timeoutMs),
    });

  const limited: Fetch = async (url, init = {}) => {
    const place = places++;
    for (let tries = 1; ; tries += 1) {
      await turn(place, init.signal);
      const answer = await send(url, init);
      const { status, headers } = answer;
      pause(
        status === 429 ? (retryAfterOf(status, headers, now()) ?? blockMs) : secondsUntilMore(headers) * 1000,
      );
      if (status !== 429 || tries >= mostTries || !isRepeatable(init)) return answer;
      await answer.body?.cancel();
    }
  };
  limited.timeoutMs = Number.POSITIVE_INFINITY;
  return limited;
}
