import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../client/createClient.js';
import { get as getMe } from '../contract/me/me.operations.js';
import { createSandbox } from '../sandbox/createSandbox.js';
import { createManagedUsers } from './createManagedUsers.js';
import { memoryTokenStore, type TokenStore } from './TokenStore.js';

const ada = { email: 'ada@x.example', name: 'Ada', timeZone: 'Europe/Berlin' };

function stage(given: { store?: TokenStore } = {}) {
  const sandbox = createSandbox({ now: '2026-11-20T09:00:00Z' });
  const { apiUrl, clientId, clientSecret } = sandbox.demo;
  const store = given.store ?? memoryTokenStore();
  const server = { apiUrl, clientId, clientSecret, fetch: sandbox.fetch, now: sandbox.now };
  const users = createManagedUsers({ ...server, store });
  const asked = () => sandbox.requests.map(({ operation, status }) => `${operation} ${status}`);
  return { sandbox, users, store, server, asked };
}

/** Whether the API takes it. */
async function isTaken({ sandbox }: ReturnType<typeof stage>, accessToken = '') {
  const answer = await sandbox.fetch('/v2/me', { headers: { authorization: `Bearer ${accessToken}` } });
  return answer.status === 200;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'document');
});

describe('createManagedUsers', () => {
  it('makes a user, and gives a token that the API takes', async () => {
    const world = stage();
    const { user, isNew } = await world.users.create(ada, { userId: 'host-7' });
    expect([user.name, isNew]).toEqual(['Ada', true]);
    expect(await isTaken(world, await world.users.accessToken('host-7'))).toBe(true);
    expect(world.asked()).toEqual(['oauthClients.users.create 201', 'me.get 200']);
  });

  it('finds who is there by e-mail, and keeps new tokens', async () => {
    const world = stage();
    const first = await world.users.create(ada);
    const second = await world.users.create(ada);
    expect([second.user.id, second.isNew]).toEqual([first.user.id, false]);
    expect(await world.store.read(String(first.user.id))).toEqual(second.tokens);
    expect(await isTaken(world, first.tokens.accessToken)).toBe(false);
  });

  it('renews an access token that lasts less than five minutes, once for all who ask', async () => {
    const world = stage();
    const { tokens } = await world.users.create(ada, { userId: 'host-7' });
    world.sandbox.advance({ minutes: 54 });
    expect(await world.users.accessToken('host-7')).toBe(tokens.accessToken);
    world.sandbox.advance({ minutes: 2 });
    const renewed = await Promise.all([1, 2, 3].map(() => world.users.accessToken('host-7')));
    expect(new Set(renewed).size).toBe(1);
    expect(renewed[0]).not.toBe(tokens.accessToken);
    expect(world.asked().filter((line) => line.startsWith('oauth.refresh'))).toHaveLength(1);
  });

  it('serves a client as getAccessToken, also where the API refuses a token that seems to be good', async () => {
    const world = stage();
    await world.users.create(ada, { userId: 'host-7' });
    const client = createClient({
      ...world.server,
      auth: { getAccessToken: (asked) => world.users.accessToken('host-7', asked) },
    });
    expect(await client.call(getMe, {})).toMatchObject({ name: 'Ada' });
    world.sandbox.fault({ name: 'expired-token' });
    expect(await client.call(getMe, {})).toMatchObject({ name: 'Ada' });
    expect(world.asked()).toContain('me.get 498');
    expect(world.asked().at(-2)).toBe('oauth.refresh 200');
  });

  it('makes tokens anew where refreshing is of no use any more', async () => {
    const world = stage();
    const { tokens } = await world.users.create(ada, { userId: 'host-7' });
    await world.store.write('host-7', { ...tokens, refreshToken: 'lost', accessTokenExpiresAt: 0 });
    expect(await isTaken(world, await world.users.accessToken('host-7'))).toBe(true);
  });

  it.each([
    ['the store never heard of', async () => 'host-8'],
    [
      'the API has deleted',
      async ({ users, store, sandbox }: ReturnType<typeof stage>) => {
        const { user } = await users.create(ada, { userId: 'host-7' });
        await sandbox.store.users.remove(user.id);
        const row = await store.read('host-7');
        if (row) await store.write('host-7', { ...row, accessTokenExpiresAt: 0 });
        return 'host-7';
      },
    ],
  ])('gives no token for a user whom %s', async (_, make) => {
    const world = stage();
    expect(await world.users.accessToken(await make(world))).toBeUndefined();
  });

  it('ends all tokens by force, and keeps the new ones', async () => {
    const world = stage();
    const { tokens } = await world.users.create(ada, { userId: 'host-7' });
    const anew = await world.users.forceRefresh('host-7');
    expect(await world.store.read('host-7')).toEqual(anew);
    expect([await isTaken(world, tokens.accessToken), await isTaken(world, anew.accessToken)]).toEqual([
      false,
      true,
    ]);
  });

  it('finds its way back to a user whose tokens were lost, by the id at the API', async () => {
    const world = stage();
    const { user } = await world.users.create(ada, { userId: 'host-7' });
    await world.store.delete?.('host-7');
    await expect(world.users.forceRefresh('host-7')).rejects.toMatchObject({ code: 'prop_missing' });
    await world.users.forceRefresh('host-7', { managedUserId: user.id });
    expect(await isTaken(world, await world.users.accessToken('host-7'))).toBe(true);
  });

  it('reads and changes a user by the host’s id', async () => {
    const { users } = stage();
    await users.create(ada, { userId: 'host-7' });
    expect(await users.update('host-7', { name: 'Ada L.', weekStart: 'Monday' })).toMatchObject({
      name: 'Ada L.',
    });
    expect(await users.get('host-7')).toMatchObject({ name: 'Ada L.', weekStart: 'Monday' });
  });

  it('deletes the user at the API, and then what the store has', async () => {
    const world = stage();
    const { user, tokens } = await world.users.create(ada, { userId: 'host-7' });
    await world.users.delete('host-7');
    expect(await world.sandbox.store.users.find(user.id)).toBeUndefined();
    expect(await isTaken(world, tokens.accessToken)).toBe(false);
    expect(await world.store.read('host-7')).toBeUndefined();
  });

  it('tidies up after a user who was deleted elsewhere', async () => {
    const world = stage();
    const { user } = await world.users.create(ada, { userId: 'host-7' });
    await world.sandbox.store.users.remove(user.id);
    await world.users.delete('host-7');
    expect(await world.store.read('host-7')).toBeUndefined();
  });

  it('keeps the row where the API could not delete', async () => {
    const world = stage();
    await world.users.create(ada, { userId: 'host-7' });
    world.sandbox.fault({ name: 'outage', operation: 'oauthClients.users.delete', times: 1 });
    await expect(world.users.delete('host-7')).rejects.toMatchObject({ code: 'server_failed' });
    expect(await world.store.read('host-7')).toBeDefined();
  });

  it('does without a store that can forget', async () => {
    const { read, write } = memoryTokenStore();
    const world = stage({ store: { read, write } });
    await world.users.create(ada, { userId: 'host-7' });
    await world.users.delete('host-7');
    expect(await world.store.read('host-7')).toBeDefined();
  });

  it.each(['get', 'delete'] as const)('says that the store has to know the user: %s', async (method) => {
    await expect(stage().users[method]('host-8')).rejects.toMatchObject({
      kind: 'config',
      code: 'prop_missing',
    });
  });

  it('lists every user of the client, or those with an e-mail', async () => {
    const { users } = stage();
    await users.create(ada);
    await users.create({ email: 'bo@x.example', name: 'Bo' });
    const namesOf = async (list: ReturnType<typeof users.list>) => {
      const names: (string | null)[] = [];
      for await (const { name } of list) names.push(name);
      return names;
    };
    expect((await namesOf(users.list())).slice(-2)).toEqual(['Ada', 'Bo']);
    expect(await namesOf(users.list({ emails: ['bo@x.example'] }))).toEqual(['Bo']);
  });

  it('refuses to be made in a browser or without a secret', () => {
    const options = { clientId: 'clinic', clientSecret: 'shh', store: memoryTokenStore() };
    expect(() => createManagedUsers({ ...options, clientSecret: '' })).toThrow(
      expect.objectContaining({ code: 'secret_missing' }),
    );
    Object.defineProperty(globalThis, 'document', { value: {}, configurable: true });
    expect(() => createManagedUsers(options)).toThrow(expect.objectContaining({ code: 'secret_in_browser' }));
  });
});
