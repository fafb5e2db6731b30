import type { Instant } from '../../time/types.js';
import { tooManyRequests } from './Refusal.js';

/** Requests per minute, by who is asking. */
export interface Limits {
  /** An API key, or an address. */
  defaultPerMinute: number;
  accessTokenPerMinute: number;
  oauthClientPerMinute: number;
}

/** What a single endpoint lets through, apart from all others. */
export interface EndpointLimit {
  /** As it stands in the headers, such as `booking_guests_add`. */
  name: string;
  most: number;
  /** How long requests are counted, and who exceeds is blocked. Default 60. */
  seconds?: number;
}

export interface Throttle {
  /**
   * Counts a request.
   * @param own the endpoint's, which counts in place of the usual limit
   * @returns the headers that tell how many are left; none where nothing is limited
   */
  count(
    headers: Headers,
    now: Instant,
    own?: EndpointLimit,
  ): { headers: Record<string, string>; refusal?: Error };
  reset(): void;
}

/** A window of a minute from the first request; who exceeds it is blocked for a minute. Some endpoints count by themselves. */
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
    count: (headers, now, own) => {
      const none: Record<string, string> = {};
      if (!limits) return { headers: none };
      const [tracker, usual] = trackerOf(headers);
      const { name, most, seconds = 60 }: EndpointLimit = own ?? { name: 'default', most: usual };
      const key = `${name} ${tracker}`;
      let window = windows.get(key);
      if (!window || window.endsAt <= now) {
        window = { hits: 0, endsAt: now + seconds * 1000, blocked: false };
        windows.set(key, window);
      }
      window.hits += 1;
      if (window.hits > most && !window.blocked) {
        window.blocked = true;
        window.endsAt = now + seconds * 1000;
      }
      return {
        headers: {
          [`X-RateLimit-Limit-${capital(name)}`]: String(most),
          [`X-RateLimit-Remaining-${capital(name)}`]: String(Math.max(0, most - window.hits)),
          [`X-RateLimit-Reset-${capital(name)}`]: String(Math.ceil((window.endsAt - now) / 1000)),
        },
        refusal: window.blocked ? tooManyRequests() : undefined,
      };
    },
  };
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const NO_LIMITS: Limits = {
  defaultPerMinute: Number.POSITIVE_INFINITY,
  accessTokenPerMinute: Number.POSITIVE_INFINITY,
  oauthClientPerMinute: Number.POSITIVE_INFINITY,
};
