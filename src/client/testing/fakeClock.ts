import type { Platform } from '../platform.js';

export interface FakeClock extends Pick<Platform, 'now' | 'sleep'> {
  /** Lets the time pass, and wakes who slept until then. */
  advance(ms: number): Promise<void>;
  /** Passes the time from sleeper to sleeper until the work is done. */
  settle<T>(work: Promise<T>): Promise<T>;
  /** Milliseconds that the sleeps that ran their full length took, in order. */
  slept: number[];
}

/** Everything that is ready gets its turn. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function fakeClock(start: number): FakeClock {
  let time = start;
  const sleepers = new Set<{ until: number; ms: number; wake: () => void }>();
  const slept: number[] = [];

  async function advance(ms: number) {
    time += ms;
    for (const sleeper of [...sleepers].filter(({ until }) => until <= time)) {
      sleepers.delete(sleeper);
      slept.push(sleeper.ms);
      sleeper.wake();
    }
    await turn();
  }

  return {
    now: () => time,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) reject(signal.reason);
        const sleeper = { until: time + ms, ms, wake: resolve };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          reject(signal.reason);
        });
      }),
    advance,
    async settle(work) {
      let isDone = false;
      const done = () => {
        isDone = true;
      };
      work.then(done, done);
      await turn();
      while (!isDone) {
        const next = Math.min(...[...sleepers].map(({ until }) => until));
        if (!Number.isFinite(next)) throw new Error('Nobody sleeps, and the work is not done.');
        await advance(next - time);
      }
      return work;
    },
    slept,
  };
}
