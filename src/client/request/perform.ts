import { CalError } from '../../errors/index.js';
import type { Platform } from '../platform.js';
import { type FailedTry, retryDelayMs } from './retry.js';

/** Does what one call asks for: one try, and for a read another where it failed in passing. */
export type Perform = <T>(
  operation: FailedTry['operation'],
  attempt: () => Promise<T>,
  signal: AbortSignal | undefined,
) => Promise<T>;

/** Tells `onError` of each error once, and not of an abort, whose reason goes to the caller alone. */
export function createPerform(
  platform: Pick<Platform, 'random' | 'sleep'>,
  onError: ((error: CalError) => void) | undefined,
): Perform {
  const heard = new WeakSet<CalError>();
  return async (operation, attempt, signal) => {
    for (let tries = 1; ; tries += 1) {
      try {
        signal?.throwIfAborted();
        return await attempt();
      } catch (error) {
        signal?.throwIfAborted();
        const delayMs = retryDelayMs({ operation, error, tries, random: platform.random() });
        if (delayMs === undefined) {
          if (error instanceof CalError && !heard.has(error)) {
            heard.add(error);
            // In a turn of its own: what the host's function throws is the host's, not the caller's.
            queueMicrotask(() => onError?.(error));
          }
          throw error;
        }
        await platform.sleep(delayMs, signal);
      }
    }
  };
}
