import { sql } from 'drizzle-orm';
import { CalConfigError } from '../../../errors/index.js';
import { guardEveryHost } from './migrations/guardEveryHost.js';
import { teamsInsteadOfOrganizations } from './migrations/teamsInsteadOfOrganizations.js';
import type { Database } from './tables.js';

/**
 * What has changed in the form of the data since its first version, oldest first. Each is run once on a database, a new
 * one too, after the tables are there: add to the end, never change one that has been published. A field that may be
 * absent, a new kind of record and an index need none.
 */
const MIGRATIONS: readonly string[] = [teamsInsteadOfOrganizations, guardEveryHost];

/**
 * @param db a transaction, in which nobody else migrates
 * @throws CalConfigError `prop_invalid` when a newer version has written the data
 */
export async function migrate(db: Database): Promise<void> {
  await db.execute(sql`create table if not exists daybook_sandbox.migrations (number int primary key)`);
  const { rows } = rowsOf(
    await db.execute(sql`select count(*)::int as done from daybook_sandbox.migrations`),
  );
  const done = Number(rows[0]?.done);
  if (done > MIGRATIONS.length) throw isNewer();
  for (const [index, migration] of MIGRATIONS.slice(done).entries()) {
    await db.execute(sql.raw(migration));
    await db.execute(sql`insert into daybook_sandbox.migrations values (${done + index + 1})`);
  }
}

// SAFETY: both drivers answer so; drizzle leaves the type of an answer to the driver.
const rowsOf = (answer: unknown) => answer as { rows: Record<string, unknown>[] };

const isNewer = () =>
  new CalConfigError({
    code: 'prop_invalid',
    what: 'the data of this sandbox was written by a newer version of Daybook.',
    why: 'This version does not know its form and could damage it.',
    todo: 'Update Daybook, or choose another folder or database.',
  });
