import { randomUUID } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import pg from 'pg';

const BOOKINGS = `select record->>'uid' as uid, record->>'status' as status, record->>'rescheduledToUid' as next,
  record->'attendees'->0->>'email' as email from daybook_sandbox.bookings`;

/** Asked of the records themselves, without what keeps them apart. */
const DOUBLE = `
  with taken as (
    select id, (record->>'start')::bigint as starts, (record->>'end')::bigint as ends,
      jsonb_array_elements(coalesce(record->'coHostIds', '[]') || (record->'hostId')) as host
    from daybook_sandbox.bookings where record->>'status' = 'accepted' and (record->>'exclusive')::boolean
  )
  select count(*)::int as count from taken a join taken b
  on a.host = b.host and a.id < b.id and a.starts < b.ends and b.starts < a.ends`;

/** What is in the database when the servers have ended. */
async function readWith(query) {
  const { rows: bookings } = await query(BOOKINGS);
  const { rows: double } = await query(DOUBLE);
  return { bookings, doubleBookings: double[0].count };
}

/** An embedded Postgres: one process alone may open it. */
export const folderPlace = (dataDir) => ({
  name: 'a folder (PGlite)',
  processes: 1,
  args: ['--data', dataDir],
  env: {},
  read: async () => {
    const client = await PGlite.create({ dataDir, extensions: { btree_gist } });
    return readWith((text) => client.query(text)).finally(() => client.close());
  },
  clear: async () => {},
});

/** A database of its own, so that what else is on the server is left alone. */
export async function serverPlace(url) {
  const name = `daybook_storm_${randomUUID().replaceAll('-', '')}`;
  const own = new URL(url);
  own.pathname = name;
  const ask = async (connectionString, use) => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    return use(client).finally(() => client.end());
  };
  await ask(url, (client) => client.query(`create database ${name}`));
  return {
    name: 'a Postgres server',
    processes: 2,
    args: [],
    env: { DATABASE_URL: own.href },
    read: () => ask(own.href, (client) => readWith((text) => client.query(text))),
    clear: () => ask(url, (client) => client.query(`drop database ${name} with (force)`)),
  };
}
