import { AsyncLocalStorage } from 'node:async_hooks';
import { createSandbox } from 'daybook/sandbox';
import { createRefreshHandler, memoryTokenStore } from 'daybook/server';
import type { Call } from './call.js';
import { drawFault } from './faults.js';

/** Everything that is ready gets its turn, so often. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

const refreshUrl = 'https://host.example/refresh';
const bare = (status: number, headers: Record<string, string> = {}) =>
  Response.json({ statusCode: status, message: 'A fault of the soak' }, { status, headers });
const lost = () => new TypeError('fetch failed');

/** The sandbox behind a network where things go wrong by chance, and a host's backend that renews tokens. */
export async function createFaultyWorld({ random, timeoutMs }: { random: () => number; timeoutMs: number }) {
  const sandbox = createSandbox({ now: '2026-11-20T09:00:00Z' });
  const { apiUrl, clientId, clientSecret, user } = sandbox.demo;
  const current = new AsyncLocalStorage<Call>();
  const count = { refreshes: 0, asked: 0, refused: 0 };

  const store = memoryTokenStore();
  const { accessToken, refreshToken } = user;
  const hour = 3_600_000;
  await store.write('host-1', {
    accessToken,
    accessTokenExpiresAt: sandbox.now() + hour,
    refreshToken,
    refreshTokenExpiresAt: sandbox.now() + 300 * 24 * hour,
    managedUserId: user.id,
  });
  const handler = createRefreshHandler({
    apiUrl,
    clientId,
    clientSecret,
    store,
    now: sandbox.now,
    identify: () => 'host-1',
    fetch: (url, init) => {
      count.refreshes += 1;
      return sandbox.fetch(url, init);
    },
  });

  async function askHost(init?: RequestInit): Promise<Response> {
    count.asked += 1;
    await turns(Math.floor(random() * 4));
    return handler(new Request(refreshUrl, init));
  }

  /** What has been made is taken away again, so that the world stays as large as it is. */
  async function tidyUp(url: string, init: RequestInit, answer: Response): Promise<void> {
    if (init.method !== 'POST') return;
    const { data }: { data: { id: number } } = await answer.clone().json();
    await sandbox.fetch(`${url}/${data.id}`, { method: 'DELETE', headers: init.headers ?? {} });
  }

  async function reach(call: Call, url: string, init: RequestInit): Promise<Response> {
    const answer = await sandbox.fetch(url, init);
    if (!answer.ok || call.kind === 'read') return answer;
    call.done += 1;
    await tidyUp(url, init, answer);
    return answer;
  }

  async function fetch(url: string, init: RequestInit = {}): Promise<Response> {
    if (url === refreshUrl) return askHost(init);
    const call = current.getStore();
    if (!call) throw new Error(`Nobody knows who asked for ${url}.`);
    const fault = drawFault(random);
    const reached = () => reach(call, url, init);
    /** A token that has ended is refused before anything else can happen. */
    const refusedFirst = async () => {
      const answer = await reached();
      const isRefused = answer.status === 498 || answer.status === 401;
      if (isRefused) count.refused += 1;
      else call.tries.push(fault);
      return isRefused ? answer : undefined;
    };
    switch (fault) {
      case 'none':
      case 'slow': {
        if (fault === 'slow') await turns(1 + Math.floor(random() * 20));
        const answer = await reached();
        if (answer.ok) call.tries.push(fault);
        else count.refused += 1;
        return answer;
      }
      case 'outage after it acted':
        return (await refusedFirst()) ?? bare(500);
      case 'lost answer': {
        const refused = await refusedFirst();
        if (refused) return refused;
        throw lost();
      }
      case 'no answer in time': {
        const refused = await refusedFirst();
        if (refused) return refused;
        call.expire();
        return new Promise<Response>(() => {});
      }
      case 'outage before it acted':
        call.tries.push(fault);
        return bare(500);
      case 'lost request':
        call.tries.push(fault);
        throw lost();
      case 'rate limit':
        call.tries.push(fault);
        return bare(429, { 'Retry-After': '1' });
      case 'rate limit for minutes':
        call.tries.push(fault);
        return bare(429, { 'X-RateLimit-Remaining-Default': '0', 'X-RateLimit-Reset-Default': '300' });
    }
  }

  /** Nothing waits in real time: a pause is a few turns, and a deadline comes when the fault says so. */
  const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    ms === timeoutMs
      ? new Promise((resolve, reject) => {
          const call = current.getStore();
          if (call) call.expire = resolve;
          signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        })
      : turns(20);

  /** The token ends: by the clock, or by the server's word alone. */
  async function endToken(): Promise<void> {
    if (random() < 0.5) {
      sandbox.advance({ minutes: 61 });
    } else {
      sandbox.advance({ minutes: 1 });
      sandbox.fault({ name: 'expired-token', all: true });
    }
    await sandbox.ready;
  }

  return { sandbox, current, count, fetch, sleep, endToken, refreshUrl };
}

export type FaultyWorld = Awaited<ReturnType<typeof createFaultyWorld>>;
