import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { drizzle } from 'drizzle-orm/pglite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addMinutes, parseInstant } from '../../time/instant.js';
import { createIds } from '../ids.js';
import { makeServer } from '../makeServer.js';
import type { BookingRecord } from '../model/records.js';
import { postgresStore } from '../node/postgres/postgresStore.js';
import { memoryStore } from './memoryStore.js';
import { SlotTakenError } from './SlotTakenError.js';
import type { New, Store } from './store.js';

const NOW = '2026-11-20T09:00:00Z';
const nine = parseInstant('2027-02-01T09:00:00Z');

const stores: Record<string, () => Promise<Store>> = {
  'in memory': async () => memoryStore(),
  'in Postgres': async () => {
    const client = await PGlite.create({ extensions: { btree_gist } });
    return postgresStore(drizzle(client), () => client.close());
  },
};

describe.each(Object.entries(stores))('the store %s', (_, open) => {
  let store: Store;
  const { records } = makeServer({ now: NOW }, memoryStore());
  const [sample] = records.bookings;
  if (!sample) throw new Error('The clinic has bookings.');
  const host = records.users.find(({ id }) => id === sample.hostId);
  const ids = createIds(7);

  const booking = (
    startMinutes: number,
    lengthMinutes: number,
    more: Partial<BookingRecord> = {},
  ): New<BookingRecord> => {
    const { id: _id, ...rest } = sample;
    const start = addMinutes(nine, startMinutes);
    return { ...rest, uid: ids.uid(), start, end: addMinutes(start, lengthMinutes), ...more };
  };

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
    expect(await store.bookings.find(sample.uid)).toEqual(sample);
    expect(await store.eventTypes.find(1)).toEqual(records.eventTypes[0]);
    expect(await store.schedules.find(1)).toEqual(records.schedules[0]);
    expect(await store.oauthClients.find(records.oauthClients[0]?.id ?? '')).toEqual(records.oauthClients[0]);
    expect(await store.organizations.findBySlug('northside-physio')).toEqual(records.organizations[0]);
  });

  it('is empty until it is loaded, and after it is cleared', async () => {
    expect(await store.isEmpty()).toBe(false);
    await store.clear();
    expect(await store.isEmpty()).toBe(true);
    expect(await store.bookings.find(sample.uid)).toBeUndefined();
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

    it('lets a refresh token be taken once, whoever comes first', async () => {
      await store.tokens.add([token('r', 'refresh', 60)]);
      const taken = await Promise.all([store.tokens.remove('r'), store.tokens.remove('r')]);
      expect(taken.filter(Boolean)).toHaveLength(1);
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

  describe('with bookings', () => {
    it('finds those that a user hosts and those that they attend', async () => {
      const [attended] = await store.bookings.addAll([
        booking(0, 30, { hostId: 3, attendees: [{ ...sampleAttendee(sample), email: 'ada@example.com' }] }),
      ]);
      const found = await store.bookings.involving(999, 'ada@example.com');
      expect(found).toEqual([attended]);
    });

    it.each([
      ['the same time', 0, 30, true],
      ['a time that begins in it', 15, 30, true],
      ['a time around it', -30, 120, true],
      ['the time right after it', 30, 30, false],
      ['the time right before it', -30, 30, false],
    ])(
      'refuses a second booking of the host at %s or lets it be',
      async (_name, start, length, isRefused) => {
        await store.bookings.add(booking(0, 30));
        const second = store.bookings.add(booking(start, length));
        if (isRefused) await expect(second).rejects.toBeInstanceOf(SlotTakenError);
        else await expect(second).resolves.toMatchObject({ status: 'accepted' });
      },
    );

    it.each<[string, Partial<BookingRecord>]>([
      ['another host', { hostId: 3 }],
      ['a request that waits for the host', { status: 'pending' }],
      ['a booking that was called off', { status: 'cancelled' }],
      ['a booking with seats', { exclusive: false }],
    ])('lets %s have the same time', async (_name, more) => {
      await store.bookings.add(booking(0, 30));
      await expect(store.bookings.add(booking(0, 30, more))).resolves.toMatchObject(more);
    });

    it('gives one time to one of many who ask at once', async () => {
      const asked = await Promise.allSettled(
        Array.from({ length: 8 }, () => store.bookings.add(booking(0, 30))),
      );
      expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const refused = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      expect(refused.every((reason) => reason instanceof SlotTakenError)).toBe(true);
    });

    it('refuses to confirm a request whose time is gone', async () => {
      const pending = await store.bookings.add(booking(0, 30, { status: 'pending' }));
      await store.bookings.add(booking(0, 30));
      await expect(store.bookings.change(pending.uid, { status: 'accepted' })).rejects.toBeInstanceOf(
        SlotTakenError,
      );
      expect((await store.bookings.find(pending.uid))?.status).toBe('pending');
    });

    it('adds a series as a whole or not at all', async () => {
      await store.bookings.add(booking(60, 30));
      const series = [booking(0, 30, { recurringUid: 's' }), booking(60, 30, { recurringUid: 's' })];
      await expect(store.bookings.addAll(series)).rejects.toBeInstanceOf(SlotTakenError);
      expect(await store.bookings.ofSeries('s')).toEqual([]);
      const free = [booking(120, 30, { recurringUid: 's' }), booking(180, 30, { recurringUid: 's' })];
      const added = await store.bookings.addAll(free);
      expect(await store.bookings.ofSeries('s')).toEqual(added);
    });

    it('moves a booking within its own time', async () => {
      const old = await store.bookings.add(booking(0, 30));
      const moved = await store.bookings.replace(old.uid, { status: 'cancelled' }, booking(15, 30));
      expect((await store.bookings.find(old.uid))?.status).toBe('cancelled');
      expect(await store.bookings.find(moved.uid)).toEqual(moved);
    });

    it('keeps the old booking when the new time is taken', async () => {
      const old = await store.bookings.add(booking(0, 30));
      await store.bookings.add(booking(60, 30));
      const moved = store.bookings.replace(old.uid, { status: 'cancelled' }, booking(60, 30));
      await expect(moved).rejects.toBeInstanceOf(SlotTakenError);
      expect(await store.bookings.find(old.uid)).toEqual(old);
    });

    it('lets each change see the one before it', async () => {
      const { uid } = await store.bookings.add(booking(0, 30, { exclusive: false, attendees: [] }));
      const join = (email: string) =>
        store.bookings.change(uid, ({ attendees }) => ({
          attendees: [...attendees, { ...sampleAttendee(sample), email }],
        }));
      await Promise.all(['a', 'b', 'c', 'd'].map(join));
      const emails = (await store.bookings.find(uid))?.attendees.map(({ email }) => email) ?? [];
      expect([...emails].sort()).toEqual(['a', 'b', 'c', 'd']);
    });

    it('changes nothing when a change throws', async () => {
      const added = await store.bookings.add(booking(0, 30));
      const refused = store.bookings.change(added.uid, () => {
        throw new RangeError('full');
      });
      await expect(refused).rejects.toThrow('full');
      expect(await store.bookings.find(added.uid)).toEqual(added);
    });
  });

  it('keeps holds until they are let go', async () => {
    const hold = {
      uid: 'h',
      eventTypeId: 1,
      hostId: 2,
      start: nine,
      end: addMinutes(nine, 30),
      until: nine,
      isSeat: false,
    };
    await store.reservations.add(hold);
    expect(await store.reservations.find('h')).toEqual(hold);
    expect(await store.reservations.ofHost(2)).toEqual([hold]);
    expect(await store.reservations.change('h', { isSeat: true })).toEqual({ ...hold, isSeat: true });
    await store.reservations.remove('h');
    await store.reservations.remove('h');
    expect(await store.reservations.find('h')).toBeUndefined();
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

function sampleAttendee({ attendees: [attendee] }: BookingRecord) {
  if (!attendee) throw new Error('The sample booking has an attendee.');
  return attendee;
}
