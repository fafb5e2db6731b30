import { describe, expect, it } from 'vitest';
import { create as createBooking } from '../../contract/bookings/bookings.operations.js';
import { list as listEventTypes } from '../../contract/event-types/eventTypes.operations.js';
import { get as getMe } from '../../contract/me/me.operations.js';
import { createClient } from '../createClient.js';
import { bearerOf, fakeApi, no, yes } from '../testing/fakeApi.js';
import { fakeClock, turn } from '../testing/fakeClock.js';
import {
  booking,
  calls,
  fresh,
  fresher,
  gate,
  isRefresh,
  nine,
  old,
  refreshes,
  refreshUrl,
  stage,
} from '../testing/tokenStage.js';

describe('renewal with refreshUrl', () => {
  it.each([401, 498])('renews once and repeats the request after %i', async (status) => {
    const { api, client, errors } = stage({
      takes: [fresh],
      refresh: () => Response.json({ accessToken: fresh }),
      status,
    });
    expect(await client.call(getMe, {})).toEqual({ id: 1 });
    expect(refreshes(api).map((sent) => [sent.method, bearerOf(sent)])).toEqual([['GET', old]]);
    expect(calls(api).map(bearerOf)).toEqual([old, fresh]);
    expect(errors).toEqual([]);
  });

  it('repeats a refused write, which was not acted on', async () => {
    const { api, client } = stage({ takes: [fresh], refresh: () => Response.json({ accessToken: fresh }) });
    await client.call(createBooking, booking);
    expect(calls(api).map(({ method, body }) => [method, body])).toEqual([
      ['POST', booking],
      ['POST', booking],
    ]);
  });

  it('repeats a request once, not for ever', async () => {
    const { api, client } = stage({
      takes: [],
      refresh: () => Response.json({ accessToken: fresh }),
      status: 401,
    });
    await expect(client.call(getMe, {})).rejects.toMatchObject({
      kind: 'api',
      code: 'unauthenticated',
      status: 401,
    });
    expect(calls(api)).toHaveLength(2);
    expect(refreshes(api)).toHaveLength(1);
  });

  it('does not renew again at once where the API refuses new tokens too', async () => {
    const { api, client } = stage({
      takes: [],
      refresh: () => Response.json({ accessToken: fresh }),
      status: 401,
    });
    await expect(client.call(getMe, {})).rejects.toThrow();
    await expect(client.call(getMe, {})).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(refreshes(api)).toHaveLength(1);
  });

  it('renews a new token that is refused after it was taken', async () => {
    const takes = [fresh];
    const given = [fresh, fresher];
    const { api, client } = stage({
      takes,
      refresh: () => Response.json({ accessToken: given.shift() }),
      status: 401,
    });
    await client.call(getMe, {});
    takes[0] = fresher;
    await client.call(getMe, {});
    expect(calls(api).map(bearerOf)).toEqual([old, fresh, fresh, fresher]);
  });

  it('renews once however many requests meet an ended token', async () => {
    const { api, client } = stage({ takes: [fresh], refresh: () => Response.json({ accessToken: fresh }) });
    await Promise.all(Array.from({ length: 20 }, () => client.call(getMe, {})));
    expect(refreshes(api)).toHaveLength(1);
    expect(calls(api)).toHaveLength(40);
  });

  it('starts no second renewal for a request that began with the old token', async () => {
    const slow = gate<Response>();
    let first = true;
    const api = fakeApi((sent) => {
      if (isRefresh(sent)) return Response.json({ accessToken: fresh });
      if (first) {
        first = false;
        return slow.opened;
      }
      return bearerOf(sent) === fresh ? yes({ id: 1 }) : no(498);
    });
    const client = createClient({
      ...fakeClock(nine),
      fetch: api.fetch,
      auth: { accessToken: old, refreshUrl },
    });
    const late = client.call(getMe, {});
    await client.call(getMe, {});
    slow.open(no(498));
    await late;
    expect(refreshes(api)).toHaveLength(1);
    expect(calls(api).map(bearerOf)).toEqual([old, old, fresh, fresh]);
  });

  it('aborts one waiter without aborting the renewal', async () => {
    const slow = gate<Response>();
    const { api, client, errors } = stage({ takes: [fresh], refresh: () => slow.opened });
    const reason = new Error('left the page');
    const leaving = new AbortController();
    const left = client.call(getMe, {}, { signal: leaving.signal });
    const stayed = client.call(getMe, {});
    await turn();
    leaving.abort(reason);
    await expect(left).rejects.toBe(reason);
    expect(refreshes(api)[0]?.signal?.aborted).toBe(false);
    slow.open(Response.json({ accessToken: fresh }));
    expect(await stayed).toEqual({ id: 1 });
    expect(errors).toEqual([]);
  });

  it.each([
    ['401', () => no(401)],
    ['404', () => new Response('', { status: 404 })],
    ['no token', () => Response.json({})],
    ['an empty token', () => Response.json({ accessToken: '' })],
    ['a web page', () => new Response('<html>Sign in</html>')],
    ['the token that has just ended', () => Response.json({ accessToken: old })],
  ])('fails all waiters with one error, heard once, when refreshUrl answers with %s', async (_, refresh) => {
    const { api, client, errors } = stage({ takes: [], refresh });
    const waiters = await Promise.allSettled([
      client.call(getMe, {}),
      client.call(getMe, {}),
      client.call(createBooking, booking),
    ]);
    const reasons = new Set(waiters.map((waiter) => waiter.status === 'rejected' && waiter.reason));
    expect([...reasons]).toEqual([expect.objectContaining({ kind: 'auth', code: 'renewal_refused' })]);
    expect(errors).toEqual([...reasons]);
    expect(refreshes(api)).toHaveLength(1);
  });

  it('stays refused without asking again until there is a new token', async () => {
    const { api, client, errors } = stage({ takes: [fresher], refresh: () => no(401) });
    await expect(client.call(getMe, {})).rejects.toMatchObject({ code: 'renewal_refused' });
    await expect(client.call(getMe, {})).rejects.toMatchObject({ code: 'renewal_refused' });
    expect(client.isAuthenticated).toBe(false);
    expect(api.sent).toHaveLength(2);
    expect(errors).toHaveLength(1);
    client.setAccessToken(old);
    expect(client.isAuthenticated).toBe(false);
    client.setAccessToken(fresher);
    expect(client.isAuthenticated).toBe(true);
    expect(await client.call(getMe, {})).toEqual({ id: 1 });
  });

  it.each([
    ['does not answer', () => Promise.reject(new TypeError('fetch failed'))],
    ['answers 503', () => new Response('<html>', { status: 503 })],
    ['answers 429', () => new Response('', { status: 429 })],
  ])('asks again with the next request when refreshUrl %s', async (_, refresh) => {
    let isDown = true;
    const { api, client } = stage({
      takes: [fresh],
      refresh: () => (isDown ? refresh() : Response.json({ accessToken: fresh })),
    });
    await expect(client.call(getMe, {})).rejects.toMatchObject({ kind: 'auth', code: 'renewal_failed' });
    expect(client.isAuthenticated).toBe(true);
    isDown = false;
    expect(await client.call(getMe, {})).toEqual({ id: 1 });
    expect(calls(api).map(bearerOf)).toEqual([old, fresh]);
  });

  it('gives a renewal up after timeoutMs', async () => {
    const { client, clock } = stage({ takes: [], refresh: () => new Promise(() => {}) });
    const call = clock.settle(client.call(getMe, {}));
    await expect(call).rejects.toMatchObject({ code: 'renewal_failed' });
    expect(clock.now() - nine).toBe(30_000);
  });

  it('handles an operation with optional credentials the same way', async () => {
    const { api, client } = stage({
      takes: [fresh],
      refresh: () => Response.json({ accessToken: fresh }),
      status: 401,
    });
    await client.call(listEventTypes, { username: 'ada' });
    expect(calls(api).map(bearerOf)).toEqual([old, fresh]);
  });

  it('never puts a token into a message', async () => {
    const { client, errors } = stage({ takes: [], refresh: () => no(401, 'No') });
    await expect(client.call(getMe, {})).rejects.toThrow();
    expect(errors.map(({ message }) => message).join()).not.toContain(old);
  });

  it('shares nothing between two clients', async () => {
    const one = stage({ takes: [fresh], refresh: () => Response.json({ accessToken: fresh }) });
    const other = stage({ takes: [old], refresh: () => no(401) });
    await Promise.all([one.client.call(getMe, {}), other.client.call(getMe, {})]);
    expect(calls(other.api).map(bearerOf)).toEqual([old]);
    expect(one.client.id).not.toBe(other.client.id);
  });
});
