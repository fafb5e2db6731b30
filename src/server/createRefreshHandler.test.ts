import { afterEach, describe, expect, it } from 'vitest';
import { createRefreshHandler } from './createRefreshHandler.js';
import { memoryTokenStore } from './TokenStore.js';
import { hourMs, nine, stage, tokenIn } from './testing/refreshStage.js';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'document');
});

describe('createRefreshHandler', () => {
  it('trades the refresh token and keeps the next one', async () => {
    const { api, ask, store, tokens } = await stage();
    const answer = await ask(tokens.accessToken);
    const kept = await store.read('host-7');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ accessToken: kept?.accessToken });
    expect(kept).toMatchObject({ managedUserId: 1, previousAccessToken: tokens.accessToken });
    expect(kept?.refreshToken).not.toBe(tokens.refreshToken);
    expect(api.requests).toEqual(['POST /v2/oauth/clinic/refresh']);
  });

  it('forbids to keep the answer', async () => {
    const { ask, tokens } = await stage();
    expect((await ask(tokens.accessToken)).headers.get('cache-control')).toBe('no-store');
    expect((await ask('x', { 'x-user': '' })).headers.get('cache-control')).toBe('no-store');
  });

  it('trades once for many who ask at the same time', async () => {
    const { api, ask, tokens } = await stage();
    const answers = await Promise.all([1, 2, 3, 4].map(() => ask(tokens.accessToken)));
    expect(new Set(await Promise.all(answers.map(tokenIn))).size).toBe(1);
    expect(api.requests).toHaveLength(1);
  });

  it('hands out what is there to who comes with the token before', async () => {
    const { api, ask, tokens } = await stage();
    const first = await tokenIn(await ask(tokens.accessToken));
    expect(await tokenIn(await ask(tokens.accessToken))).toBe(first);
    expect(await tokenIn(await ask())).toBe(first);
    expect(api.requests).toHaveLength(1);
  });

  it('renews what is there when it is about to end', async () => {
    const { ask, tokens, advance } = await stage();
    const first = await tokenIn(await ask(tokens.accessToken));
    advance(hourMs - 60_000);
    expect(await tokenIn(await ask(tokens.accessToken))).not.toBe(first);
  });

  it('makes the tokens anew where the refresh token is refused', async () => {
    const { api, ask, store, tokens } = await stage();
    await store.write('host-7', { ...tokens, refreshToken: 'used' });
    expect((await ask(tokens.accessToken)).status).toBe(200);
    expect(api.requests).toEqual([
      'POST /v2/oauth/clinic/refresh',
      'POST /v2/oauth-clients/clinic/users/1/force-refresh',
    ]);
  });

  it('makes them anew at once where the refresh token has ended, and reads the user from the token', async () => {
    const { api, ask, store, tokens } = await stage();
    const { managedUserId, ...rest } = tokens;
    await store.write('host-7', { ...rest, refreshTokenExpiresAt: nine });
    expect((await ask(tokens.accessToken)).status).toBe(200);
    expect(api.requests).toEqual([`POST /v2/oauth-clients/clinic/users/${managedUserId}/force-refresh`]);
  });

  it('takes what a second process has just kept, instead of ending it', async () => {
    const { api, ask, store, tokens } = await stage();
    const other = { ...api.issue(1), managedUserId: 1 };
    let reads = 0;
    const second = createRefreshHandler({
      clientId: 'clinic',
      clientSecret: 'shh',
      fetch: api.fetch,
      now: () => nine,
      identify: () => 'host-7',
      store: { ...store, read: async () => (reads++ === 0 ? { ...tokens, refreshToken: 'used' } : other) },
    });
    const headers = { authorization: `Bearer ${tokens.accessToken}` };
    expect(await tokenIn(await second(new Request('https://host.example/', { headers })))).toBe(
      other.accessToken,
    );
    expect(api.requests).toEqual(['POST /v2/oauth/clinic/refresh']);
    expect((await ask(tokens.accessToken)).status).toBe(200);
  });

  it('answers 401 where the user is none of the client’s any more', async () => {
    const { ask, store, tokens } = await stage();
    await store.write('host-7', { ...tokens, refreshToken: 'used', managedUserId: 99 });
    const answer = await ask(tokens.accessToken);
    expect([answer.status, await answer.json()]).toEqual([401, { error: 'renewal_refused' }]);
  });

  it.each([
    ['without a session', { 'x-user': '' }, 'not_signed_in'],
    ['for a user without tokens', { 'x-user': 'host-8' }, 'renewal_refused'],
  ])('answers 401 %s', async (_, headers, error) => {
    const { api, ask, tokens } = await stage();
    const answer = await ask(tokens.accessToken, headers);
    expect([answer.status, await answer.json()]).toEqual([401, { error }]);
    expect(api.requests).toEqual([]);
  });

  it.each([503, 429, 'lost'] as const)(
    'answers 502 when the API fails with %s, and tries again with the next',
    async (how) => {
      const { api, ask, tokens, errors } = await stage();
      api.fail(how);
      const answer = await ask(tokens.accessToken);
      expect([answer.status, await answer.json()]).toEqual([502, { error: 'api_unavailable' }]);
      expect(errors).toHaveLength(1);
      api.fail(undefined);
      expect((await ask(tokens.accessToken)).status).toBe(200);
    },
  );

  it('answers 500 when the API refuses the secret', async () => {
    const { ask, tokens } = await stage({ clientSecret: 'wrong' });
    const answer = await ask(tokens.accessToken);
    expect([answer.status, await answer.json()]).toEqual([500, { error: 'client_refused' }]);
  });

  it('lets through what the store rejects with', async () => {
    const broken = new Error('the database is down');
    const { ask } = await stage({
      store: { read: () => Promise.reject(broken), write: async () => undefined },
    });
    await expect(ask('x')).rejects.toBe(broken);
  });

  it.each(['POST', 'PUT', 'DELETE'])('answers 405 to %s', async (method) => {
    const { ask, tokens } = await stage();
    const answer = await ask(tokens.accessToken, {}, method);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, OPTIONS']);
  });

  it('refuses to be made in a browser or without a secret', () => {
    const options = { clientId: 'clinic', clientSecret: 'shh', store: memoryTokenStore() };
    expect(() => createRefreshHandler({ ...options, clientSecret: '' })).toThrow(
      expect.objectContaining({ code: 'secret_missing' }),
    );
    Object.defineProperty(globalThis, 'document', { value: {}, configurable: true });
    expect(() => createRefreshHandler(options)).toThrow(
      expect.objectContaining({ code: 'secret_in_browser' }),
    );
  });
});

