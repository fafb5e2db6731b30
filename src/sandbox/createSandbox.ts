import type { CityTimeZone } from '../contract/timezones/timezones.schema.js';
import type { Instant } from '../time/types.js';
import type { ClockStep } from './clock.js';
import { createFaultBox, type Fault } from './faults.js';
import { type LoggedRequest, serve } from './http/serve.js';
import { makeServer } from './makeServer.js';
import type { MessageRecord as Message } from './model/messages.js';
import { consentAnswer } from './providers/consentAnswer.js';
import { addCalendarEvent, type NewCalendarEvent } from './routes/calendars/addCalendarEvent.js';
import type { Consent } from './server.js';
import { memoryStore } from './store/memoryStore.js';
import type { Store } from './store/store.js';
import type { Deliver, Delivery } from './webhooks/deliveries.js';
import { API_URL, type Demo, demoInStore, noDemo } from './world/demo.js';
import type { World } from './world/world.js';
import type { WorldName } from './world/worlds.js';

export interface SandboxOptions {
  /**
   * ISO 8601: the clock stands there until it is moved. A function that gives milliseconds since 1970: it is read
   * each time. Absent: the world's `now`, and without one real time.
   */
  now?: (string | (() => number)) | undefined;
  /** What is there from the start, also by name; a function is told what time it is. Default: `demo`, a practice. */
  world?: (World | WorldName | ((now: Instant) => World)) | undefined;
  /** Armed from the start, and again after `reset`. */
  faults?: readonly Fault[] | undefined;
  /** Where the data is kept. Default: in memory. */
  store?: Store | undefined;
  /** Default: 60 minutes and 365 days, or what the world says. */
  tokenLifetimes?: { accessTokenMinutes?: number; refreshTokenDays?: number } | undefined;
  /**
   * Another number gives other uids and tokens. Default 1: each sandbox has the same ones. `random`: none comes twice,
   * as a store needs that outlives the sandbox.
   */
  seed?: number | 'random' | undefined;
  /** Holds each answer against the contract's schemas; one that breaks them is 500. Default: no. */
  checksAnswers?: boolean | undefined;
  /**
   * Reads a calendar that is published as an `.ics` file; rejects when it can't be reached. Default: none can be reached,
   * so that nothing leaves the process.
   */
  fetchFeed?: ((url: string) => Promise<string>) | undefined;
  /**
   * The cities that `timezones.list` answers; each name once. Default: those that the runtime's zones are called after. On a
   * port it is the 7000 of `city-timezones`, where that package is installed.
   */
  listCities?: (() => Promise<readonly CityTimeZone[]>) | undefined;
  /**
   * Brings webhooks to their subscribers, after the request that they tell of has its answer: `fetch`, or the handler of
   * the subscriber itself. Absent: nothing leaves the process, and `deliveries` tells what would have been sent.
   */
  deliver?: Deliver | undefined;
  /**
   * Where users consent to connect an account, unless the world says so: `local` at a page of the sandbox, which `fetch`
   * answers, or `provider` at the address of the real one. Either way the callback takes that address's `state` with any
   * `code`; one that is an e-mail address names the account. Default `provider`; on a port `local`.
   */
  consent?: Consent | undefined;
}

/** A server of the API v2 that lives in this process. It is for development, tests and demonstrations. */
export interface Sandbox {
  /** Stands in for the global `fetch`; only the path of the address counts. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** The server's clock. */
  now(): Instant;
  /** Moves the clock; holds run out and tokens expire by it, meetings begin and end, webhooks are tried again. */
  advance(step: ClockStep): void;
  /** From here on the clock stands at this instant (ISO 8601). */
  setNow(iso: string): void;
  /** Back to how it was made: data, clock, faults, rate limits, names. */
  reset(): Promise<void>;
  /** @returns disarms it */
  fault(fault: Fault): () => void;
  /** The faults that will strike still. */
  readonly faults: readonly Fault[];
  /** Disarms every fault, those from the start too. */
  clearFaults(): void;
  /** The requests so far, in the order of their answers; of very many the last ten thousand. */
  readonly requests: readonly LoggedRequest[];
  /** The calls of webhooks so far, with each attempt; of very many the last ten thousand. */
  readonly deliveries: readonly Delivery[];
  /**
   * Settles when each webhook that is due by the sandbox's clock has its answer, or could have none. One that gets no 2xx
   * is tried again 1, 5, 30 and 120 minutes after the attempt before: `advance` the clock for that.
   */
  delivered(): Promise<void>;
  /**
   * Calls a subscriber once more, with the very same body.
   * @returns false when there is no such delivery, or it is just under way
   */
  redeliver(deliveryId: number): boolean;
  /**
   * The mails that a real server would have sent, the first one first: about bookings (where the host's OAuth client has
   * `areEmailsEnabled`), with codes, and invitations. None leaves the process.
   */
  emails(): Promise<readonly Message[]>;
  /** The same, and text messages. */
  outbox(): Promise<readonly Message[]>;
  /** A client and a host to begin with. Throws when the world has no managed user. */
  readonly demo: Demo;
  /**
   * Puts an appointment into a calendar that a user has connected.
   * @throws RangeError when the user has no such calendar, or the times are none
   */
  addCalendarEvent(event: NewCalendarEvent): Promise<void>;
  /** Everybody's counter of requests is empty again. */
  resetRateLimits(): void;
  /** The data itself, for what no request can do. */
  readonly store: Store;
  /** Settles when the data is there; requests wait for it by themselves. */
  readonly ready: Promise<void>;
}

