import type { Instant } from '../../time/types.js';
import { tooManyRequests } from './Refusal.js';

/** Requests per minute, by who is asking. */
export interface Limits {
  /** An API key, or an address. */
  defaultPerMinute: number;
  accessTokenPerMinute: number;
  oauthClientPerMinute: number;
}

export interface Throttle {
  /**
   * Counts a request.
   * @returns the headers that tell how many are left; none where nothing is limited
   */
  count(headers: Headers, now: Instant): { headers: Record<string, string>; refusal?: Error };
  reset(): void;
}

const WINDOW_MS = 60_000;

/** A window of a minute from the first request; who exceeds it is blocked for a minute. */
export function createThrottle(limits: Limits | undefined, apiKeyPrefix: string): Throttle {
  const windows = new Map<string, { hits: number; endsAt: number; blocked: boolean }>();

  const trackerOf = (headers: Headers): [name: string, limit: number] => {
    const { defaultPerMinute, accessTokenPerMinute, oauthClientPerMinute } = limits ?? NO_LIMITS;
    const bearer = headers.get('authorization')?.replace(/^Bearer /, '');
    if (bearer) return [bearer, bearer.startsWith(apiKeyPrefix) ? defaultPerMinute : accessTokenPerMinute];
    const client = headers.get('x-cal-client-id');
    return client ? [`client ${client}`, oauthClientPerMinute] : ['address', defaultPerMinute];
  };

  return {
    reset: () => windows.clear(),
    count: (headers, now) => {
      const none: Record<string, string> = {};
      if (!limits) return { headers: none };
      const [name, limit] = trackerOf(headers);
      let window = windows.get(name);
      if (!window || window.endsAt <= now) {
        window = { hits: 0, endsAt: now + WINDOW_MS, blocked: false };
        windows.set(name, window);
      }
      window.hits += 1;
      if (window.hits > limit && !window.blocked) {
        window.blocked = true;
        window.endsAt = now + WINDOW_MS;
      }
      return {
        headers: {
          'X-RateLimit-Limit-Default': String(limit),
          'X-RateLimit-Remaining-Default': String(Math.max(0, limit - window.hits)),
          'X-RateLimit-Reset-Default': String(Math.ceil((window.endsAt - now) / 1000)),
        },
        refusal: window.blocked ? tooManyRequests() : undefined,
      };
    },
  };
}

const NO_LIMITS: Limits = {
  defaultPerMinute: Number.POSITIVE_INFINITY,
  accessTokenPerMinute: Number.POSITIVE_INFINITY,
  oauthClientPerMinute: Number.POSITIVE_INFINITY,
};
