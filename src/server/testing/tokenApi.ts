import type { Fetch } from '../../client/platform.js';

const answer = (status: number, body: object) => Response.json(body, { status });
const yes = (data: unknown, status = 200) => answer(status, { status: 'success', data });
const no = (status: number, message: string) =>
  answer(status, { status: 'error', timestamp: '', path: '', error: { code: 'X', message } });

/** A JWT as the API makes them, but for the signature. */
const jwt = (payload: object) => `head.${btoa(JSON.stringify(payload))}.sign`;

const hourMs = 3_600_000;

export interface TokenApi {
  fetch: Fetch;
  /** `POST /v2/...` in the order they came. */
  requests: string[];
  /** What the API answers from now on, whatever is asked: a status, or `lost` for no answer. */
  fail(how: number | 'lost' | undefined): void;
  issue(userId: number): {
    accessToken: string;
    accessTokenExpiresAt: number;
    refreshToken: string;
    refreshTokenExpiresAt: number;
  };
}

/** The part of the API that gives tokens: refresh tokens work once, force ends all of them, an e-mail is taken once. */
export function tokenApi(now: () => number, clientSecret = 'shh'): TokenApi {
  const users = new Map<string, number>();
  const refreshTokens = new Map<string, number>();
  const requests: string[] = [];
  let failure: number | 'lost' | undefined;
  let serial = 0;

  const issue = (userId: number) => {
    serial += 1;
    const refreshToken = `refresh-${serial}`;
    refreshTokens.set(refreshToken, userId);
    const accessTokenExpiresAt = now() + hourMs;
    const accessToken = jwt({
      ownerId: userId,
      jti: serial,
      iat: now() / 1000,
      expiresAt: accessTokenExpiresAt,
    });
    return {
      accessToken,
      accessTokenExpiresAt,
      refreshToken,
      refreshTokenExpiresAt: now() + 365 * 24 * hourMs,
    };
  };

  function route(method: string, url: URL, body: Record<string, string>): Response {
    const { pathname } = url;
    if (pathname.endsWith('/refresh')) {
      const userId = refreshTokens.get(body.refreshToken ?? '');
      if (userId === undefined) return no(400, 'Invalid refresh token');
      refreshTokens.delete(body.refreshToken ?? '');
      return yes(issue(userId));
    }
    if (pathname.endsWith('/force-refresh')) {
      const userId = Number(pathname.split('/').at(-2));
      if (![...users.values()].includes(userId))
        return no(404, `User with ID ${userId} is not part of this OAuth client.`);
      for (const [token, owner] of refreshTokens) if (owner === userId) refreshTokens.delete(token);
      return yes(issue(userId));
    }
    if (method === 'GET') {
      const id = users.get(url.searchParams.get('emails') ?? '');
      return yes(id === undefined ? [] : [{ id, email: url.searchParams.get('emails') }]);
    }
    const email = body.email ?? '';
    if (users.has(email)) return no(409, `User with the provided e-mail already exists.`);
    users.set(email, users.size + 1);
    return yes({ user: { id: users.size, email }, ...issue(users.size) }, 201);
  }

  return {
    requests,
    issue,
    fail: (how) => {
      failure = how;
    },
    fetch: async (address, init = {}) => {
      const url = new URL(address);
      requests.push(`${init.method} ${url.pathname}`);
      if (failure === 'lost') throw new TypeError('fetch failed');
      if (failure) return no(failure, 'No');
      if (new Headers(init.headers).get('x-cal-secret-key') !== clientSecret)
        return no(401, 'Invalid client secret');
      return route(init.method ?? 'GET', url, typeof init.body === 'string' ? JSON.parse(init.body) : {});
    },
  };
}
