import { eq, type SQL, sql } from 'drizzle-orm';
import type { Instant } from '../../../time/types.js';
import type {
  ApiKey,
  BookingRecord,
  EventTypeRecord,
  OAuthClientRecord,
  ReservationRecord,
  ScheduleRecord,
  Token,
  User,
} from '../../model/records.js';
import { SlotTakenError } from '../../store/SlotTakenError.js';
import type { BookingPatch, New, Records, Store } from '../../store/store.js';
import { ALL_TABLES, createTables } from './createTables.js';
import { fieldIs, keyedDocuments, numberedDocuments } from './documents.js';
import { loadCollections, postgresCollections } from './postgresCollections.js';
import { isRefusal } from './refusals.js';
import { type Database, tables } from './tables.js';

/**
 * The data in Postgres, be it embedded or shared. Records are documents; what the server asks for is indexed, and
 * the database itself refuses a double booking.
 *
 * @param close lets go of the connection
 */
export async function postgresStore(db: Database, close: () => Promise<void>): Promise<Store> {
  await createTables(db);
  const { tokens, oauthClients, apiKeys, reservations, users, schedules, eventTypes, bookings } =
    collections(db);

  /** Does again what the database gave up: who is sent back then sees what the other one did. */
  async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (isRefusal(error, 'overlap')) throw new SlotTakenError();
        if (!isRefusal(error, 'conflict')) throw error;
      }
    }
  }

  const inTransaction = <Result>(work: (all: Collections) => Promise<Result>): Promise<Result> =>
    guarded(() => db.transaction((transaction) => work({ ...collections(transaction), db: transaction })));

  return {
    collections: postgresCollections(db),
    users: {
      ...users,
      findByUsername: (username) => users.first(fieldIs('username', username)),
      findByEmail: (email) => users.first(fieldIs('email', email)),
      ofClient: (clientId) => users.where(fieldIs('clientId', clientId)),
      all: () => users.where(),
      remove: (id) => inTransaction((all) => removeUser(id, all)),
    },
    oauthClients: {
      add: async (client) => {
        await oauthClients.put([client]);
        return client;
      },
      find: (id) => oauthClients.find(id),
      ofOrganization: (id) => oauthClients.where(fieldIs('organizationId', id)),
      change: (id, patch) => oauthClients.change(id, patch),
      remove: async (id) => {
        await oauthClients.remove(id);
        await tokens.removeWhere(fieldIs('clientId', id));
      },
    },
    apiKeys: {
      add: (key) => apiKeys.put([key]),
      find: (key) => apiKeys.find(key),
      removeOfOrganization: (id) => apiKeys.removeWhere(fieldIs('organizationId', id)),
      replace: (key, by) =>
        inTransaction(async (all) => {
          const wasThere = await all.apiKeys.remove(key);
          if (wasThere) await all.apiKeys.put([by]);
          return wasThere;
        }),
    },
    tokens: {
      add: (pair) => tokens.put(pair),
      find: (token) => tokens.find(token),
      ofUser: (id) => tokens.where(fieldIs('userId', id)),
      replace: (token, by) =>
        inTransaction(async (all) => {
          const wasThere = await all.tokens.remove(token);
          if (wasThere) await all.tokens.put(by);
          return wasThere;
        }),
      removeOfUser: (userId, clientId) =>
        tokens.removeWhere(both(fieldIs('userId', userId), fieldIs('clientId', clientId))),
      removeExpired: (clientId, at) =>
        tokens.removeWhere(
          both(
            both(fieldIs('kind', 'access'), fieldIs('clientId', clientId)),
            sql`(record->>'expiresAt')::bigint <= ${at}`,
          ),
        ),
      expire: (at, token) => {
        const isAccess = fieldIs('kind', 'access');
        return tokens.changeWhere(
          token === undefined ? isAccess : both(isAccess, eq(tables.tokens.key, token)),
          { expiresAt: at },
        );
      },
    },
    schedules: { ...schedules, ofOwner: (id) => schedules.where(fieldIs('ownerId', id)) },
    eventTypes: {
      ...eventTypes,
      ofOwner: (id) => eventTypes.where(fieldIs('ownerId', id)),
      ofTeam: (id) => eventTypes.where(sql`(record->'hosting'->>'teamId')::int = ${id}`),
      ofParent: (id) => eventTypes.where(fieldIs('parentId', id)),
      remove: (id) => inTransaction((all) => removeEventTypes([id], all)),
    },
    bookings: {
      add: (booking) => guarded(() => bookings.add(booking)),
      addAll: (list) => inTransaction((all) => addEach(list, all)),
      find: (uid) => bookings.first(fieldIs('uid', uid)),
      all: () => bookings.where(),
      findBySeat: (seatUid) => bookings.first(seats(seatUid)),
      ofSeries: (uid) => bookings.where(fieldIs('recurringUid', uid)),
      involving: (userId, email) =>
        bookings.where(
          sql`id in (select booking_id from daybook_sandbox.booking_hosts where host_id = ${userId}
            union all select id from ${tables.bookings} where ${attends(email)})`,
        ),
      change: (uid, patch) => inTransaction((all) => changeBooking(uid, patch, all)),
      replace: (uid, patch, replacement) =>
        inTransaction(async (all) => {
          await changeBooking(uid, patch, all);
          return all.bookings.add(replacement);
        }),
    },
    reservations: {
      add: async (reservation) => {
        await reservations.put([reservation]);
        return reservation;
      },
      find: (uid) => reservations.find(uid),
      ofHost: (id, after) =>
        reservations.where(
          after === undefined ? fieldIs('hostId', id) : both(fieldIs('hostId', id), holdsAt(after)),
        ),
      claim: (wanted, now, most = 1) =>
        inTransaction(async (all) => {
          await all.db.execute(
            sql`select pg_advisory_xact_lock(hashtext('daybook_sandbox hold'), ${wanted.eventTypeId})`,
          );
          const inTheWay = await all.reservations.where(
            sql`${fieldIs('eventTypeId', wanted.eventTypeId)} and ${holdsAt(now)}
              and (record->>'start')::bigint < ${wanted.end} and (record->>'end')::bigint > ${wanted.start}`,
          );
          const isFree = inTheWay.length < most;
          if (isFree) await all.reservations.put([wanted]);
          return isFree;
        }),
      change: (uid, patch) => reservations.change(uid, patch),
      remove: async (uid) => {
        await reservations.remove(uid);
      },
    },
    load: (records) => inTransaction((all) => load(records, all)),
    loadIfEmpty: (records) =>
      inTransaction(async (all) => {
        await all.db.execute(sql`select pg_advisory_xact_lock(hashtext('daybook_sandbox'))`);
        const isEmpty = (await all.users.where()).length + (await all.oauthClients.where()).length === 0;
        if (isEmpty) await load(records, all);
        return isEmpty;
      }),
    clear: async () => {
      await db.execute(sql.raw(`truncate ${ALL_TABLES} restart identity`));
    },
    close,
  };
}