describe('createRefreshHandler without identify', () => {
  it('knows a user by the last token that was issued, and by the one before', async () => {
    const { ask, tokens } = await stage({ withSession: false });
    const second = await tokenIn(await ask(tokens.accessToken));
    expect(await tokenIn(await ask(tokens.accessToken))).toBe(second);
    const third = await tokenIn(await ask(second));
    expect(third).not.toBe(second);
    expect((await ask(tokens.accessToken)).status).toBe(401);
  });

  it.each([
    ['none', () => undefined],
    ['an invented one', () => `head.${btoa(JSON.stringify({ ownerId: 1 }))}.sign`],
    ['one with another signature', (token: string) => `${token.slice(0, -1)}x`],
    ['one that tells no user', () => 'opaque'],
  ])('answers 401 to a token that is %s', async (_, change) => {
    const { api, ask, tokens } = await stage({ withSession: false });
    expect((await ask(change(tokens.accessToken))).status).toBe(401);
    expect(api.requests).toEqual([]);
  });
});

describe('createRefreshHandler for pages of another origin', () => {
  const app = 'https://app.example';

  it('answers a preflight of an origin in the list', async () => {
    const { ask } = await stage({ allowedOrigins: [app] });
    const { status, headers } = await ask(undefined, { origin: app }, 'OPTIONS');
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, app]);
    expect(headers.get('access-control-allow-headers')).toContain('authorization');
  });

  it('lets pages of the list read the answer, errors too', async () => {
    const { ask, tokens } = await stage({ allowedOrigins: [app] });
    const requests: Record<string, string>[] = [{ origin: app }, { origin: app, 'x-user': '' }];
    for (const headers of requests) {
      const answer = await ask(tokens.accessToken, headers);
      expect(answer.headers.get('access-control-allow-origin')).toBe(app);
      expect(answer.headers.get('vary')).toBe('Origin');
    }
  });

  it.each([
    ['not in the list', [app], 'https://evil.example'],
    ['only begun like one in the list', [app], `${app}.evil.example`],
    ['given without a list', undefined, app],
  ])('allows nothing to an origin that is %s', async (_, allowedOrigins, origin) => {
    const { ask, tokens } = await stage({ ...(allowedOrigins && { allowedOrigins }) });
    for (const method of ['OPTIONS', 'GET']) {
      expect(
        (await ask(tokens.accessToken, { origin }, method)).headers.get('access-control-allow-origin'),
      ).toBeNull();
    }
  });
});
