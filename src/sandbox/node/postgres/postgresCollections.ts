import { and, eq, type SQL, sql } from 'drizzle-orm';
import { type CollectionName, type Collections, collectionNames } from '../../model/collections.js';
import type { Collection, Records, Store } from '../../store/store.js';
import { type NumberedDocuments, numberedDocuments } from './documents.js';
import { collectionTables, type Database, type NumberedTable } from './tables.js';

/** The fields are as given, null and all; the number is a column of its own. */
function areFields(table: NumberedTable, { id, ...fields }: { id?: number }): SQL | undefined {
  const given = Object.entries(fields).map(([field, value]) => [field, value ?? null]);
  return and(
    id === undefined ? undefined : eq(table.id, id),
    given.length === 0 ? undefined : sql`record @> ${JSON.stringify(Object.fromEntries(given))}::jsonb`,
  );
}

function tableOf(name: CollectionName): NumberedTable {
  const table = collectionTables.get(name);
  if (!table) throw new Error(`There is no table for ${name}.`);
  return table;
}

function collection<Item extends { id: number }>(
  documents: NumberedDocuments<Item>,
  table: NumberedTable,
): Collection<Item> {
  return {
    ...documents,
    where: (fields) => documents.where(areFields(table, fields)),
    removeWhere: (fields) => documents.removeWhere(areFields(table, fields)),
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
