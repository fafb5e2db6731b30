import type { AddressInfo } from 'node:net';
import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Instant } from '../../time/types.js';
import { createSandbox, type Sandbox } from '../createSandbox.js';
import type { Deliver } from '../webhooks/deliveries.js';
import type { World } from '../world/world.js';
import type { WorldName } from '../world/worlds.js';
import { controlCall } from './control.js';
import { fetchFeed } from './fetchFeed.js';
import { listCities } from './listCities.js';
import { oauth2ConsentPage } from './oauth2ConsentPage.js';
import { openStore } from './openStore.js';
import { statusSite } from './status/statusSite.js';

export interface ServeOptions {
  /** Default 4010; 0: any that is free. */
  port?: number | undefined;
  /** Default `127.0.0.1`: this machine alone. */
  host?: string | undefined;
  /** A folder in which the data outlives the server, in an embedded Postgres. */
  dataDir?: string | undefined;
  /** A Postgres that several share, `postgres://...`. Goes before `dataDir`. */
  databaseUrl?: string | undefined;
  /** ISO 8601: the clock stands there. Absent: the world's `now`, and without one real time. */
  now?: string | undefined;
  /** What is there from the start, also by name. Default: `demo`, a physiotherapy practice. */
  world?: (World | WorldName | ((now: Instant) => World)) | undefined;
  /**
   * Whether `POST /__sandbox/*` moves the clock and the data about, and `GET /__sandbox/outbox` and `.../deliveries` tell
   * what was sent. Never where others can reach the port.
   */
  control?: boolean | undefined;
  /** Brings webhooks to their subscribers. Default: the global `fetch`, with ten seconds for the answer. */
  deliver?: Deliver | undefined;
}

export interface RunningSandbox {
  /** `http://127.0.0.1:4010` */
  url: string;
  sandbox: Sandbox;
  /** Ends the server and lets go of the data. */
  close(): Promise<void>;
}

/** A subscriber that does not answer is given up on. */
const PATIENCE_MS = 10_000;
const overTheNetwork: Deliver = (request) => fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });

/** How often it is looked whether a meeting begins or a webhook is due. */
const TICK_MS = 1000;

async function open({ dataDir, databaseUrl, now, world, deliver }: ServeOptions): Promise<Sandbox> {
  const store = await openStore({ dataDir, databaseUrl });
  // Names must not come twice in data that was there before.
  const seed = store ? 'random' : undefined;
  const outside = { fetchFeed, listCities, deliver: deliver ?? overTheNetwork };
  const sandbox = createSandbox({ now, world, store, seed, ...outside, consent: 'local' });
  await sandbox.ready;
  return sandbox;
}

/**
 * A sandbox on a port.
 * @throws Error `EADDRINUSE` when the port is taken
 * @throws CalConfigError `optional_package_missing` when the data is to be kept and the package for that is not installed
 */
export async function startSandbox(options: ServeOptions = {}): Promise<RunningSandbox> {
  const { port = 4010, host = '127.0.0.1', control } = options;
  let opened: Promise<Sandbox> | undefined;

  const answer = async (request: Request, { outgoing }: HttpBindings | Http2Bindings) => {
    try {
      const sandbox = await opened;
      if (!sandbox) throw new Error('not opened');
      const own =
        (await statusSite(request, { sandbox, isControlled: control === true })) ??
        (await oauth2ConsentPage(request, sandbox)) ??
        (control && (await controlCall(request, sandbox)));
      return own || (await sandbox.fetch(request));
    } catch {
      // Only a fault gets here, or a caller who hung up: the line breaks, as the fault asks for.
      outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    }
  };
  // The port first: who can't have it has not touched the data.
  const [server, address] = await new Promise<[ReturnType<typeof serve>, AddressInfo]>((resolve, reject) => {
    const started = serve({ fetch: answer, port, hostname: host }, (info) => resolve([started, info]));
    started.once('error', reject);
  });
  const hangUp = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    if ('closeAllConnections' in server) server.closeAllConnections();
    await closed;
  };
  opened = open(options);
  const sandbox = await opened.catch(async (error) => {
    await hangUp();
    throw error;
  });
  const ticking = setInterval(() => void sandbox.delivered().catch(() => {}), TICK_MS);
  ticking.unref();
  const close = async () => {
    clearInterval(ticking);
    await hangUp();
    await sandbox.store.close();
  };
  return { url: `http://${host}:${address.port}`, sandbox, close };
}
