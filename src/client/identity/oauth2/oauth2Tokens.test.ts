import { afterEach, describe, expect, it } from 'vitest';
import { get as getMe } from '../../../contract/me/me.operations.js';
import { createClient } from '../../createClient.js';
import { bearerOf, no, type Sent, yes } from '../../testing/fakeApi.js';
import { turn } from '../../testing/fakeClock.js';
import {
  accessTokenOf,
  inBrowser,
  noon,
  onServer,
  refusal,
  tokenEndpointStage,
  tokens,
  tokenUrl,
} from '../../testing/tokenEndpointStage.js';
import { gate } from '../../testing/tokenStage.js';
import { type OAuth2TokensOptions, oauth2Tokens } from './oauth2Tokens.js';
import type { OAuth2TokenPair } from './tokenEndpoint.js';

afterEach(onServer);

const minuteMs = 60_000;
const isTrade = ({ url }: Sent) => url.href === tokenUrl;
const refusedToken = () => refusal(400, 'invalid_grant', 'invalid_refresh_token');

/** An API that takes one access token at a time, and a token endpoint whose answers are written down in the test. */
function stage(
  trade: (index: number) => Response | Promise<Response>,
  given: Partial<OAuth2TokensOptions> & { takes?: (token: string | null) => boolean } = {},
) {
  const { takes = () => true, ...own } = given;
  let trades = 0;
  const { api, clock, endpoint } = tokenEndpointStage((sent) => {
    if (isTrade(sent)) return trade(trades++);
    return takes(bearerOf(sent)) ? yes({ id: 7 }) : no(401, 'Invalid Access Token.');
  });
  const heard: OAuth2TokenPair[] = [];
  const options = { refreshToken: 'first', onTokens: (pair: OAuth2TokenPair) => void heard.push(pair) };
  const auth = oauth2Tokens({ ...endpoint, ...options, ...own });
  const open = () => createClient({ ...clock, fetch: api.fetch, auth });
  return {
    auth,
    clock,
    heard,
    open,
    client: open(),
    traded: () => api.sent.filter(isTrade).map(({ body }) => body),
    bearers: () => api.sent.filter((sent) => !isTrade(sent)).map(bearerOf),
  };
}

