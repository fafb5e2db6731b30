import type { Locks } from '../platform.js';

/** One browser's locks: first come, first served. */
export function fakeLocks(): Locks & { names: string[] } {
  const queues = new Map<string, Promise<unknown>>();
  const held = new Set<string>();
  const names: string[] = [];
  return {
    names,
    async request(name, { ifAvailable, signal }, work) {
      names.push(name);
      if (ifAvailable && held.has(name)) return work(null);
      const before = queues.get(name) ?? Promise.resolve();
      const run = before.then(async () => {
        signal?.throwIfAborted();
        held.add(name);
        try {
          return await work({ name });
        } finally {
          held.delete(name);
        }
      });
      queues.set(
        name,
        run.catch(() => undefined),
      );
      // Held from the moment it is promised to somebody.
      held.add(name);
      return run;
    },
  };
}
