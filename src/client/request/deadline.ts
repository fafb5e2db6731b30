import type { Platform } from '../platform.js';
import { waitFor } from './waitFor.js';

export interface Deadline {
  timeoutMs: number;
  signal?: AbortSignal | undefined;
  sleep: Platform['sleep'];
  timedOut: () => Error;
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
