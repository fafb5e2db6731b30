import { jsonb, type PgDatabase, type PgQueryResultHKT, pgSchema, serial, text } from 'drizzle-orm/pg-core';
import { type CollectionName, collectionNames } from '../../model/collections.js';

/** Any driver's database, and a transaction of one. */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** Beside whatever else is in the database. */
const SCHEMA = 'daybook_sandbox';
const schema = pgSchema(SCHEMA);

/** A record as a document, with the number that the database gives it. */
const numbered = (name: string) =>
  schema.table(name, { id: serial('id').primaryKey(), record: jsonb('record').notNull() });

/** A record as a document under a key of its own; `position` keeps the order of their making. */
const keyed = (name: string) =>
  schema.table(name, {
    key: text('key').primaryKey(),
    position: serial('position').notNull(),
    record: jsonb('record').notNull(),
  });

/** `privateLinks` as the database writes it. */
export const tableName = (collection: CollectionName): string =>
  collection.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export const tables = {
  users: numbered('users'),
  schedules: numbered('schedules'),
  eventTypes: numbered('event_types'),
  bookings: numbered('bookings'),
  oauthClients: keyed('oauth_clients'),
  apiKeys: keyed('api_keys'),
  tokens: keyed('tokens'),
  reservations: keyed('reservations'),
};

/** One for each kind of record without rules of its own. */
export const collectionTables = new Map(collectionNames.map((name) => [name, numbered(tableName(name))]));

export type NumberedTable = (typeof tables)['users'];
export type KeyedTable = (typeof tables)['tokens'];
