import { describe, expect, it } from 'vitest';
import { create as createBooking } from '../../contract/bookings/bookings.operations.js';
import { list as listEventTypes } from '../../contract/event-types/eventTypes.operations.js';
import { get as getMe } from '../../contract/me/me.operations.js';
import { get as getProvider } from '../../contract/provider/provider.operations.js';
import type { CalError } from '../../errors/index.js';
import { createClient } from '../createClient.js';
import { bearerOf, fakeApi, no, yes } from '../testing/fakeApi.js';
import { fakeClock, turn } from '../testing/fakeClock.js';
import {
  booking,
  calls,
  fresh,
  fresher,
  gate,
  hourMs,
  minuteMs,
  nine,
  old,
  stage,
  tokenOf,
} from '../testing/tokenStage.js';
import type { GetAccessTokenOptions } from './auth.js';

describe('renewal with getAccessToken', () => {
  function host(answer: (options: GetAccessTokenOptions) => Promise<string | null>) {
    const clock = fakeClock(nine);
    const reasons: string[] = [];
    const errors: CalError[] = [];
    const api = fakeApi((sent) => (bearerOf(sent) === old ? no(498) : yes({ id: 1 })));
    const client = createClient({
      ...clock,
      fetch: api.fetch,
      onError: (error) => errors.push(error),
      auth: {
        getAccessToken: (options) => {
          reasons.push(options.reason);
          return answer(options);
        },
      },
    });
    return { api, client, clock, reasons, errors };
  }

  it('tells why it asks', async () => {
    const tokens = [old, fresh, tokenOf('ada', nine + 2 * hourMs)];
    const { client, clock, reasons } = host(async () => tokens.shift() ?? null);
    await client.call(getMe, {});
    await clock.advance(hourMs);
    await client.call(getMe, {});
    expect(reasons).toEqual(['initial', 'refused', 'expiring']);
  });

  it('asks once for the first token of many requests', async () => {
    const { client, reasons } = host(async () => fresh);
    await Promise.all([
      client.call(getMe, {}),
      client.call(getMe, {}),
      client.call(listEventTypes, { username: 'ada' }),
    ]);
    expect(reasons).toEqual(['initial']);
  });

  it('goes without a token where it is optional and nobody is signed in', async () => {
    const { api, client, errors, reasons } = host(async () => null);
    expect(client.isAuthenticated).toBe(true);
    await client.call(listEventTypes, { username: 'ada' });
    await client.call(listEventTypes, { username: 'ada' });
    expect(api.sent.map(bearerOf)).toEqual([null, null]);
    expect(client.isAuthenticated).toBe(false);
    expect(reasons).toEqual(['initial']);
    expect(errors).toEqual([]);
    await expect(client.call(getMe, {})).rejects.toMatchObject({ code: 'token_missing' });
  });

  it('ends with null for a token that is refused', async () => {
    const tokens = [old];
    const { client } = host(async () => tokens.shift() ?? null);
    await expect(client.call(getMe, {})).rejects.toMatchObject({ code: 'renewal_refused' });
  });

  it('tells a rejection from an end, and keeps its cause', async () => {
    const cause = new TypeError('offline');
    let isOffline = true;
    const { client } = host(() => (isOffline ? Promise.reject(cause) : Promise.resolve(fresh)));
    await expect(client.call(getMe, {})).rejects.toMatchObject({ code: 'renewal_failed', cause });
    isOffline = false;
    expect(await client.call(getMe, {})).toEqual({ id: 1 });
  });

  it('takes a function that throws at once for one that rejects', async () => {
    const cause = new TypeError('offline');
    const { client, errors } = host(() => {
      throw cause;
    });
    await expect(client.call(getMe, {})).rejects.toMatchObject({ code: 'renewal_failed', cause });
    expect(errors).toMatchObject([{ code: 'renewal_failed' }]);
  });

  it('says what is wrong with a token that is no text', async () => {
    const answer: unknown = { accessToken: fresh };
    // SAFETY: what a host does that is not checked by a compiler.
    const { client, errors } = host(async () => answer as string);
    await expect(client.call(getMe, {})).rejects.toThrow('getAccessToken gave no text (object).');
    expect(errors).toMatchObject([{ code: 'prop_invalid' }]);
  });

  it('passes a 401 on when the host stands by its token', async () => {
    const api = fakeApi((_, index) =>
      index === 1 ? no(401, 'You have reached your booking limit') : yes({}),
    );
    const reasons: string[] = [];
    const client = createClient({
      ...fakeClock(nine),
      fetch: api.fetch,
      auth: {
        getAccessToken: async ({ reason }) => {
          reasons.push(reason);
          return fresh;
        },
      },
    });
    await client.call(getMe, {});
    await expect(client.call(createBooking, booking)).rejects.toMatchObject({ kind: 'api', status: 401 });
    await client.call(getMe, {});
    expect(api.sent).toHaveLength(3);
    expect(reasons).toEqual(['initial', 'refused']);
  });

  it('aborts the signal of a call that took too long', async () => {
    let signal: AbortSignal | undefined;
    const { client, clock } = host((options) => {
      signal = options.signal;
      return new Promise(() => {});
    });
    await expect(clock.settle(client.call(getMe, {}))).rejects.toMatchObject({ code: 'renewal_failed' });
    expect(signal?.aborted).toBe(true);
  });
});

