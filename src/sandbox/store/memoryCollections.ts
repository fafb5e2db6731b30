import { type CollectionName, type Collections, collectionNames } from '../model/collections.js';
import { type NumberedTable, numberedTable } from './memoryTable.js';
import type { Collection, Numbered, Records, Store } from './store.js';

export const numbered = <Item extends { id: number }>(table: NumberedTable<Item>): Numbered<Item> => ({
  add: async (item) => table.add(item),
  find: async (id) => table.get(id),
  change: async (id, patch) => {
    const item = table.get(id);
    // SAFETY: a patch of all but the number is a patch of the record.
    return item && table.patch(id, (typeof patch === 'function' ? patch(item) : patch) as Partial<Item>);
  },
  remove: async (id) => void table.delete(id),
});

const has =
  <Item extends object>(fields: Partial<Item>) =>
  (item: Item): boolean =>
    Object.entries(fields).every(([key, value]) => Reflect.get(item, key) === value);

const collection = <Item extends { id: number }>(table: NumberedTable<Item>): Collection<Item> => ({
  ...numbered(table),
  where: async (fields) => table.where(has(fields)),
  removeWhere: async (fields) => table.deleteWhere(has(fields)),
});

type Tables = { readonly [Name in CollectionName]: NumberedTable<Collections[Name]> };

export interface MemoryCollections {
  collections: Store['collections'];
  load(records: Records['collections']): void;
  clear(): void;
}

/** A table for each kind of record. */
export function memoryCollections(): MemoryCollections {
  // SAFETY: one table by each name, whatever is put into it is of that name's kind.
  const tables = Object.fromEntries(
    collectionNames.map((name) => [name, numberedTable()]),
  ) as unknown as Tables;
  const load = <Name extends CollectionName>(name: Name, records: Records['collections']) =>
    records?.[name]?.forEach(tables[name].put);
  const open = <Name extends CollectionName>(name: Name) => collection<Collections[Name]>(tables[name]);
  return {
    // SAFETY: as above.
    collections: Object.fromEntries(
      collectionNames.map((name) => [name, open(name)]),
    ) as unknown as Store['collections'],
    load: (records) => {
      for (const name of collectionNames) load(name, records);
    },
    clear: () => {
      for (const name of collectionNames) tables[name].clear();
    },
  };
}
