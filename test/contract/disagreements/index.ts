import { bookings } from './bookings.js';
import { connections } from './connections.js';
import { eventTypes } from './eventTypes.js';
import { organizations } from './organizations.js';
import { platform } from './platform.js';

/** What differs, and why the table is right to. */
export interface Reasons {
  /**
   * From the description. A name is `operation part field difference`: the part is `path`, `query`, `body` or `data`;
   * a `*` stands for any letters.
   */
  described: readonly [name: string, reason: string][];
  /** From what a server answered. A name is `operation field`; a `*` stands for any letters. */
  recorded: readonly [name: string, reason: string][];
}

const families: readonly Reasons[] = [bookings, connections, eventTypes, organizations, platform];

/** One reason serves all that it names; a name that nothing answers to any more fails the tests. */
export const reasons: Reasons = {
  described: families.flatMap(({ described }) => described),
  recorded: families.flatMap(({ recorded }) => recorded),
};

const patternOf = (name: string) =>
  new RegExp(`^${name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

/** Splits names into those that have a reason and those that have none, and tells which reasons stand for nothing. */
export function explain<Item extends { name: string }>(
  items: readonly Item[],
  given: readonly [name: string, reason: string][],
): { unexplained: Item[]; idle: string[] } {
  const patterns = given.map(([name]) => ({ name, pattern: patternOf(name) }));
  return {
    unexplained: items.filter(({ name }) => !patterns.some(({ pattern }) => pattern.test(name))),
    idle: patterns
      .filter(({ pattern }) => !items.some(({ name }) => pattern.test(name)))
      .map(({ name }) => name),
  };
}
