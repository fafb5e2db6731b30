import { CalConfigError } from '../../errors/index.js';
import type { Store } from '../store/store.js';
import { lockFolder } from './lockFolder.js';

interface Place {
  dataDir?: string;
  databaseUrl?: string;
}

/**
 * Where the data is kept: a Postgres by its address, an embedded one in a folder, or nowhere (undefined).
 * @throws CalConfigError `optional_package_missing`; `prop_invalid` when another sandbox has the folder
 */
export async function openStore({ dataDir, databaseUrl }: Place): Promise<Store | undefined> {
  if (databaseUrl !== undefined) return openShared(databaseUrl).catch(missing('pg'));
  return dataDir === undefined ? undefined : openFolder(dataDir).catch(missing('@electric-sql/pglite'));
}

/** For each process. A Postgres admits a hundred in all unless it was told otherwise. */
const CONNECTIONS = 20;

async function openShared(connectionString: string): Promise<Store> {
  const [{ default: pg }, { drizzle }, { postgresStore }] = await Promise.all([
    import('pg'),
    import('drizzle-orm/node-postgres'),
    import('./postgres/postgresStore.js'),
  ]);
  const pool = new pg.Pool({ connectionString, max: CONNECTIONS });
  // Of a connection that breaks while nobody uses it; the pool has dropped it, and opens another one when it is needed.
  pool.on('error', () => {});
  const close = () => pool.end();
  return postgresStore(drizzle(pool), close).catch((error) => close().then(() => Promise.reject(error)));
}

async function openFolder(dataDir: string): Promise<Store> {
  const [{ PGlite }, { btree_gist }, { drizzle }, { postgresStore }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/contrib/btree_gist'),
    import('drizzle-orm/pglite'),
    import('./postgres/postgresStore.js'),
  ]);
  const unlock = lockFolder(dataDir);
  try {
    const client = await PGlite.create({ dataDir, extensions: { btree_gist } });
    return await postgresStore(drizzle(client), () => client.close().finally(unlock));
  } catch (error) {
    unlock();
    throw error;
  }
}

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';

const missing = (driver: string) => (error: unknown) => {
  if (!isMissing(error)) throw error;
  throw new CalConfigError({
    code: 'optional_package_missing',
    what: `${driver} or drizzle-orm is not installed.`,
    why: 'The sandbox needs both to keep its data; only data in memory needs neither.',
    todo: `Run: npm i -D ${driver} drizzle-orm`,
    cause: error,
  });
};
