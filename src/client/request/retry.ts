import type { TableRow } from '../../contract/operation.js';
import { CalApiError, CalNetworkError } from '../../errors/index.js';

export const mostTries = 3;
const firstDelayMs = 300;
/** Who is asked to wait longer is told so at once, and can decide. */
const longestDelayMs = 20_000;

/** `Retry-After` is seconds or an HTTP date; the API itself tells seconds in a header of its own. */
export function retryAfterOf(status: number, headers: Headers, now: number): number | undefined {
  const given = headers.get('retry-after') ?? (status === 429 && headers.get('x-ratelimit-reset-default'));
  if (!given) return undefined;
  const seconds = Number(given);
  const ms = Number.isNaN(seconds) ? Date.parse(given) - now : seconds * 1000;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** Down, busy or slow: the next try may work. Said by the API, or by a proxy in front of it. */
export const isPassing = (status: number): boolean => status >= 500 || status === 429 || status === 408;

export interface FailedTry {
  method: TableRow['method'];
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
  const mayWork =
    error instanceof CalNetworkError || (error instanceof CalApiError && isPassing(error.status));
  if (!mayWork) return undefined;
  const ownDelayMs = firstDelayMs * 2 ** (tries - 1) * (0.5 + random / 2);
  const asked = error instanceof CalApiError ? error.retryAfterMs : undefined;
  const delayMs = asked === undefined ? ownDelayMs : asked + ownDelayMs;
  return delayMs > longestDelayMs ? undefined : delayMs;
}
