import { describe, expect, it } from 'vitest';
import { createClient } from '../client/createClient.js';
import { fakeApi, no, type Sent, yes } from '../client/testing/fakeApi.js';
import { fakeClock, turn } from '../client/testing/fakeClock.js';
import { update as updateMe } from '../contract/me/me.operations.js';
import { createSandbox } from '../sandbox/createSandbox.js';
import { clinicWorld } from '../sandbox/world/clinic/clinicWorld.js';
import { type LimitRateOptions, limitRate } from './limitRate.js';

const start = Date.UTC(2026, 10, 2, 9);
const minuteMs = 60_000;

function stage(
  answer: (sent: Sent, index: number) => Response | Promise<Response> = () => yes({}),
  options: Partial<LimitRateOptions> = {},
) {
  const clock = fakeClock(start);
  const times: number[] = [];
  const api = fakeApi((sent, index) => {
    times.push(clock.now() - start);
    return answer(sent, index);
  });
  const fetch = limitRate(api.fetch, { ...clock, perMinute: 3, ...options });
  const get = (path: string | number, init?: RequestInit) => fetch(`https://cal.example/${path}`, init);
  const paths = () => api.sent.map(({ url }) => url.pathname.slice(1));
  return { api, clock, times, fetch, get, paths };
}

describe('limitRate', () => {
  it('sends as many as it may at once, and the others a minute after', async () => {
    const { clock, times, get, paths } = stage();
    await clock.settle(Promise.all([1, 2, 3, 4, 5, 6, 7].map((path) => get(path))));
    expect(times).toEqual([0, 0, 0, minuteMs, minuteMs, minuteMs, 2 * minuteMs]);
    expect(paths()).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('counts any minute, not those of the clock', async () => {
    const { clock, times, get } = stage();
    await get('a');
    await clock.advance(50_000);
    await Promise.all([get('b'), get('c')]);
    await clock.settle(Promise.all([get('d'), get('e')]));
    expect(times).toEqual([0, 50_000, 50_000, 60_000, 110_000]);
  });

  it('waits for no answer before it sends the next', async () => {
    const { api, get } = stage(() => new Promise(() => {}));
    void get('a');
    void get('b');
    await turn();
    expect(api.sent).toHaveLength(2);
  });

  it.each([
    [
      'the reset of its limit',
      { 'X-RateLimit-Remaining-Default': '0', 'X-RateLimit-Reset-Default': '7' },
      7000,
    ],
    ['Retry-After', { 'Retry-After': '9' }, 9000],
    ['the reset of an endpoint’s limit', { 'X-RateLimit-Reset-Teams_delete': '1' }, 1000],
    ['nothing, for a minute', {}, minuteMs],
  ])('after a 429 waits for %s, and sends it again before those behind it', async (_, headers, waitMs) => {
    const { clock, times, get, paths } = stage(
      (_sent, index) => (index === 0 ? no(429, '', headers) : yes({})),
      {
        perMinute: 100,
      },
    );
    const first = get('a', { method: 'POST', body: '{}' });
    await turn();
    const answers = await clock.settle(Promise.all([first, get('b'), get('c')]));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(paths()).toEqual(['a', 'a', 'b', 'c']);
    expect(times).toEqual([0, waitMs, waitMs, waitMs]);
  });

  it('keeps the order of several that were refused', async () => {
    const { clock, get, paths } = stage((_, index) =>
      index < 3 ? no(429, '', { 'Retry-After': '5' }) : yes({}),
    );
    await clock.settle(Promise.all(['a', 'b', 'c', 'd'].map((path) => get(path))));
    expect(paths()).toEqual(['a', 'b', 'c', 'a', 'b', 'c', 'd']);
  });

  it('waits ahead of a 429 where the API tells that none is left', async () => {
    const { clock, times, get } = stage(
      (_, index) =>
        index === 1
          ? yesWith({ 'X-RateLimit-Remaining-Default': '0', 'X-RateLimit-Reset-Default': '20' })
          : yes({}),
      { perMinute: 100 },
    );
    await get('a');
    await get('b');
    await clock.settle(get('c'));
    expect(times).toEqual([0, 0, 20_000]);
  });

  it('lets an endpoint’s own limit stop nobody else before it refuses', async () => {
    const headers = {
      'X-RateLimit-Remaining-Booking_guests_add': '0',
      'X-RateLimit-Reset-Booking_guests_add': '50',
    };
    const { times, get } = stage(() => yesWith(headers));
    await get('a');
    await get('b');
    expect(times).toEqual([0, 0]);
  });

  it('gives the fifth 429 of one request on', async () => {
    const { api, clock, get } = stage(() => no(429, '', { 'Retry-After': '1' }), { perMinute: 100 });
    expect((await clock.settle(get('a'))).status).toBe(429);
    expect(api.sent).toHaveLength(5);
  });

  it('gives a 429 on where the body was a stream, which is gone', async () => {
    const { api, clock, get } = stage(() => no(429, '', { 'Retry-After': '1' }));
    const answer = get('a', { method: 'POST', body: new ReadableStream() });
    expect((await clock.settle(answer)).status).toBe(429);
    expect(api.sent).toHaveLength(1);
  });

  it.each([400, 500, 503])('gives %i on as it is', async (status) => {
    const { api, get } = stage(() => no(status, '', { 'Retry-After': '1' }));
    expect((await get('a')).status).toBe(status);
    expect(api.sent).toHaveLength(1);
  });

  it('lets who is aborted leave the queue, and nobody else wait for it', async () => {
    const { clock, get, paths } = stage(undefined, { perMinute: 1 });
    const reason = new Error('gone');
    const aborting = new AbortController();
    await get('a');
    const left = get('b', { signal: aborting.signal });
    const kept = get('c');
    await turn();
    aborting.abort(reason);
    await expect(left).rejects.toBe(reason);
    await clock.settle(kept);
    expect(paths()).toEqual(['a', 'c']);
    expect(clock.now() - start).toBe(minuteMs);
  });

  it('does not sleep on for nobody', async () => {
    let sleeping = 0;
    const sleep = (_ms: number, signal?: AbortSignal) =>
      new Promise<void>((_resolve, reject) => {
        sleeping += 1;
        signal?.addEventListener('abort', () => {
          sleeping -= 1;
          reject(signal.reason);
        });
      });
    const { get } = stage(undefined, { perMinute: 1, sleep });
    await get('a');
    const aborting = new AbortController();
    const left = get('b', { signal: aborting.signal });
    await turn();
    expect(sleeping).toBe(1);
    aborting.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    expect(sleeping).toBe(0);
  });

  it('refuses at once who comes with an aborted signal', async () => {
    const { api, get } = stage();
    const reason = new Error('gone');
    await expect(get('a', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(api.sent).toHaveLength(0);
  });

  it('bounds a request from its turn on', async () => {
    const { clock, get } = stage(() => new Promise(() => {}), { timeoutMs: 5000 });
    await expect(clock.settle(get('a'))).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(clock.now() - start).toBe(5000);
  });

  it.each([0, -1, Number.NaN])('refuses %d a minute', (perMinute) => {
    expect(() => limitRate({ perMinute })).toThrow(expect.objectContaining({ code: 'prop_invalid' }));
  });

  it('looks for the platform’s own fetch when it is used', async () => {
    const before = globalThis.fetch;
    const fetch = limitRate({ perMinute: 3 });
    // SAFETY: the limiter calls fetch with an address and options alone.
    globalThis.fetch = fakeApi(() => yes({ found: true })).fetch as typeof before;
    try {
      expect((await fetch('https://cal.example/')).status).toBe(200);
    } finally {
      globalThis.fetch = before;
    }
  });
});

const yesWith = (headers: Record<string, string>): Response =>
  Response.json({ status: 'success', data: {} }, { headers });

describe('limitRate under a client', () => {
  it('brings a batch through a server that limits, in order, with no error and no write done twice', async () => {
    const clock = fakeClock(start);
    const limits = { defaultPerMinute: 5, accessTokenPerMinute: 5, oauthClientPerMinute: 5 };
    const sandbox = createSandbox({
      now: clock.now,
      world: (now) => ({ ...clinicWorld(now), limits }),
    });
    const { apiUrl, user } = sandbox.demo;
    const client = createClient({
      ...clock,
      apiUrl,
      fetch: limitRate(sandbox.fetch, { ...clock, perMinute: 8 }),
      auth: { getAccessToken: async () => user.accessToken },
    });
    const names = Array.from({ length: 20 }, (_, index) => `name ${index}`);
    const work = Promise.all(names.map((name) => client.call(updateMe, { name })));
    const answers = await clock.settle(work);
    expect(answers.map(({ name }) => name)).toEqual(names);
    const done = sandbox.requests.filter(({ status }) => status === 200);
    expect(done).toHaveLength(20);
    expect(sandbox.requests.some(({ status }) => status === 429)).toBe(true);
  });

  it('waits longer than a client allows a try, unless the client has a limit of its own', async () => {
    const { clock, fetch } = stage(undefined, { perMinute: 1 });
    const auth = { accessToken: 'cal_live_1' };
    const patient = createClient({ ...clock, fetch, auth });
    const hasty = createClient({ ...clock, fetch, auth, timeoutMs: 1000 });
    await clock.settle(Promise.all([1, 2, 3].map(() => patient.call(updateMe, {}))));
    await expect(clock.settle(hasty.call(updateMe, {}))).rejects.toMatchObject({ code: 'timed_out' });
  });
});