describe('oauth2Tokens', () => {
  it('gets the first access token by the refresh token', async () => {
    const { client, traded, bearers } = stage(() => tokens('a'));
    await client.call(getMe, {});
    expect(traded()).toEqual([{ grant_type: 'refresh_token', client_id: 'desk', refresh_token: 'first' }]);
    expect(bearers()).toEqual([accessTokenOf('a')]);
  });

  it('uses the access token that it is given, as long as it serves', async () => {
    const { client, traded, bearers } = stage(() => tokens('a'), { accessToken: accessTokenOf('kept') });
    await client.call(getMe, {});
    expect(bearers()).toEqual([accessTokenOf('kept')]);
    expect(traded()).toEqual([]);
  });

  it('renews one that has ended before it is sent', async () => {
    const { client, bearers } = stage(() => tokens('a'), {
      accessToken: accessTokenOf('kept', noon - 31 * minuteMs),
    });
    await client.call(getMe, {});
    expect(bearers()).toEqual([accessTokenOf('a')]);
  });

  it('renews one that the API refuses, and repeats the request', async () => {
    const kept = accessTokenOf('kept');
    const { client, bearers } = stage(() => tokens('a'), {
      accessToken: kept,
      takes: (token) => token !== kept,
    });
    expect(await client.call(getMe, {})).toEqual({ id: 7 });
    expect(bearers()).toEqual([kept, accessTokenOf('a')]);
  });

  it('sends the secret of a confidential client along', async () => {
    const { client, traded } = stage(() => tokens('a'), { clientSecret: 'shh' });
    await client.call(getMe, {});
    expect(traded()).toEqual([
      { grant_type: 'refresh_token', client_id: 'desk', refresh_token: 'first', client_secret: 'shh' },
    ]);
  });

  it('refreshes once, however many requests and clients wait', async () => {
    const slow = gate<Response>();
    const { open, client, traded, heard } = stage(() => slow.opened);
    const calls = [client, client, open()].map((each) => each.call(getMe, {}));
    await turn();
    slow.open(tokens('a'));
    await Promise.all(calls);
    expect(traded()).toHaveLength(1);
    expect(heard).toHaveLength(1);
  });

  it('goes on with the newest refresh token', async () => {
    const { client, clock, traded } = stage((index) => tokens(`${index}`, clock.now()));
    await client.call(getMe, {});
    await clock.advance(30 * minuteMs);
    await client.call(getMe, {});
    await clock.advance(30 * minuteMs);
    await client.call(getMe, {});
    expect(traded()).toMatchObject([
      { refresh_token: 'first' },
      { refresh_token: 'refresh-0' },
      { refresh_token: 'refresh-1' },
    ]);
  });

  it('keeps the refresh token where the answer brings no other', async () => {
    const { client, heard } = stage(() => tokens('a', noon, { refresh_token: undefined }));
    await client.call(getMe, {});
    expect(heard).toMatchObject([{ refreshToken: 'first' }]);
  });

  it('hands every new pair to the host before it is used', async () => {
    const stored = gate<void>();
    const { client, bearers } = stage(() => tokens('a'), { onTokens: () => stored.opened });
    const call = client.call(getMe, {});
    await turn();
    expect(bearers()).toEqual([]);
    stored.open();
    await call;
    expect(bearers()).toEqual([accessTokenOf('a')]);
  });

  it('tells the host the pair and when it ends', async () => {
    const { client, heard } = stage(() => tokens('a', noon, { scope: 'BOOKING_READ' }));
    await client.call(getMe, {});
    expect(heard).toEqual([
      {
        accessToken: accessTokenOf('a'),
        accessTokenExpiresAt: noon + 30 * minuteMs,
        refreshToken: 'refresh-a',
        scopes: ['BOOKING_READ'],
      },
    ]);
  });

  it('offers a pair that could not be stored again, without another refresh', async () => {
    const offered: string[] = [];
    const full = new Error('disk full');
    const { client, traded } = stage(() => tokens('a'), {
      onTokens: async ({ refreshToken }) => {
        offered.push(refreshToken);
        if (offered.length === 1) throw full;
      },
    });
    await expect(client.call(getMe, {})).rejects.toMatchObject({ code: 'renewal_failed', cause: full });
    expect(await client.call(getMe, {})).toEqual({ id: 7 });
    expect(offered).toEqual(['refresh-a', 'refresh-a']);
    expect(traded()).toHaveLength(1);
  });

  it('lets a client that is made later begin with the newest access token', async () => {
    const { client, open, traded, bearers } = stage(() => tokens('a'));
    await client.call(getMe, {});
    await open().call(getMe, {});
    expect(bearers()).toEqual([accessTokenOf('a'), accessTokenOf('a')]);
    expect(traded()).toHaveLength(1);
  });

  it('takes a refused refresh token for the end: nobody is signed in, and nobody asks again', async () => {
    const kept = accessTokenOf('kept');
    const { auth, client, traded } = stage(refusedToken, {
      accessToken: kept,
      takes: (token) => token !== kept,
    });
    await expect(client.call(getMe, {})).rejects.toMatchObject({ kind: 'auth', code: 'renewal_refused' });
    await expect(client.call(getMe, {})).rejects.toMatchObject({ kind: 'auth', code: 'renewal_refused' });
    const { signal } = new AbortController();
    expect(await auth.getAccessToken({ reason: 'initial', signal })).toBeNull();
    expect(auth.accessToken).toBeUndefined();
    expect(traded()).toHaveLength(1);
  });

  it.each<[string, () => Response | Promise<Response>, object]>([
    [
      'a network that fails',
      () => Promise.reject(new TypeError('offline')),
      { kind: 'network', code: 'no_answer' },
    ],
    ['an API that is down', () => no(503), { kind: 'api', status: 503 }],
    ['an API that is busy', () => no(429), { kind: 'api', status: 429 }],
    [
      'a client whose secret is wrong',
      () => refusal(401, 'invalid_client', 'invalid_client_credentials'),
      { kind: 'api', apiCode: 'invalid_client' },
    ],
  ])('does not take %s for the end', async (_, fails, cause) => {
    const { client } = stage((index) => (index === 0 ? fails() : tokens('a')));
    await expect(client.call(getMe, {})).rejects.toMatchObject({
      kind: 'auth',
      code: 'renewal_failed',
      cause,
    });
    expect(await client.call(getMe, {})).toEqual({ id: 7 });
  });

  it('waits no longer than it may', async () => {
    const { client, clock } = stage(() => new Promise(() => {}), { timeoutMs: 500 });
    await expect(clock.settle(client.call(getMe, {}))).rejects.toMatchObject({
      code: 'renewal_failed',
      cause: { kind: 'network', code: 'timed_out' },
    });
  });

  it('refuses a client secret in a browser', () => {
    inBrowser();
    expect(() => stage(() => tokens('a'), { clientSecret: 'shh' })).toThrow(
      expect.objectContaining({ code: 'secret_in_browser', message: expect.not.stringContaining('shh') }),
    );
  });

  it.each([[''], [undefined]])('refuses %j as a secret: it was to be there', (clientSecret) => {
    expect(() => stage(() => tokens('a'), { clientSecret })).toThrow(
      expect.objectContaining({ code: 'secret_missing' }),
    );
  });

  it('keeps a public client signed in in a browser', async () => {
    inBrowser();
    const { client } = stage(() => tokens('a'));
    expect(await client.call(getMe, {})).toEqual({ id: 7 });
  });
});
