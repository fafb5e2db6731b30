import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addMinutes, parseInstant } from '../../time/instant.js';
import { createIds } from '../ids.js';
import type { Attendee, BookingRecord } from '../model/records.js';
import { records, stores } from '../testing/stores.js';
import { SlotTakenError } from './SlotTakenError.js';
import type { New, Store } from './store.js';

const ids = createIds(7);
const nine = parseInstant('2027-02-01T09:00:00Z');
const person = (email: string): Attendee => ({
  name: 'Ada',
  email,
  timeZone: 'UTC',
  language: 'en',
  absent: false,
});

/** A booking of the clinic's first host, so many minutes after nine on a free day. */
function booking(
  startMinutes: number,
  lengthMinutes: number,
  more: Partial<BookingRecord> = {},
): New<BookingRecord> {
  const [sample] = records.bookings;
  if (!sample) throw new Error('The clinic has bookings.');
  const { id: _, ...rest } = sample;
  const start = addMinutes(nine, startMinutes);
  return { ...rest, uid: ids.uid(), start, end: addMinutes(start, lengthMinutes), ...more };
}

describe.each(stores)('bookings %s', (_, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  beforeEach(async () => {
    await store.clear();
    await store.load(records);
  });
  afterAll(() => store.close());

  it('finds those that a user hosts and those that they attend', async () => {
    const [attended] = await store.bookings.addAll([
      booking(0, 30, { hostId: 3, attendees: [person('ada@example.com')] }),
    ]);
    const found = await store.bookings.involving(999, 'ada@example.com');
    expect(found).toEqual([attended]);
  });

  it('finds the one that a seat belongs to', async () => {
    const seat = { uid: 's1', responses: {}, metadata: {} };
    const [seated] = await store.bookings.addAll([
      booking(0, 30, { seated: true, attendees: [{ ...person('ada@example.com'), seat }] }),
      booking(30, 30),
    ]);
    expect(await store.bookings.findBySeat('s1')).toEqual(seated);
    expect(await store.bookings.findBySeat('s2')).toBeUndefined();
  });

  it.each([
    ['the same time', 0, 30, true],
    ['a time that begins in it', 15, 30, true],
    ['a time around it', -30, 120, true],
    ['the time right after it', 30, 30, false],
    ['the time right before it', -30, 30, false],
  ])('refuses a second booking of the host at %s or lets it be', async (_name, start, length, isRefused) => {
    await store.bookings.add(booking(0, 30));
    const second = store.bookings.add(booking(start, length));
    if (isRefused) await expect(second).rejects.toBeInstanceOf(SlotTakenError);
    else await expect(second).resolves.toMatchObject({ status: 'accepted' });
  });

  it.each<[string, Partial<BookingRecord>]>([
    ['another host', { hostId: 3 }],
    ['a request that waits for the host', { status: 'pending' }],
    ['a booking that was called off', { status: 'cancelled' }],
    ['a booking with seats', { exclusive: false }],
  ])('lets %s have the same time', async (_name, more) => {
    await store.bookings.add(booking(0, 30));
    await expect(store.bookings.add(booking(0, 30, more))).resolves.toMatchObject(more);
  });

  it.each<[string, Partial<BookingRecord>, Partial<BookingRecord>, boolean]>([
    ['organizer of both', { coHostIds: [3] }, { coHostIds: [4] }, true],
    ['co-host of both', { coHostIds: [3, 4] }, { hostId: 5, coHostIds: [4] }, true],
    ['organizer of one and co-host of the other', { coHostIds: [3] }, { hostId: 3 }, true],
    ['co-host of one and organizer of the other', { hostId: 3 }, { coHostIds: [4, 3] }, true],
    ['in one of them alone', { coHostIds: [3] }, { hostId: 4, coHostIds: [5] }, false],
  ])(
    'of several hosts are refused, or not, where somebody is the %s',
    async (_name, one, other, isRefused) => {
      await store.bookings.add(booking(0, 30, one));
      const second = store.bookings.add(booking(15, 30, other));
      if (isRefused) await expect(second).rejects.toBeInstanceOf(SlotTakenError);
      else await expect(second).resolves.toMatchObject(other);
    },
  );

  it('of several hosts are found by each of them', async () => {
    const added = await store.bookings.add(booking(0, 30, { hostId: 7, coHostIds: [8, 9] }));
    const found = await Promise.all([7, 8, 9].map((id) => store.bookings.involving(id, '')));
    expect(found).toEqual([[added], [added], [added]]);
    expect(await store.bookings.find(added.uid)).toEqual(added);
  });

  it('take the time of a co-host only from when one is added until it is taken out', async () => {
    const { uid } = await store.bookings.add(booking(0, 30));
    const other = await store.bookings.add(booking(0, 30, { hostId: 3 }));
    const joining = store.bookings.change(uid, { coHostIds: [3] });
    await expect(joining).rejects.toBeInstanceOf(SlotTakenError);
    await store.bookings.change(other.uid, { status: 'cancelled' });
    await store.bookings.change(uid, { coHostIds: [3] });
    await expect(store.bookings.add(booking(0, 30, { hostId: 3 }))).rejects.toBeInstanceOf(SlotTakenError);
    await store.bookings.change(uid, { coHostIds: [] });
    await expect(store.bookings.add(booking(0, 30, { hostId: 3 }))).resolves.toMatchObject({ hostId: 3 });
  });

  it('gives one time to one of many who ask for the same hosts in any order at once', async () => {
    const hosts = [
      [3, 4, 5],
      [5, 3, 4],
      [4, 5, 3],
      [5, 4, 3],
    ];
    const asked = await Promise.allSettled(
      hosts.map(([hostId, ...coHostIds]) => store.bookings.add(booking(0, 30, { hostId, coHostIds }))),
    );
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
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
        attendees: [...attendees, person(email)],
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
