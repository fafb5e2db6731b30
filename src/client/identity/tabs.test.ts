import { afterEach, describe, expect, it } from 'vitest';
import { get as getMe } from '../../contract/me/me.operations.js';
import { type Client, createClient } from '../createClient.js';
import type { Locks } from '../platform.js';
import { bearerOf, fakeApi, jwt, no, yes } from '../testing/fakeApi.js';
import { fakeLocks } from '../testing/fakeLocks.js';

const now = Date.UTC(2026, 10, 2, 9);
const tokenOf = (owner: string, minutes: number) =>
  jwt({ ownerId: owner, iat: now / 1000 + minutes * 60, expiresAt: now + (minutes + 60) * 60_000 });

const open: Client[] = [];
afterEach(() => {
  for (const client of open.splice(0)) client.close();
});

/** Time for a message to get from one tab to another. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

interface Tab {
  token: string;
  locks?: Locks | undefined;
  clientId?: string;
}

/** An API that refuses the tokens that have a renewal, once they have ended; the host renews each token it is asked about once, as the incumbent's does. */
function browser(renewals: Record<string, string>, { isEnded = true } = {}) {
  let hasEnded = isEnded;
  const asked: string[] = [];
  const api = fakeApi(async (sent) => {
    const bearer = bearerOf(sent) ?? '';
    if (sent.url.pathname !== '/refresh') return hasEnded && bearer in renewals ? no(498) : yes({ bearer });
    const isFirst = !asked.includes(bearer);
    asked.push(bearer);
    await soon();
    return isFirst ? Response.json({ accessToken: renewals[bearer] }) : no(401);
  });
  const openTab = ({ token, locks, clientId = 'clinic' }: Tab) => {
    const client = createClient({
      fetch: api.fetch,
      now: () => now,
      clientId,
      auth: { accessToken: token, refreshUrl: 'https://host.example/refresh' },
      ...(locks && { locks }),
    });
    open.push(client);
    return client;
  };
  const end = () => {
    hasEnded = true;
  };
  return { asked, openTab, end };
}

