import type { New } from '../store/store.js';

/** Adds it with the number that comes next. */
export function addNumbered<Item extends { id: number }>(list: Item[], item: New<Item>): Item {
  // SAFETY: a New<Item> with its number is an Item.
  const numbered = { ...item, id: Math.max(0, ...list.map(({ id }) => id)) + 1 } as Item;
  list.push(numbered);
  return numbered;
}
