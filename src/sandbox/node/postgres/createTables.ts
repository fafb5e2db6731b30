import { sql } from 'drizzle-orm';
import { collectionNames } from '../../model/collections.js';
import { type Database, tableName } from './tables.js';

const NUMBERED = ['users', 'schedules', 'event_types', 'bookings', ...collectionNames.map(tableName)];
const KEYED = ['oauth_clients', 'api_keys', 'tokens', 'reservations'];
export const ALL_TABLES = [...NUMBERED, ...KEYED].map((name) => `daybook_sandbox.${name}`).join(', ');

/** PostgreSQL's codes for a row that an exclusion constraint refuses, and for a transaction that it gave up. */
const CODES = { overlap: '23P01', deadlock: '40P01' } as const;

/**
 * The database itself keeps a host from being booked twice: of their accepted bookings no two may share time.
 * Bookings that are shared (seats), or that were put there without a check, are left out.
 */
const NO_TWO_AT_ONCE = `
  alter table daybook_sandbox.bookings add constraint no_two_at_once exclude using gist (
    ((record->>'hostId')::int) with =,
    int8range((record->>'start')::bigint, (record->>'end')::bigint) with &&
  ) where (record->>'status' = 'accepted' and (record->>'exclusive')::boolean)`;

const INDEXES = [
  `create index if not exists bookings_by_uid on daybook_sandbox.bookings ((record->>'uid'))`,
  `create index if not exists bookings_by_host on daybook_sandbox.bookings (((record->>'hostId')::int))`,
  `create index if not exists event_types_by_owner on daybook_sandbox.event_types (((record->>'ownerId')::int))`,
  `create index if not exists users_by_username on daybook_sandbox.users ((record->>'username'))`,
];

/** Makes what is not there yet, so that a folder or a database can be opened again. */
export async function createTables(db: Database): Promise<void> {
  const run = (statement: string) => db.execute(sql.raw(statement));
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
  for (const index of INDEXES) await run(index);
  await run(
    `do $$ begin ${NO_TWO_AT_ONCE}; exception when duplicate_table or duplicate_object then null; end $$`,
  );
}

/** Whether the database refused for that reason; drizzle wraps what the driver says. */
export function isRefusal(error: unknown, reason: keyof typeof CODES): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause !== null && typeof cause === 'object' && 'code' in cause && cause.code === CODES[reason];
}
