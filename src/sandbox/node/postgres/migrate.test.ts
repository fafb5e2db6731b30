import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { drizzle } from 'drizzle-orm/pglite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SlotTakenError } from '../../store/SlotTakenError.js';
import type { Store } from '../../store/store.js';
import { records } from '../../testing/stores.js';
import { postgresStore } from './postgresStore.js';

/** As the first version made it, with an organization, its owner and a host who is booked. */
const FIRST_VERSION = `
  create extension btree_gist;
  create schema daybook_sandbox;
  create table daybook_sandbox.users (id serial primary key, record jsonb not null);
  create table daybook_sandbox.schedules (id serial primary key, record jsonb not null);
  create table daybook_sandbox.event_types (id serial primary key, record jsonb not null);
  create table daybook_sandbox.bookings (id serial primary key, record jsonb not null);
  create table daybook_sandbox.private_links (id serial primary key, record jsonb not null);
  create table daybook_sandbox.organizations (key text primary key, position serial not null, record jsonb not null);
  create table daybook_sandbox.oauth_clients (key text primary key, position serial not null, record jsonb not null);
  create table daybook_sandbox.api_keys (key text primary key, position serial not null, record jsonb not null);
  create table daybook_sandbox.tokens (key text primary key, position serial not null, record jsonb not null);
  create table daybook_sandbox.reservations (key text primary key, position serial not null, record jsonb not null);
  create index bookings_by_uid on daybook_sandbox.bookings ((record->>'uid'));
  alter table daybook_sandbox.bookings add constraint no_two_at_once exclude using gist (
    ((record->>'hostId')::int) with =,
    int8range((record->>'start')::bigint, (record->>'end')::bigint) with &&
  ) where (record->>'status' = 'accepted' and (record->>'exclusive')::boolean);

  insert into daybook_sandbox.organizations values ('4', 1,
    '{"id": 4, "name": "Northside", "slug": "northside", "ownerUserId": 1, "isPlatform": true}');
  insert into daybook_sandbox.users (record) values
    ('{"username": "owner", "email": "owner@example.com", "clientId": null, "createdAt": 1700000000000, "organizationId": 4, "organizationRole": "OWNER"}'),
    ('{"username": "ada", "email": "ada@example.com", "clientId": "c", "createdAt": 1700000000000, "organizationId": 4, "organizationRole": "MEMBER"}'),
    ('{"username": "eve", "email": "eve@example.com", "clientId": null, "createdAt": 1700000000000, "organizationId": null, "organizationRole": null}');
  insert into daybook_sandbox.bookings (record) values
    ('{"uid": "old", "hostId": 2, "eventTypeId": 1, "status": "accepted", "exclusive": true, "start": 1800000000000, "end": 1800001800000, "attendees": [{"email": "bob@example.com"}]}');
`;

describe('data of the first version', () => {
  let client: PGlite;
  const open = (): Promise<Store> => postgresStore(drizzle(client), async () => {});
  beforeEach(async () => {
    client = await PGlite.create({ extensions: { btree_gist } });
    await client.exec(FIRST_VERSION);
  });
  afterEach(() => client.close());

  it('is there, in the present form', async () => {
    const { bookings, users, collections } = await open();
    expect(await bookings.involving(2, '')).toMatchObject([{ uid: 'old', hostId: 2 }]);
    expect(await bookings.involving(9, 'bob@example.com')).toMatchObject([{ uid: 'old' }]);
    expect(await users.find(2)).not.toHaveProperty('organizationRole');
    const team = await collections.teams.find(4);
    const named = { name: 'Northside', slug: 'northside', isPlatform: true, isOrganization: true };
    expect(team).toEqual({ ...records.collections?.teams?.[0], ...named, id: 4 });
    const members = await collections.memberships.where({ teamId: 4, accepted: true });
    expect(members.map(({ userId, role }) => [userId, role])).toEqual([
      [1, 'OWNER'],
      [2, 'MEMBER'],
    ]);
  });

  it('goes on being guarded, for co-hosts too', async () => {
    const { bookings } = await open();
    const { id: _, ...old } = (await bookings.find('old')) ?? { id: 0 };
    // SAFETY: it has been found above, or the next line fails.
    const again = { ...(old as NonNullable<(typeof records.bookings)[number]>), uid: 'new', hostId: 1 };
    await expect(bookings.add({ ...again, coHostIds: [2] })).rejects.toBeInstanceOf(SlotTakenError);
    expect(await bookings.add(again)).toMatchObject({ uid: 'new', hostId: 1 });
  });

  it('is changed once, however often it is opened', async () => {
    await (await open()).collections.teams.change(4, { name: 'Renamed' });
    expect((await (await open()).collections.teams.find(4))?.name).toBe('Renamed');
    expect(await (await open()).collections.memberships.where({})).toHaveLength(2);
  });

  it('is not touched where a version after this one has changed it', async () => {
    await open();
    await client.exec('insert into daybook_sandbox.migrations values (1000)');
    await expect(open()).rejects.toMatchObject({ code: 'prop_invalid' });
  });
});
