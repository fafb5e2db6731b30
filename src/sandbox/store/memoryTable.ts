import type { New } from './store.js';

/** Records by their key, in the order in which they came. */
export interface MemoryTable<Item, Key> {
  get(key: Key): Item | undefined;
  put(item: Item): Item;
  patch(key: Key, patch: Partial<Item>): Item | undefined;
  delete(key: Key): boolean;
  deleteWhere(matches: (item: Item) => boolean): void;
  where(matches: (item: Item) => boolean): Item[];
  isEmpty(): boolean;
  clear(): void;
}

export function memoryTable<Item, Key>(keyOf: (item: Item) => Key): MemoryTable<Item, Key> {
  const items = new Map<Key, Item>();
  const put = (item: Item) => {
    items.set(keyOf(item), item);
    return item;
  };
  const where = (matches: (item: Item) => boolean) => [...items.values()].filter(matches);
  return {
    get: (key) => items.get(key),
    put,
    patch: (key, patch) => {
      const item = items.get(key);
      return item && put({ ...item, ...patch });
    },
    delete: (key) => items.delete(key),
    deleteWhere: (matches) => {
      for (const item of where(matches)) items.delete(keyOf(item));
    },
    where,
    isEmpty: () => items.size === 0,
    clear: () => items.clear(),
  };
}

/** A table whose keys are numbers that it gives out itself. */
export interface NumberedTable<Item extends { id: number }> extends MemoryTable<Item, number> {
  add(item: New<Item>): Item;
}

export function numberedTable<Item extends { id: number }>(): NumberedTable<Item> {
  const table = memoryTable<Item, number>(({ id }) => id);
  let last = 0;
  const put = (item: Item) => {
    last = Math.max(last, item.id);
    return table.put(item);
  };
  return {
    ...table,
    put,
    // SAFETY: a New<Item> with its number is an Item.
    add: (item) => put({ ...item, id: last + 1 } as Item),
    clear: () => {
      last = 0;
      table.clear();
    },
  };
}