/**
 * Makes a sandbox, ready for its first request.
 * @throws ZodError when the world is not one
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const store = options.store ?? memoryStore();
  const faults = createFaultBox();
  const requests: LoggedRequest[] = [];
  let made = makeServer(options, store, faults);
  let ready = begin();

  async function begin(): Promise<void> {
    const { server, records, demo } = made;
    const isFirst = await store.loadIfEmpty(records);
    if (!isFirst && demo) made.demo = await demoInStore(demo, server);
    for (const fault of options.faults ?? []) await arm(fault);
  }

  const log = (entry: LoggedRequest) => {
    requests.push(entry);
    if (requests.length > MOST_REQUESTS) requests.shift();
  };

  /** Tokens that all end now are gone at once; every other fault waits for its request. */
  async function arm(fault: Fault): Promise<() => void> {
    if (fault.name !== 'expired-token' || !fault.all) return faults.arm(fault);
    await store.tokens.expire(made.server.clock.now());
    return () => {};
  }

  /** Whoever asks next finds noted what came due. */
  function timePassed(): void {
    const { passTime } = made.aftermath;
    ready = ready.then(() => passTime().catch(() => {}));
  }

  async function outbox(): Promise<readonly Message[]> {
    await ready;
    await made.aftermath.noted();
    return store.collections.messages.where({});
  }

  return {
    fetch: async (input, init) => {
      const { signal: given, ...rest } = init ?? {};
      const request = toRequest(input, rest);
      const signal = given ?? request.signal;
      if (signal.aborted) throw signal.reason;
      await ready;
      const { aftermath, server } = made;
      const page = await consentAnswer(request, server);
      if (page) return page;
      return serve(request, signal, { ...made, faults, log }).finally(aftermath.follow);
    },
    now: () => made.server.clock.now(),
    advance: (step) => {
      made.server.clock.advance(step);
      timePassed();
    },
    setNow: (iso) => {
      made.server.clock.set(iso);
      timePassed();
    },
    reset: () => {
      // At once, so that a request that comes now finds the beginning, and nothing halfway to it.
      ready = ready.then(async () => {
        await store.clear();
        faults.clear();
        requests.length = 0;
        made = makeServer(options, store, faults);
        await begin();
      });
      return ready;
    },
    fault: (fault) => {
      if (fault.name !== 'expired-token' || !fault.all) return faults.arm(fault);
      ready = ready.then(() => arm(fault)).then(() => {});
      return () => {};
    },
    get faults() {
      return faults.armed();
    },
    clearFaults: () => faults.clear(),
    requests,
    get deliveries() {
      return made.aftermath.deliveries.list();
    },
    delivered: async () => {
      await ready;
      await made.aftermath.settled();
    },
    emails: async () => (await outbox()).filter(({ channel }) => channel === 'email'),
    outbox,
    redeliver: (deliveryId) => made.aftermath.deliveries.redeliver(deliveryId),
    get demo() {
      if (!made.demo) throw noDemo();
      return made.demo;
    },
    addCalendarEvent: async (event) => {
      await ready;
      await addCalendarEvent(event, made.server);
    },
    resetRateLimits: () => made.throttle.reset(),
    store,
    get ready() {
      return ready;
    },
  };
}

/** A server on a port may run for long. */
const MOST_REQUESTS = 10_000;

/** Addresses may be relative here, as they may in a browser. */
const toRequest = (input: string | URL | Request, init?: RequestInit): Request =>
  input instanceof Request ? new Request(input, init) : new Request(new URL(input, API_URL), init);
