import { describe, expect, it } from 'vitest';
import { get as getBooking } from '../contract/bookings/bookings.operations.js';
import { get as getMe } from '../contract/me/me.operations.js';
import { create as createManagedUser } from '../contract/oauth-clients/users/users.operations.js';
import { get as getProvider } from '../contract/provider/provider.operations.js';
import {
  create as createReservation,
  delete as deleteReservation,
} from '../contract/slots/reservations/reservations.operations.js';
import { list as getSlots } from '../contract/slots/slots.operations.js';
import type { CalError } from '../errors/index.js';
import { createClient } from './createClient.js';
import { fakeApi, no, yes } from './testing/fakeApi.js';
import { fakeClock, turn } from './testing/fakeClock.js';

const slots = { start: '2026-11-02', end: '2026-11-03', eventTypeId: 1 };
const reservation = { eventTypeId: 1, slotStart: '2026-11-03T09:00:00Z' };

describe('createClient', () => {
  it.each([
    [undefined, 'https://api.cal.com'],
    ['https://api.cal.com/v2', 'https://api.cal.com'],
    ['https://api.cal.com/v2/', 'https://api.cal.com'],
    ['http://localhost:5555/', 'http://localhost:5555'],
    ['https://cal.example/api/v2', 'https://cal.example/api'],
    ['https://cal.example/v2x', 'https://cal.example/v2x'],
    ['https://cal.example/v2?x=1#y', 'https://cal.example'],
  ])('reads the apiUrl %s as %s', (apiUrl, expected) => {
    expect(createClient({ ...(apiUrl && { apiUrl }) }).apiUrl).toBe(expected);
  });

  it.each([
    '',
    'api.cal.com',
    '/api',
    'ftp://cal.example',
    'javascript:alert(1)',
    'https://me:pw@cal.example',
  ])('refuses the apiUrl %j', (apiUrl) => {
    expect(() => createClient({ apiUrl })).toThrow(
      expect.objectContaining({ kind: 'config', code: 'api_url_invalid' }),
    );
  });

  it('asks for the client id beside the secret', () => {
    expect(() => createClient({ auth: { clientSecret: 'shh' } })).toThrow(
      expect.objectContaining({ code: 'prop_missing' }),
    );
  });

  it('takes the id it is given, else one of its own', () => {
    expect(createClient({ id: 'page' }).id).toBe('page');
    expect(createClient().id).not.toBe(createClient().id);
  });

  it('looks for fetch when it is used', async () => {
    const before = globalThis.fetch;
    const client = createClient({ apiUrl: 'https://cal.example' });
    // SAFETY: the client calls fetch with an address and options alone.
    globalThis.fetch = fakeApi(() => yes({ found: true })).fetch as typeof fetch;
    try {
      expect(await client.call(getSlots, slots)).toEqual({ found: true });
    } finally {
      globalThis.fetch = before;
    }
  });
});

