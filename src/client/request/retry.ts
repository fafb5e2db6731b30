import type { OperationRow } from '../../contract/operation.js';
import { isCalApiError, isCalNetworkError } from '../../errors/index.js';

export const mostTries = 3;
const firstDelayMs = 300;
/** Who is asked to wait longer is told so at once, and can decide. */
const longestDelayMs = 20_000;

/** `Retry-After` is seconds or an HTTP date; the API itself tells seconds in `X-RateLimit-Reset-<name of the limit>`. */
export function retryAfterOf(status: number, headers: Headers, now: number): number | undefined {
  const given = headers.get('retry-after');
  if (given) {
    const ms = /^\d+(\.\d+)?$/.test(given) ? Number(given) * 1000 : Date.parse(given) - now;
    if (Number.isFinite(ms)) return Math.max(0, ms);
  }
  if (status !== 429) return undefined;
  const resets = [...headers]
    .filter(([name]) => name.startsWith('x-ratelimit-reset'))
    .map(([, value]) => Number(value));
  const longest = Math.max(...resets.filter(Number.isFinite));
  return longest >= 0 ? longest * 1000 : undefined;
}

export interface FailedTry {
  method: OperationRow['method'];
  error: unknown;
  /** This one included. */
  tries: number;
  /** 0 to 1, so that many clients don't come back at the same moment. */
  random: number;
}

/**
 * Milliseconds to wait before a read is tried again; `undefined`: not again. Only a read: whether the server acted on
 * a write is not known when the answer is lost.
 */
export function retryDelayMs({ method, error, tries, random }: FailedTry): number | undefined {
  if (method !== 'GET' || tries >= mostTries) return undefined;
  const isPassing =
    isCalNetworkError(error) || (isCalApiError(error) && (error.status >= 500 || error.status === 429));
  if (!isPassing) return undefined;
  const ownDelayMs = firstDelayMs * 2 ** (tries - 1) * (0.5 + random / 2);
  const asked = isCalApiError(error) ? error.retryAfterMs : undefined;
  const delayMs = asked === undefined ? ownDelayMs : asked + ownDelayMs;
  return delayMs > longestDelayMs ? undefined : delayMs;
}
