import type { Instant } from '../time/types.js';
import { createClock } from './clock.js';
import { type Aftermath, createAftermath } from './events/aftermath.js';
import { createFaultBox, type FaultBox } from './faults.js';
import { createThrottle, type Throttle } from './http/throttle.js';
import { createIds, type Ids, type Seed } from './ids.js';
import { bookingMail } from './mail/bookingMail.js';
import { keepingCalendars } from './routes/calendars/keepingCalendars.js';
import { citiesOfZones } from './routes/timezones/citiesOfZones.js';
import type { Consent, FetchFeed, ListCities, Server, ServerSettings } from './server.js';
import type { Records, Store } from './store/store.js';
import { createDeliveries, type Deliver } from './webhooks/deliveries.js';
import { type Demo, demoOf } from './world/demo.js';
import { APPS, type World, world as worldSchema } from './world/world.js';
import { worldRecords } from './world/worldRecords.js';
import { type WorldName, worlds } from './world/worlds.js';

export interface ServerOptions {
  now?: string | (() => number);
  world?: World | WorldName | ((now: Instant) => World);
  tokenLifetimes?: { accessTokenMinutes?: number; refreshTokenDays?: number };
  seed?: Seed;
  checksAnswers?: boolean;
  fetchFeed?: FetchFeed;
  listCities?: ListCities;
  deliver?: Deliver | undefined;
  consent?: Consent | undefined;
}

export interface MadeServer {
  server: Server;
  throttle: Throttle;
  requestIds: Ids;
  aftermath: Aftermath;
  /** What an empty store is filled with. */
  records: Records;
  demo: Demo | undefined;
}

/** A server at its beginning. The same options make the same one, down to its tokens. */
export function makeServer(
  {
    now,
    world,
    tokenLifetimes,
    seed = 1,
    checksAnswers = false,
    fetchFeed = noFeeds,
    listCities = citiesOfZones,
    deliver,
    consent = 'provider',
  }: ServerOptions,
  store: Store,
  faults: Pick<FaultBox, 'take'> = createFaultBox(),
): MadeServer {
  const begun = createClock(now);
  const making = typeof world === 'string' ? worlds[world] : (world ?? worlds.demo);
  const full = worldSchema.parse(typeof making === 'function' ? making(begun.now()) : making);
  const clock = now === undefined && full.now !== undefined ? createClock(full.now) : begun;
  const settings: ServerSettings = {
    webAppUrl: full.webAppUrl,
    apiKeyPrefix: full.apiKeyPrefix,
    guardedEmails: full.guardedEmails,
    ...full.tokens,
    ...tokenLifetimes,
    signingSecret: 'daybook-sandbox',
    checksAnswers,
    credits: full.credits,
    // Who names the ids by which providers know the server means the real ones.
    consent: full.consent ?? (full.apps ? 'provider' : consent),
    apps: new Map((full.apps ?? APPS).map(({ slug, clientId }) => [slug, clientId])),
  };
  const ids = createIds(seed);
  const made = worldRecords(full, { now: clock.now(), ids, settings });
  const aftermath = createAftermath(store, clock, createDeliveries(store, clock, deliver), [
    bookingMail(store, settings),
  ]);
  return {
    server: keepingCalendars({
      store,
      clock,
      ids,
      settings,
      fetchFeed,
      listCities,
      strikes: (name, app) => faults.take(name, { app }) !== undefined,
      announce: aftermath.announce,
    }),
    aftermath,
    throttle: createThrottle(full.limits, full.apiKeyPrefix),
    requestIds: createIds(seed === 'random' ? seed : ~seed),
    records: made.records,
    demo: demoOf(full, made),
  };
}

const noFeeds: FetchFeed = async (url) => {
  throw new Error(`No feed can be read: createSandbox was given no fetchFeed, so ${url} is out of reach.`);
};
