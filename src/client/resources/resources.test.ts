import { describe, expect, it } from 'vitest';
import { operations } from '../../contract/operations.js';
import { createSandbox } from '../../sandbox/index.js';
import { createClient } from '../createClient.js';
import { fakeApi, yes } from '../testing/fakeApi.js';
import { createApiClient, resourcesOf } from './resources.js';

const atPlace = (tree: unknown, place: string): unknown =>
  place
    .split('.')
    .reduce(
      (at: unknown, key) => (at === null || at === undefined ? at : Reflect.get(Object(at), key)),
      tree,
    );

describe('a client with all of the API on it', () => {
  it('has a method in the place of every operation', () => {
    const client = createApiClient();
    const places = Object.keys(operations);
    expect(places.length).toBeGreaterThan(40);
    expect(places.filter((place) => typeof atPlace(client, place) !== 'function')).toEqual([]);
  });

  it('iterates where there are pages, and nowhere else', () => {
    const client = createApiClient();
    for (const [place, row] of Object.entries(operations)) {
      const each = Reflect.get(Object(atPlace(client, place)), 'each');
      expect([place, typeof each === 'function']).toEqual([place, row.paging !== undefined]);
    }
  });

  it('is a client still', async () => {
    const api = fakeApi(() => yes({ id: 1 }));
    const client = createApiClient({ apiUrl: 'https://cal.example/v2', fetch: api.fetch, id: 'page' });
    expect([client.apiUrl, client.id, client.isAuthenticated]).toEqual([
      'https://cal.example',
      'page',
      false,
    ]);
    client.setAccessToken('token');
    expect(client.isAuthenticated).toBe(true);
    await client.call(operations['bookings.get'], { bookingUid: 'b' });
    expect(api.sent.map(({ url }) => url.pathname)).toEqual(['/v2/bookings/b']);
  });

  it('passes input and options on', async () => {
    const api = fakeApi(() => yes({ id: 1 }));
    const client = createApiClient({ fetch: api.fetch });
    const { signal } = new AbortController();
    await client.bookings.cancel({ bookingUid: 'b', cancellationReason: 'Ill' }, { signal });
    expect(api.sent).toMatchObject([
      { method: 'POST', url: { pathname: '/v2/bookings/b/cancel' }, body: { cancellationReason: 'Ill' } },
    ]);
    await expect(
      client.bookings.get({ bookingUid: 'b' }, { signal: AbortSignal.abort(new Error('no')) }),
    ).rejects.toThrow('no');
  });

  it('needs no input where nothing has to be said', async () => {
    const sandbox = createSandbox({ now: '2026-11-20T09:00:00Z' });
    const { accessToken } = sandbox.demo.user;
    const client = createApiClient({
      fetch: sandbox.fetch,
      apiUrl: sandbox.demo.apiUrl,
      clientId: sandbox.demo.clientId,
      auth: { getAccessToken: async () => accessToken },
    });
    expect(await client.me.get()).toMatchObject({ id: sandbox.demo.user.id });
    const found = [];
    for await (const { uid } of client.bookings.list.each({ take: 2 })) found.push(uid);
    const { data } = await client.bookings.list({ take: 250 });
    expect(found.length).toBeGreaterThan(2);
    expect(found).toEqual(data.map(({ uid }) => uid));
  });

  it('can be laid over a client that is there already', async () => {
    const api = fakeApi(() => yes({ found: true }));
    const { provider } = resourcesOf(createClient({ fetch: api.fetch }));
    expect(await provider.get({ clientId: 'c' })).toEqual({ found: true });
  });
});
