import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { drizzle } from 'drizzle-orm/pglite';
import { makeServer } from '../makeServer.js';
import { postgresStore } from '../node/postgres/postgresStore.js';
import { memoryStore } from '../store/memoryStore.js';
import type { Store } from '../store/store.js';
import { sharedPostgres } from './sharedPostgres.js';
import { NOW } from './talk.js';

const { DATABASE_URL } = process.env;

/** Each store that there is, and how to open an empty one: one contract binds them all. */
export const stores: [name: string, open: () => Promise<Store>][] = [
  ['in memory', async () => memoryStore()],
  [
    'in Postgres',
    async () => {
      const client = await PGlite.create({ extensions: { btree_gist } });
      return postgresStore(drizzle(client), () => client.close());
    },
  ],
];
// Several connections, where there is a server.
if (DATABASE_URL) stores.push(['on a Postgres server', () => sharedPostgres(DATABASE_URL)]);

/** What a store is loaded with. */
export const { records } = makeServer({ now: NOW }, memoryStore());