describe('tabs of one user', () => {
  it.each([
    ['tokens that tell whose they are', tokenOf('ada', 0), tokenOf('ada', 30)],
    ['tokens that tell nothing', 'opaque-1', 'opaque-2'],
  ])('renew once together, with %s', async (_, old, fresh) => {
    const locks = fakeLocks();
    const { asked, openTab } = browser({ [old]: fresh });
    const tabs = [
      openTab({ token: old, locks }),
      openTab({ token: old, locks }),
      openTab({ token: old, locks }),
    ];
    const answers = await Promise.all(tabs.map((tab) => tab.call(getMe, {})));
    expect(answers).toEqual([{ bearer: fresh }, { bearer: fresh }, { bearer: fresh }]);
    expect(asked).toEqual([old]);
  });

  it('renew once together where their tokens are not of the same age', async () => {
    const [older, old, fresh] = [tokenOf('ada', 0), tokenOf('ada', 10), tokenOf('ada', 30)];
    const locks = fakeLocks();
    const { asked, openTab } = browser({ [older]: fresh, [old]: fresh });
    const tabs = [openTab({ token: older, locks }), openTab({ token: old, locks })];
    const answers = await Promise.all(tabs.map((tab) => tab.call(getMe, {})));
    expect(answers).toEqual([{ bearer: fresh }, { bearer: fresh }]);
    expect(asked).toHaveLength(1);
  });

  it('stay together from one token that tells nothing to the next', async () => {
    const locks = fakeLocks();
    const renewals: Record<string, string> = { 'opaque-1': 'opaque-2' };
    const { asked, openTab } = browser(renewals);
    const tabs = [openTab({ token: 'opaque-1', locks }), openTab({ token: 'opaque-1', locks })];
    const callAll = () => Promise.all(tabs.map((tab) => tab.call(getMe, {})));
    await callAll();
    await callAll();
    tabs.push(openTab({ token: 'opaque-2', locks }));
    await callAll();
    renewals['opaque-2'] = 'opaque-3';
    expect(new Set((await callAll()).map((answer) => JSON.stringify(answer)))).toEqual(
      new Set(['{"bearer":"opaque-3"}']),
    );
    expect(asked).toEqual(['opaque-1', 'opaque-2']);
  });

  it('hand a new token to a tab that is idle', async () => {
    const [old, fresh] = [tokenOf('ada', 0), tokenOf('ada', 30)];
    const locks = fakeLocks();
    const { asked, openTab, end } = browser({ [old]: fresh }, { isEnded: false });
    const [busy, idle] = [openTab({ token: old, locks }), openTab({ token: old, locks })];
    await Promise.all([busy.call(getMe, {}), idle.call(getMe, {})]);
    end();
    await busy.call(getMe, {});
    await soon();
    expect(await idle.call(getMe, {})).toEqual({ bearer: fresh });
    expect(asked).toEqual([old]);
  });

  it('renew each for itself without locks', async () => {
    const old = tokenOf('ada', 0);
    const { asked, openTab } = browser({ [old]: tokenOf('ada', 30) });
    await Promise.allSettled([
      openTab({ token: old }).call(getMe, {}),
      openTab({ token: old }).call(getMe, {}),
    ]);
    expect(asked).toEqual([old, old]);
  });

  it('renew each for itself where the browser refuses locks', async () => {
    const old = tokenOf('ada', 0);
    const fresh = tokenOf('ada', 30);
    const locks: Locks = { request: () => Promise.reject(new DOMException('sandboxed', 'SecurityError')) };
    const { openTab } = browser({ [old]: fresh });
    expect(await openTab({ token: old, locks }).call(getMe, {})).toEqual({ bearer: fresh });
  });

  it('pass on the failure of the renewal, not of the lock', async () => {
    const old = tokenOf('ada', 0);
    const { openTab } = browser({ [old]: '' });
    const call = openTab({ token: old, locks: fakeLocks() }).call(getMe, {});
    await expect(call).rejects.toMatchObject({ code: 'renewal_refused' });
  });

  it('ask for a lock whose name tells neither user nor token', async () => {
    const locks = fakeLocks();
    const { openTab } = browser({ 'opaque-secret': 'opaque-2' });
    await openTab({ token: 'opaque-secret', locks }).call(getMe, {});
    expect(locks.names[0]).toMatch(/^daybook:[0-9a-z]+$/);
  });
});

describe('tabs of different users', () => {
  it('take no token of another user, even on a channel of the same name', async () => {
    const [old, fresh] = [tokenOf('ada', 0), tokenOf('ada', 30)];
    const locks = fakeLocks();
    const { openTab } = browser({ [old]: fresh });
    const tab = openTab({ token: old, locks });
    await tab.call(getMe, {});
    const channel = new BroadcastChannel(locks.names[0] ?? '');
    for (const message of [tokenOf('bob', 60), { token: 1 }, null]) channel.postMessage(message);
    await soon();
    channel.close();
    expect(await tab.call(getMe, {})).toEqual({ bearer: fresh });
  });

  it.each([
    ['another user', { token: tokenOf('bob', 0) }],
    ['the same id at another client', { token: tokenOf('ada', 0), clientId: 'salon' }],
  ])('keep their tokens from %s', async (_, other: Tab) => {
    const [adas, adasNew] = [tokenOf('ada', 0), tokenOf('ada', 30)];
    const locks = fakeLocks();
    const { openTab } = browser({ [adas]: adasNew });
    const stranger = createClient({
      fetch: fakeApi((sent) => yes({ bearer: bearerOf(sent) })).fetch,
      now: () => now,
      locks,
      clientId: other.clientId ?? 'clinic',
      auth: { accessToken: other.token, refreshUrl: 'https://host.example/refresh' },
    });
    open.push(stranger);
    await stranger.call(getMe, {});
    await openTab({ token: adas, locks }).call(getMe, {});
    await soon();
    expect(await stranger.call(getMe, {})).toEqual({ bearer: other.token });
  });
});
