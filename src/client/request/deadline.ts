import type { Platform } from '../platform.js';

export interface Deadline {
  timeoutMs: number;
  signal?: AbortSignal | undefined;
  sleep: Platform['sleep'];
  timedOut: () => Error;
}

/** Waits for work that can't be stopped; an abort ends the waiting alone. Rejects with the signal's reason. */
export function waitFor<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Runs work with a signal that ends at the deadline or with the caller's; it is left behind even if it ignores the signal. */
export async function withDeadline<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { timeoutMs, signal, sleep, timedOut }: Deadline,
): Promise<T> {
  const late = new AbortController();
  const done = new AbortController();
  sleep(timeoutMs, done.signal).then(
    () => late.abort(timedOut()),
    () => undefined, // Stopped below: the work was done in time.
  );
  const either = AbortSignal.any([signal ?? late.signal, late.signal]);
  try {
    either.throwIfAborted();
    return await waitFor(work(either), either);
  } finally {
    done.abort();
  }
}
