import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addMinutes, parseInstant } from '../../time/instant.js';
import { records, stores } from '../testing/stores.js';
import { NOW } from '../testing/talk.js';
import type { Store } from './store.js';

const nine = parseInstant('2027-02-01T09:00:00Z');
const [sample] = records.bookings;
const host = records.users.find(({ id }) => id === sample?.hostId);

describe.each(stores)('the store %s', (_, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  beforeEach(async () => {
    await store.clear();
    await store.load(records);
  });
  afterAll(() => store.close());

  it('gives back what was loaded, unchanged', async () => {
    expect(await store.users.find(host?.id ?? 0)).toEqual(host);
    expect(await store.bookings.find(sample?.uid ?? '')).toEqual(sample);
    expect(await store.eventTypes.find(1)).toEqual(records.eventTypes[0]);
    expect(await store.schedules.find(1)).toEqual(records.schedules[0]);
    expect(await store.oauthClients.find(records.oauthClients[0]?.id ?? '')).toEqual(records.oauthClients[0]);
    expect(await store.collections.teams.where({})).toEqual(records.collections?.teams);
  });

  it('lists everybody and every booking', async () => {
    expect(await store.users.all()).toEqual(records.users);
    expect(await store.bookings.all()).toEqual(records.bookings);
  });

  it('is empty until it is loaded, and after it is cleared', async () => {
    expect(await store.loadIfEmpty({ ...records, users: [] })).toBe(false);
    expect(await store.users.all()).toEqual(records.users);
    await store.clear();
    expect(await store.bookings.find(sample?.uid ?? '')).toBeUndefined();
  });

  it('is loaded once, however many begin with it at once', async () => {
    await store.clear();
    const loaded = await Promise.all([1, 2, 3].map(() => store.loadIfEmpty(records)));
    expect(loaded.filter(Boolean)).toHaveLength(1);
    expect(await store.users.all()).toEqual(records.users);
  });

  it('gives another API key for one once', async () => {
    const key = { key: 'cal_old', userId: 1, organizationId: 1, expiresAt: null };
    await store.clear();
    await store.load({ ...records, apiKeys: [key] });
    const trade = (name: string) => store.apiKeys.replace('cal_old', { ...key, key: name });
    expect((await Promise.all([trade('cal_a'), trade('cal_b')])).sort()).toEqual([false, true]);
    const left = await Promise.all(['cal_old', 'cal_a', 'cal_b'].map((name) => store.apiKeys.find(name)));
    expect(left.filter((found) => found !== undefined)).toHaveLength(1);
    expect(left[0]).toBeUndefined();
  });

  it('forgets the API keys of an organization that is gone', async () => {
    const key = { userId: 1, expiresAt: null };
    await store.apiKeys.add({ ...key, key: 'cal_one', organizationId: 7 });
    await store.apiKeys.add({ ...key, key: 'cal_other', organizationId: 1 });
    await store.apiKeys.removeOfOrganization(7);
    expect(await store.apiKeys.find('cal_one')).toBeUndefined();
    expect(await store.apiKeys.find('cal_other')).toMatchObject({ organizationId: 1 });
  });

  it('goes on counting after the numbers that were loaded', async () => {
    const added = await store.schedules.add({
      ownerId: 2,
      name: 'New',
      timeZone: 'UTC',
      availability: [],
      overrides: [],
    });
    expect(added.id).toBe(Math.max(...records.schedules.map(({ id }) => id)) + 1);
    const next = await store.schedules.add({
      ownerId: 2,
      name: 'Newer',
      timeZone: 'UTC',
      availability: [],
      overrides: [],
    });
    expect(next.id).toBe(added.id + 1);
  });

  it('never gives a number twice', async () => {
    const added = await store.schedules.add({
      ownerId: 2,
      name: 'New',
      timeZone: 'UTC',
      availability: [],
      overrides: [],
    });
    await store.schedules.remove(added.id);
    const next = await store.schedules.add({
      ownerId: 2,
      name: 'Next',
      timeZone: 'UTC',
      availability: [],
      overrides: [],
    });
    expect(next.id).toBe(added.id + 1);
  });

  it('finds users by name, by e-mail and by client', async () => {
    const hannah = await store.users.findByUsername('hannah');
    expect(hannah?.name).toBe('Hannah Lindqvist');
    expect(await store.users.findByEmail(hannah?.email ?? '')).toEqual(hannah);
    const managed = await store.users.ofClient(hannah?.clientId ?? '');
    expect(managed.map(({ username }) => username)).toEqual(['hannah', 'theo', 'mei']);
    expect(await store.users.findByUsername('nobody')).toBeUndefined();
  });

  it('changes what a patch names and keeps the rest', async () => {
    const changed = await store.users.change(2, { name: 'New Name', metadata: { plan: 'pro' }, bio: null });
    expect(changed).toEqual({ ...(await store.users.find(2)) });
    expect(changed).toMatchObject({
      name: 'New Name',
      metadata: { plan: 'pro' },
      bio: null,
      username: 'hannah',
    });
    expect(await store.users.change(999, { name: 'x' })).toBeUndefined();
  });

  it('removes with a user all that is theirs', async () => {
    const tokens = await store.tokens.ofUser(2);
    expect(tokens).toHaveLength(2);
    await store.users.remove(2);
    expect(await store.users.find(2)).toBeUndefined();
    expect(await store.tokens.find(tokens[0]?.token ?? '')).toBeUndefined();
    expect(await store.schedules.ofOwner(2)).toEqual([]);
    expect(await store.eventTypes.ofOwner(2)).toEqual([]);
    expect(await store.bookings.involving(2, '')).toEqual([]);
    expect(await store.users.findByUsername('theo')).toBeDefined();
  });

  describe('with tokens', () => {
    const at = (minutes: number) => addMinutes(parseInstant(NOW), minutes);
    const token = (name: string, kind: 'access' | 'refresh', minutes: number) => ({
      token: name,
      kind,
      userId: 3,
      clientId: 'c1',
      expiresAt: at(minutes),
    });

    it('lets a refresh token be used once, whoever comes first', async () => {
      await store.tokens.add([token('r', 'refresh', 60)]);
      const use = (name: string) => store.tokens.replace('r', [token(name, 'refresh', 60)]);
      const used = await Promise.all([use('r1'), use('r2')]);
      expect(used.filter(Boolean)).toHaveLength(1);
      const left = await Promise.all(['r', 'r1', 'r2'].map(store.tokens.find));
      expect(left.map((found) => found !== undefined)).toEqual([false, ...used]);
    });

    it('forgets the access tokens that have expired, and those alone', async () => {
      await store.tokens.add([
        token('old', 'access', -1),
        token('new', 'access', 1),
        token('r', 'refresh', -1),
      ]);
      await store.tokens.removeExpired('c1', at(0));
      expect(await store.tokens.find('old')).toBeUndefined();
      expect(await store.tokens.find('new')).toBeDefined();
      expect(await store.tokens.find('r')).toBeDefined();
    });

    it('ends one access token, or all of them, and no refresh token', async () => {
      await store.tokens.add([token('a', 'access', 60), token('b', 'access', 60), token('r', 'refresh', 60)]);
      await store.tokens.expire(at(0), 'a');
      expect((await store.tokens.find('a'))?.expiresAt).toBe(at(0));
      expect((await store.tokens.find('b'))?.expiresAt).toBe(at(60));
      await store.tokens.expire(at(5));
      expect((await store.tokens.find('b'))?.expiresAt).toBe(at(5));
      expect((await store.tokens.find('r'))?.expiresAt).toBe(at(60));
    });
  });

  const hold = {
    uid: 'h',
    eventTypeId: 1,
    hostId: 2,
    start: nine,
    end: addMinutes(nine, 30),
    until: nine,
    isSeat: false,
  };

  it('keeps holds until they are let go', async () => {
    await store.reservations.add(hold);
    expect(await store.reservations.find('h')).toEqual(hold);
    expect(await store.reservations.ofHost(2)).toEqual([hold]);
    expect(await store.reservations.change('h', { isSeat: true })).toEqual({ ...hold, isSeat: true });
    await store.reservations.remove('h');
    await store.reservations.remove('h');
    expect(await store.reservations.find('h')).toBeUndefined();
  });

  it('gives a time to one of many who want to hold it at once', async () => {
    const before = addMinutes(nine, -5);
    const names = ['a', 'b', 'c', 'd'];
    const won = await Promise.all(names.map((uid) => store.reservations.claim({ ...hold, uid }, before)));
    expect(won.filter(Boolean)).toHaveLength(1);
    const held = await store.reservations.ofHost(2);
    expect(held.map(({ uid }) => uid)).toEqual(names.filter((_, place) => won[place]));
  });

  it.each<[string, object, number, boolean]>([
    ['overlapping time', { start: addMinutes(nine, 15), end: addMinutes(nine, 45) }, -1, false],
    ['own time', { uid: 'h' }, -1, false],
    ['time right after it', { start: addMinutes(nine, 30), end: addMinutes(nine, 60) }, -1, true],
    ['time of another event type', { eventTypeId: 2 }, -1, true],
    ['time once it has run out', {}, 0, true],
    ['own time once it has run out', { uid: 'h' }, 0, true],
  ])('gives away the %s of a hold, or not', async (_name, more, minutes, isFree) => {
    await store.reservations.add(hold);
    const wanted = { ...hold, uid: 'w', until: addMinutes(nine, 5), ...more };
    expect(await store.reservations.claim(wanted, addMinutes(nine, minutes))).toBe(isFree);
    expect(await store.reservations.find(wanted.uid)).toEqual(
      isFree ? wanted : wanted.uid === 'h' ? hold : undefined,
    );
    expect(await store.reservations.ofHost(2, nine)).toEqual(isFree ? [wanted] : []);
  });

  it('keeps OAuth clients in the order of their making', async () => {
    const [first] = records.oauthClients;
    if (!first) throw new Error('The clinic has a client.');
    await store.oauthClients.add({ ...first, id: 'b' });
    await store.oauthClients.add({ ...first, id: 'a' });
    const clients = await store.oauthClients.ofOrganization(1);
    expect(clients.map(({ id }) => id)).toEqual([first.id, 'b', 'a']);
    expect(await store.oauthClients.change('a', { name: 'Renamed' })).toMatchObject({
      id: 'a',
      name: 'Renamed',
    });
    await store.oauthClients.remove('b');
    expect(await store.oauthClients.find('b')).toBeUndefined();
  });
});
