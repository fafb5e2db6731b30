import { api, type Client, createClient, isCalError, type Locks } from 'daybook/client';
import { type Call, type Ended, unexplained } from './call.js';
import { allFaults, type Fault, seeded } from './faults.js';
import { createFaultyWorld, type FaultyWorld, turns } from './faultyWorld.js';
import { createLocks } from './locks.js';

export interface SoakOptions {
  calls: number;
  expiries: number;
  /** Clients of one user, which share locks and a channel when there are several. */
  tabs: number;
  seed: number;
  /** Called after the first half, and at the end. */
  atHalf?: (() => void) | undefined;
}

export interface SoakReport {
  calls: number;
  answers: number;
  errors: number;
  writes: number;
  /** Calls that ended as nothing that happened to them explains. */
  unexplained: string[];
  doneTwice: number;
  expiries: number;
  /** What the API was asked for in one expiry: the least and the most. */
  refreshes: { least: number; most: number };
  /** How often the host's backend was asked for a token in all. */
  asked: number;
  /** Requests that came with an ended token. */
  refused: number;
  struck: Record<Fault, number>;
}

const timeoutMs = 30_000;

function clientOf(world: FaultyWorld, random: () => number, locks: Locks | undefined): Client {
  const { sandbox, fetch, sleep, refreshUrl } = world;
  const { apiUrl, clientId, user } = sandbox.demo;
  return createClient({
    apiUrl,
    clientId,
    fetch,
    sleep,
    random,
    locks,
    now: sandbox.now,
    timeoutMs,
    auth: { accessToken: user.accessToken, refreshUrl },
  });
}

function begin(client: Client, { id, kind }: Call, random: () => number): Promise<unknown> {
  if (kind === 'read') return client.call(random() < 0.7 ? api.me.get : api.schedules.list, {});
  return random() < 0.5
    ? client.call(api.me.update, { bio: `soak ${id}` })
    : client.call(api.schedules.create, { name: `soak ${id}`, timeZone: 'Europe/London', isDefault: false });
}

/** Many calls over many ends of the token, with faults by chance; the same seed draws the same chances. */
export async function runSoak({ calls, expiries, tabs, seed, atHalf }: SoakOptions): Promise<SoakReport> {
  const random = seeded(seed);
  const world = await createFaultyWorld({ random, timeoutMs });
  const locks = tabs > 1 ? createLocks() : undefined;
  const clients = Array.from({ length: tabs }, () => clientOf(world, random, locks));
  const report: SoakReport = {
    calls: 0,
    answers: 0,
    errors: 0,
    writes: 0,
    unexplained: [],
    doneTwice: 0,
    expiries: 0,
    refreshes: { least: Number.POSITIVE_INFINITY, most: 0 },
    asked: 0,
    refused: 0,
    // SAFETY: every fault is a key.
    struck: Object.fromEntries(allFaults.map((fault) => [fault, 0])) as Record<Fault, number>,
  };

  function note(call: Call, ended: Ended) {
    report.calls += 1;
    report[ended === null ? 'answers' : 'errors'] += 1;
    if (call.kind === 'write') report.writes += 1;
    if (call.done > 1) report.doneTwice += 1;
    for (const fault of call.tries) report.struck[fault] += 1;
    const why = unexplained(call, ended);
    if (why) report.unexplained.push(why);
  }

  async function perform(id: number): Promise<void> {
    const kind = random() < 0.3 ? 'write' : 'read';
    const call: Call = { id, kind, tries: [], done: 0, expire: () => {} };
    const client = clients[Math.floor(random() * tabs)] ?? clients[0];
    if (!client) throw new Error('There is no client.');
    const ended: Ended = await world.current
      .run(call, () => begin(client, call, random))
      .then(
        () => null,
        (error: unknown) => (isCalError(error) ? error.code : String(error)),
      );
    note(call, ended);
  }

  const perExpiry = Math.ceil(calls / expiries);
  for (let expiry = 0; expiry < expiries; expiry += 1) {
    await world.endToken();
    const before = world.count.refreshes;
    const running: Promise<void>[] = [];
    for (let index = 0; index < perExpiry; index += 1) {
      running.push(perform(expiry * perExpiry + index));
      if (random() < 0.06) await turns(1 + Math.floor(random() * 3));
    }
    await Promise.all(running);
    // A message to another tab may be under way still.
    await turns(20);
    const refreshes = world.count.refreshes - before;
    report.refreshes.least = Math.min(report.refreshes.least, refreshes);
    report.refreshes.most = Math.max(report.refreshes.most, refreshes);
    report.expiries += 1;
    if (expiry + 1 === Math.floor(expiries / 2) || expiry + 1 === expiries) atHalf?.();
  }
  report.refused = world.count.refused;
  report.asked = world.count.asked;
  for (const client of clients) client.close();
  return report;
}