describe('call', () => {
  it.each([
    ['in the next turn', {}, 0, 'Bearer cal_live_1'],
    ['at once and without credentials where it is to be anonymous', { isAnonymous: true }, 1, null],
  ])('leaves %s', async (_, options, sentInThisTurn, authorization) => {
    const api = fakeApi(() => yes({}));
    const client = createClient({
      fetch: api.fetch,
      auth: { accessToken: 'cal_live_1' },
    });
    const answer = client.call(getSlots, slots, options);
    expect(api.sent).toHaveLength(sentInThisTurn);
    await answer;
    expect(api.sent.map(({ headers }) => headers.get('authorization'))).toEqual([authorization]);
  });

  it('sends the client id, and as a known client its secret', async () => {
    const api = fakeApi(() => yes({}));
    const client = createClient({ fetch: api.fetch, clientId: 'clinic', auth: { clientSecret: 'shh' } });
    await client.call(createManagedUser, { clientId: 'clinic', email: 'a@x.example', name: 'A' });
    await client.call(getProvider, { clientId: 'clinic' });
    const headers = api.sent.map((sent) => [
      sent.headers.get('x-cal-client-id'),
      sent.headers.get('x-cal-secret-key'),
    ]);
    expect(headers).toEqual([
      ['clinic', 'shh'],
      ['clinic', null],
    ]);
    expect(client.isAuthenticated).toBe(true);
  });

  it('refuses what needs the secret without one', async () => {
    const call = createClient().call(createManagedUser, { clientId: 'c', email: 'a@x.example', name: 'A' });
    await expect(call).rejects.toMatchObject({ kind: 'config', code: 'secret_missing' });
  });

  it('sends an API key, and leaves a 401 as it is', async () => {
    const api = fakeApi(() => no(401, 'Your api key is not valid'));
    const client = createClient({ fetch: api.fetch, auth: { accessToken: 'cal_live_1' } });
    await expect(client.call(getMe, {})).rejects.toMatchObject({ kind: 'api', status: 401 });
    expect(api.sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer cal_live_1']);
  });

  it('rejects with the reason of an abort, before and during, and reports none', async () => {
    const errors: CalError[] = [];
    const api = fakeApi(() => new Promise<Response>(() => {}));
    const client = createClient({ fetch: api.fetch, onError: (error) => errors.push(error) });
    const reason = new Error('gone');
    await expect(client.call(getSlots, slots, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(api.sent).toHaveLength(0);
    const aborting = new AbortController();
    const call = client.call(getSlots, slots, { signal: aborting.signal });
    await turn();
    aborting.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect(api.sent[0]?.signal?.aborted).toBe(true);
    expect(errors).toEqual([]);
  });

  it('says of a lost answer to a write that it may have been acted on', async () => {
    const cause = new TypeError('fetch failed');
    const client = createClient({ fetch: () => Promise.reject(cause) });
    await expect(client.call(createReservation, reservation)).rejects.toMatchObject({
      kind: 'network',
      code: 'no_answer',
      operation: 'slots.reservations.create',
      cause,
      message: expect.stringContaining('POST /v2/slots/reservations got no answer. Whether the server acted'),
    });
  });

  it('takes a body that breaks off for no answer', async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('reset')) });
    const client = createClient({ fetch: async () => new Response(broken) });
    await expect(client.call(createReservation, reservation)).rejects.toMatchObject({ code: 'no_answer' });
  });

  it('sends what is public while the page is left, in the turn of the call', async () => {
    const kept: (boolean | undefined)[] = [];
    const fetch = async (_: string, init: RequestInit = {}) => {
      kept.push(init.keepalive);
      return yes();
    };
    const call = createClient({ fetch }).call(deleteReservation, { uid: 'r1' }, { keepalive: true });
    for (let turns = 0; turns < 10; turns += 1) await Promise.resolve();
    expect(kept).toEqual([true]);
    await call;
  });

  it('takes a timeout per call', async () => {
    const clock = fakeClock(0);
    const client = createClient({ ...clock, fetch: () => new Promise(() => {}) });
    const call = clock.settle(client.call(createReservation, reservation, { timeoutMs: 1234 }));
    await expect(call).rejects.toMatchObject({
      code: 'timed_out',
      message: expect.stringContaining('1234 ms'),
    });
    expect(clock.now()).toBe(1234);
  });

  it('keeps uids out of its messages', async () => {
    const client = createClient({ fetch: fakeApi(() => no(404)).fetch });
    await expect(client.call(getBooking, { bookingUid: 'uid-9' })).rejects.toThrow(/^(?!.*uid-9)/);
  });

  it('reports each error once, in a turn of its own', async () => {
    const errors: CalError[] = [];
    const client = createClient({
      fetch: fakeApi(() => no(404)).fetch,
      onError: (error) => errors.push(error),
    });
    const thrown = await client.call(getSlots, slots).catch((error: unknown) => error);
    expect(errors).toEqual([thrown]);
  });
});
