import { and, eq, type SQL, sql } from 'drizzle-orm';
import { type CollectionName, type Collections, collectionNames } from '../../model/collections.js';
import type { Collection, Records, Store } from '../../store/store.js';
import { type NumberedDocuments, numberedDocuments } from './documents.js';
import { collectionTables, type Database, type NumberedTable } from './tables.js';

/** The field is as given, null and all; the number is a column of its own. */
const isField = (table: NumberedTable, [field, value]: [string, unknown]): SQL =>
  field === 'id'
    ? eq(table.id, Number(value))
    : sql`record->${field}::text = ${JSON.stringify(value ?? null)}::jsonb`;

function tableOf(name: CollectionName): NumberedTable {
  const table = collectionTables.get(name);
  if (!table) throw new Error(`There is no table for ${name}.`);
  return table;
}

function collection<Item extends { id: number }>(
  documents: NumberedDocuments<Item>,
  table: NumberedTable,
): Collection<Item> {
  const all = (fields: Partial<Item>) =>
    and(sql`true`, ...Object.entries(fields).map((one) => isField(table, one)));
  return {
    ...documents,
    where: (fields) => documents.where(all(fields)),
    removeWhere: (fields) => documents.removeWhere(all(fields) ?? sql`true`),
  };
}

const documentsOf = <Name extends CollectionName>(db: Database, name: Name) =>
  numberedDocuments<Collections[Name]>(db, tableOf(name));

/** A table for each kind of record. */
export const postgresCollections = (db: Database): Store['collections'] =>
  // SAFETY: one collection by each name, whatever is put into it is of that name's kind.
  Object.fromEntries(
    collectionNames.map((name) => [name, collection(documentsOf(db, name), tableOf(name))]),
  ) as unknown as Store['collections'];

export async function loadCollections(db: Database, records: Records['collections'] = {}): Promise<void> {
  const load = <Name extends CollectionName>(name: Name) => documentsOf(db, name).load(records[name] ?? []);
  for (const name of collectionNames) await load(name);
}