describe('setAccessToken', () => {
  it('keeps the fresher of two tokens of one user', async () => {
    const { api, client } = stage({ takes: [old, fresh, fresher], refresh: () => no(500) });
    client.setAccessToken(fresher);
    client.setAccessToken(fresh);
    await client.call(getMe, {});
    expect(calls(api).map(bearerOf)).toEqual([fresher]);
  });

  it('keeps the fresher token when a renewal brings an older one', async () => {
    const slow = gate<Response>();
    const { api, client } = stage({ takes: [fresher], refresh: () => slow.opened });
    const call = client.call(getMe, {});
    await turn();
    client.setAccessToken(fresher);
    await call;
    slow.open(Response.json({ accessToken: fresh }));
    await turn();
    await client.call(getMe, {});
    expect(calls(api).map(bearerOf)).toEqual([old, fresher, fresher]);
  });

  it('drops what was asked for the user before', async () => {
    const bobs = tokenOf('bob', nine - 10 * minuteMs);
    const slow = gate<Response>();
    const { api, client } = stage({ takes: [bobs], refresh: () => slow.opened });
    const call = client.call(getMe, {});
    await turn();
    client.setAccessToken(bobs);
    slow.open(Response.json({ accessToken: fresh }));
    await call;
    await client.call(getMe, {});
    expect(calls(api).map(bearerOf)).toEqual([old, bobs, bobs]);
  });

  it('does not repeat a write in another user’s name', async () => {
    const bobs = tokenOf('bob');
    const slow = gate<Response>();
    const { api, client } = stage({ takes: [bobs], refresh: () => slow.opened });
    const call = client.call(createBooking, booking);
    await turn();
    client.setAccessToken(bobs);
    await expect(call).rejects.toMatchObject({ kind: 'api', status: 498 });
    expect(calls(api).map(bearerOf)).toEqual([old]);
  });

  it('does not send a write in another user’s name that waited for a token', async () => {
    const slow = gate<Response>();
    const { api, client, clock } = stage({ takes: [], refresh: () => slow.opened });
    await clock.advance(59 * minuteMs);
    const call = client.call(createBooking, booking);
    await turn();
    client.setAccessToken(tokenOf('bob', clock.now()));
    await expect(call).rejects.toMatchObject({ kind: 'auth', code: 'token_missing' });
    expect(calls(api)).toEqual([]);
  });

  it('forgets the refusal of a renewal that a new token has overtaken', async () => {
    const slow = gate<Response>();
    const { client, errors } = stage({ takes: [fresh], refresh: () => slow.opened });
    const call = client.call(getMe, {});
    await turn();
    client.setAccessToken(fresh);
    slow.open(no(401));
    await call;
    await turn();
    expect(client.isAuthenticated).toBe(true);
    expect(await client.call(getMe, {})).toEqual({ id: 1 });
    expect(errors).toEqual([]);
  });

  it('signs out without a token', async () => {
    const { api, client } = stage({ takes: [old], refresh: () => no(500) });
    client.setAccessToken(undefined);
    expect(client.isAuthenticated).toBe(false);
    await expect(client.call(getMe, {})).rejects.toMatchObject({ kind: 'auth', code: 'token_missing' });
    expect(api.sent).toEqual([]);
  });
});

describe('who a request speaks for', () => {
  it('sends no token where nobody has to be known', async () => {
    const { api, client } = stage({ takes: [''], refresh: () => no(500) });
    await client.call(getProvider, { clientId: 'clinic' });
    expect(api.sent.map(bearerOf)).toEqual([null]);
  });

  it('fails without asking the API where a token is required and there is none', async () => {
    const api = fakeApi(() => yes());
    await expect(createClient({ fetch: api.fetch }).call(getMe, {})).rejects.toMatchObject({
      code: 'token_missing',
    });
    expect(api.sent).toEqual([]);
  });
});
