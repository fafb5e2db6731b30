import { asc, eq, getTableName, type SQL, sql } from 'drizzle-orm';
import type { New, Numbered } from '../../store/store.js';
import type { Database, KeyedTable, NumberedTable } from './tables.js';

/** `record->>'field' = value`, for a value that is a text or a whole number. */
export const fieldIs = (field: string, value: string | number): SQL =>
  sql`record->>${sql.raw(`'${field}'`)} = ${String(value)}`;

/** Numbered records in a table. `Item` is what has been put there: nobody else writes to it. */
export interface NumberedDocuments<Item extends { id: number }> extends Numbered<Item> {
  where(condition?: SQL): Promise<Item[]>;
  first(condition: SQL): Promise<Item | undefined>;
  /** As it is, and held until the transaction ends. */
  lock(condition: SQL): Promise<Item | undefined>;
  /** Of no condition, all. */
  removeWhere(condition?: SQL): Promise<void>;
  /** With the numbers that they bring; later ones follow them. */
  load(items: readonly Item[]): Promise<void>;
}

export function numberedDocuments<Item extends { id: number }>(
  db: Database,
  table: NumberedTable,
): NumberedDocuments<Item> {
  // SAFETY: the record of a row is an Item without its number.
  const read = ({ id, record }: { id: number; record: unknown }): Item =>
    ({ ...(record as New<Item>), id }) as Item;
  const select = (condition?: SQL) => db.select().from(table).where(condition).orderBy(asc(table.id));
  const only = async (rows: Promise<{ id: number; record: unknown }[]>) => {
    const [row] = await rows;
    return row && read(row);
  };
  const documents: NumberedDocuments<Item> = {
    add: async (record) => {
      const [row] = await db.insert(table).values({ record }).returning();
      // SAFETY: an insert of one row returns one row, or throws.
      return read(row as { id: number; record: unknown });
    },
    find: (id) => only(select(eq(table.id, id)).limit(1)),
    change: (id, patch) =>
      typeof patch === 'function'
        ? db.transaction(async (transaction) => {
            const locked = numberedDocuments<Item>(transaction, table);
            const item = await locked.lock(eq(table.id, id));
            return item && locked.change(id, patch(item));
          })
        : only(
            db
              .update(table)
              .set({ record: sql`record || ${JSON.stringify(patch)}::jsonb` })
              .where(eq(table.id, id))
              .returning(),
          ),
    remove: (id) => documents.removeWhere(eq(table.id, id)),
    removeWhere: async (condition) => {
      await db.delete(table).where(condition);
    },
    where: async (condition) => (await select(condition)).map(read),
    first: (condition) => only(select(condition).limit(1)),
    lock: (condition) => only(select(condition).limit(1).for('update')),
    load: async (items) => {
      if (items.length === 0) return;
      await db.insert(table).values(items.map(({ id, ...record }) => ({ id, record })));
      await db.execute(
        sql`select setval(pg_get_serial_sequence(${`daybook_sandbox.${getTableName(table)}`}, 'id'), (select max(id) from ${table}))`,
      );
    },
  };
  return documents;
}

/** Records under keys of their own. */
export interface KeyedDocuments<Item> {
  /** In the place of those that have their keys. */
  put(items: readonly Item[]): Promise<void>;
  find(key: string | number): Promise<Item | undefined>;
  where(condition?: SQL): Promise<Item[]>;
  change(key: string, patch: Partial<Item>): Promise<Item | undefined>;
  /** @returns whether it was there */
  remove(key: string): Promise<boolean>;
  removeWhere(condition: SQL): Promise<void>;
  changeWhere(condition: SQL | undefined, patch: Partial<Item>): Promise<void>;
}

export function keyedDocuments<Item>(
  db: Database,
  table: KeyedTable,
  keyOf: (item: Item) => string | number,
): KeyedDocuments<Item> {
  // SAFETY: the record of a row is an Item: nobody else writes to the table.
  const read = ({ record }: { record: unknown }) => record as Item;
  const merged = (patch: Partial<Item>) => ({ record: sql`record || ${JSON.stringify(patch)}::jsonb` });
  return {
    put: async (items) => {
      if (items.length > 0)
        await db
          .insert(table)
          .values(items.map((record) => ({ key: String(keyOf(record)), record })))
          .onConflictDoUpdate({ target: table.key, set: { record: sql`excluded.record` } });
    },
    find: async (key) => {
      const [row] = await db
        .select()
        .from(table)
        .where(eq(table.key, String(key)));
      return row && read(row);
    },
    where: async (condition) =>
      (await db.select().from(table).where(condition).orderBy(asc(table.position))).map(read),
    change: async (key, patch) => {
      const [row] = await db.update(table).set(merged(patch)).where(eq(table.key, key)).returning();
      return row && read(row);
    },
    remove: async (key) => (await db.delete(table).where(eq(table.key, key)).returning()).length > 0,
    removeWhere: async (condition) => {
      await db.delete(table).where(condition);
    },
    changeWhere: async (condition, patch) => {
      await db.update(table).set(merged(patch)).where(condition);
    },
  };
}
