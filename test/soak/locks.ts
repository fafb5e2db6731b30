import type { Locks } from 'daybook/client';

/** The locks of one browser, over promises: first come, first served. */
export function createLocks(): Locks {
  const tails = new Map<string, Promise<void>>();
  return {
    async request(name, { ifAvailable }, work) {
      const before = tails.get(name);
      if (before && ifAvailable) return work(null);
      let leave = () => {};
      const own = new Promise<void>((resolve) => {
        leave = resolve;
      });
      const tail = (before ?? Promise.resolve()).then(() => own);
      tails.set(name, tail);
      await before;
      try {
        return await work({ name });
      } finally {
        if (tails.get(name) === tail) tails.delete(name);
        leave();
      }
    },
  };
}
