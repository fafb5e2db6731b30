import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { drizzle } from 'drizzle-orm/pglite';
import { expect, it } from 'vitest';
import { records } from '../../testing/stores.js';
import { postgresStore } from './postgresStore.js';

it('tries again where two bookings waited for each other and the database gave one of them up', async () => {
  const client = await PGlite.create({ extensions: { btree_gist } });
  const db = drizzle(client);
  const store = await postgresStore(db, () => client.close());
  await store.load(records);
  const [sample] = records.bookings;
  if (!sample) throw new Error('The clinic has bookings.');
  const { id: _, ...booking } = sample;

  const transaction = db.transaction.bind(db);
  let tries = 0;
  db.transaction = async (...work) => {
    tries += 1;
    if (tries === 1) throw new Error('Failed query', { cause: { code: '40P01' } });
    return transaction(...work);
  };
  const added = await store.bookings.addAll([{ ...booking, uid: 'again', exclusive: false }]);
  expect([tries, await store.bookings.find('again')]).toEqual([2, added[0]]);
  await store.close();
  // Postgres takes its time to start on a busy machine.
}, 60_000);
