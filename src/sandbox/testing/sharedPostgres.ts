import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openStore } from '../node/openStore.js';
import type { Store } from '../store/store.js';

/** A store in a database of its own on that server, which is gone when it is closed: what else is there is left alone. */
export async function sharedPostgres(url: string): Promise<Store> {
  const name = `daybook_test_${randomUUID().replaceAll('-', '')}`;
  const own = new URL(url);
  own.pathname = name;
  await ask(url, `create database ${name}`);
  const store = await openStore({ databaseUrl: own.href });
  if (!store) throw new Error('There is a store wherever there is an address.');
  return {
    ...store,
    close: async () => {
      await store.close();
      await ask(url, `drop database ${name}`);
    },
  };
}

async function ask(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