const collections = (db: Database) => ({
  users: numberedDocuments<User>(db, tables.users),
  schedules: numberedDocuments<ScheduleRecord>(db, tables.schedules),
  eventTypes: numberedDocuments<EventTypeRecord>(db, tables.eventTypes),
  bookings: numberedDocuments<BookingRecord>(db, tables.bookings),
  oauthClients: keyedDocuments<OAuthClientRecord>(db, tables.oauthClients, ({ id }) => id),
  apiKeys: keyedDocuments<ApiKey>(db, tables.apiKeys, ({ key }) => key),
  tokens: keyedDocuments<Token>(db, tables.tokens, ({ token }) => token),
  reservations: keyedDocuments<ReservationRecord>(db, tables.reservations, ({ uid }) => uid),
});
/** All tables, and what they are reached through. */
type Collections = ReturnType<typeof collections> & { db: Database };

const both = (left: SQL, right: SQL): SQL => sql`(${left} and ${right})`;
const holdsAt = (at: Instant): SQL => sql`(record->>'until')::bigint > ${at}`;
const seats = (uid: string): SQL => sql`record->'attendees' @> ${JSON.stringify([{ seat: { uid } }])}::jsonb`;
const attends = (email: string): SQL => sql`record->'attendees' @> ${JSON.stringify([{ email }])}::jsonb`;

async function addEach(
  list: readonly New<BookingRecord>[],
  { bookings }: Collections,
): Promise<BookingRecord[]> {
  const added: BookingRecord[] = [];
  for (const booking of list) added.push(await bookings.add(booking));
  return added;
}

async function changeBooking(uid: string, patch: BookingPatch, { bookings }: Collections) {
  const booking = await bookings.lock(fieldIs('uid', uid));
  if (!booking) return undefined;
  return bookings.change(booking.id, typeof patch === 'function' ? patch(booking) : patch);
}

async function load(records: Records, all: Collections): Promise<void> {
  await all.users.load(records.users);
  await all.schedules.load(records.schedules);
  await all.eventTypes.load(records.eventTypes);
  await all.bookings.load(records.bookings);
  await all.oauthClients.put(records.oauthClients);
  await all.apiKeys.put(records.apiKeys);
  await all.tokens.put(records.tokens);
  await loadCollections(all.db, records.collections);
}

async function removeEventTypes(ids: readonly number[], all: Collections): Promise<void> {
  const { eventTypes, bookings, reservations } = all;
  for (const id of ids) {
    await eventTypes.remove(id);
    const copies = await eventTypes.where(fieldIs('parentId', id));
    await removeEventTypes(
      copies.map((copy) => copy.id),
      all,
    );
    await bookings.removeWhere(fieldIs('eventTypeId', id));
    await reservations.removeWhere(fieldIs('eventTypeId', id));
  }
}

async function removeUser(id: number, all: Collections): Promise<void> {
  const own = await all.eventTypes.where(fieldIs('ownerId', id));
  await removeEventTypes(
    own.map((eventType) => eventType.id),
    all,
  );
  await all.schedules.removeWhere(fieldIs('ownerId', id));
  await all.tokens.removeWhere(fieldIs('userId', id));
  await all.apiKeys.removeWhere(fieldIs('userId', id));
  await all.users.remove(id);
}
