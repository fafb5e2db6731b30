import { sql } from 'drizzle-orm';
import { collectionNames } from '../../model/collections.js';
import { migrate } from './migrate.js';
import { type Database, tableName } from './tables.js';

const COLLECTIONS = collectionNames.map(tableName);
const NUMBERED = ['users', 'schedules', 'event_types', 'bookings', ...COLLECTIONS];
const KEYED = ['oauth_clients', 'api_keys', 'tokens', 'reservations'];

/** All that holds data. */
export const ALL_TABLES = [...NUMBERED, ...KEYED, 'booking_hosts']
  .map((name) => `daybook_sandbox.${name}`)
  .join(', ');

/** By what the server asks for; `fieldIs` compares texts, so these are of texts. */
const BY_FIELD: [table: string, field: string, unique?: 'unique'][] = [
  ['users', 'username'],
  ['users', 'email'],
  ['users', 'clientId'],
  ['schedules', 'ownerId'],
  ['event_types', 'ownerId'],
  ['event_types', 'parentId'],
  ['bookings', 'uid', 'unique'],
  ['bookings', 'recurringUid'],
  ['bookings', 'eventTypeId'],
  ['tokens', 'userId'],
  ['tokens', 'clientId'],
  ['reservations', 'hostId'],
  ['reservations', 'eventTypeId'],
];

const INDEXES = [
  ...BY_FIELD.map(
    ([table, field, unique = '']) =>
      `create ${unique} index if not exists ${table}_of_${field} on daybook_sandbox.${table} ((record->>'${field}'))`,
  ),
  `create index if not exists event_types_of_team on daybook_sandbox.event_types (((record->'hosting'->>'teamId')::int))`,
  `create index if not exists bookings_of_attendees on daybook_sandbox.bookings using gin ((record->'attendees') jsonb_path_ops)`,
  // Collections are found by any of their fields.
  ...COLLECTIONS.map(
    (name) =>
      `create index if not exists ${name}_of_fields on daybook_sandbox.${name} using gin (record jsonb_path_ops)`,
  ),
];

/**
 * Makes what is not there yet and brings what an older version left to the present form, so that a folder or a database
 * can be opened again. Of several servers that open it at once, one does so while the others wait.
 * @throws CalConfigError `prop_invalid` when a newer version has written the data
 */
export const createTables = (db: Database): Promise<void> =>
  db.transaction(async (transaction) => {
    const run = (statement: string) => transaction.execute(sql.raw(statement));
    await run(`select pg_advisory_xact_lock(hashtext('daybook_sandbox'))`);
    await run('create extension if not exists btree_gist');
    await run('create schema if not exists daybook_sandbox');
    for (const name of NUMBERED) {
      await run(
        `create table if not exists daybook_sandbox.${name} (id serial primary key, record jsonb not null)`,
      );
    }
    for (const name of KEYED) {
      await run(
        `create table if not exists daybook_sandbox.${name} (key text primary key, position serial not null, record jsonb not null)`,
      );
    }
    await migrate(transaction);
    for (const index of INDEXES) await run(index);
  });
