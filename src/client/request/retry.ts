import type { OperationRow, TableRow } from '../../contract/operation.js';
import { CalApiError, CalNetworkError } from '../../errors/index.js';

export const mostTries = 3;
const firstDelayMs = 300;
/** Who is asked to wait longer is told so at once, and can decide. */
const longestDelayMs = 20_000;

/** Not the caller's fault: the server is down, busy or slow, or a proxy in front of it says so. */
export const isPassing = (status: number): boolean => status >= 500 || status === 429 || status === 408;

/**
 * Seconds until the last of the limits that are used up begins anew; 0: none is. Each limit has headers of its own,
 * `X-RateLimit-Reset-<Name>` and `X-RateLimit-Remaining-<Name>`; one that doesn't tell what remains counts as used up.
 */
function secondsToReset(headers: Headers): number {
  let longest = 0;
  headers.forEach((seconds, name) => {
    const isUsedUp = !Number(headers.get(name.replace('reset', 'remaining')));
    if (name.startsWith('x-ratelimit-reset-') && isUsedUp) longest = Math.max(longest, Number(seconds));
  });
  return longest;
}

/** `Retry-After` is seconds or an HTTP date; the API itself tells seconds in headers of its own. */
export function retryAfterOf(status: number, headers: Headers, now: number): number | undefined {
  const given = headers.get('retry-after') ?? (status === 429 && secondsToReset(headers));
  if (!given) return undefined;
  const seconds = Number(given);
  const ms = Number.isNaN(seconds) ? Date.parse(String(given)) - now : seconds * 1000;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

export interface FailedTry {
  operation: Pick<TableRow, 'method'> & Pick<OperationRow, 'answers'>;
  error: unknown;
  /** This one included. */
  tries: number;
  /** 0 to 1, so that many clients don't come back at the same moment. */
  random: number;
}

/**
 * Milliseconds to wait before a read is tried again; `undefined`: not again. Only a read: whether the server acted on
 * a write is not known when the answer is lost. What is answered by a redirect is the end of a sign-in, and works once.
 */
export function retryDelayMs({ operation, error, tries, random }: FailedTry): number | undefined {
  if (operation.method !== 'GET' || operation.answers === 'redirect' || tries >= mostTries) return undefined;
  if (!(error instanceof CalNetworkError || (error instanceof CalApiError && isPassing(error.status))))
    return undefined;
  const askedMs = 'retryAfterMs' in error ? error.retryAfterMs : undefined;
  const delayMs = firstDelayMs * 2 ** (tries - 1) * (0.5 + random / 2) + (askedMs ?? 0);
  return delayMs > longestDelayMs ? undefined : delayMs;
}
