import { afterEach, describe, expect, it } from 'vitest';
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
import { type ExchangeCodeOptions, exchangeCode } from './exchangeCode.js';

afterEach(onServer);

const grant = { code: 'abc', redirectUri: 'https://desk.example/back' };
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';

// SAFETY: what a host does that is not checked by a compiler.
const untyped = (options: object) => options as ExchangeCodeOptions;

describe('exchangeCode', () => {
  it('proves a public client by its verifier, without any other credentials', async () => {
    const { api, endpoint } = tokenEndpointStage(() => tokens('ada'));
    await exchangeCode({ ...endpoint, ...grant, codeVerifier: verifier });
    expect(api.sent).toMatchObject([
      {
        method: 'POST',
        url: { href: tokenUrl },
        body: {
          grant_type: 'authorization_code',
          client_id: 'desk',
          code: 'abc',
          redirect_uri: 'https://desk.example/back',
          code_verifier: verifier,
        },
      },
    ]);
    const [sent] = api.sent;
    expect(Object.keys(Object(sent?.body))).not.toContain('client_secret');
    expect([...(sent?.headers.keys() ?? [])].sort()).toEqual(['accept', 'content-type']);
  });

  it('proves a confidential client by its secret', async () => {
    const { api, endpoint } = tokenEndpointStage(() => tokens('ada'));
    await exchangeCode({ ...endpoint, ...grant, clientSecret: 'shh' });
    expect(api.sent[0]?.body).toEqual({
      grant_type: 'authorization_code',
      client_id: 'desk',
      code: 'abc',
      redirect_uri: 'https://desk.example/back',
      client_secret: 'shh',
    });
  });

  it('gives the pair, and when it ends by the own clock', async () => {
    const { endpoint } = tokenEndpointStage(() => tokens('ada'));
    expect(await exchangeCode({ ...endpoint, ...grant, codeVerifier: verifier })).toEqual({
      accessToken: accessTokenOf('ada'),
      accessTokenExpiresAt: noon + 30 * 60_000,
      refreshToken: 'refresh-ada',
      scopes: undefined,
    });
  });

  it.each(['BOOKING_READ PROFILE_READ', 'BOOKING_READ,PROFILE_READ'])(
    'reads what was granted: %s',
    async (scope) => {
      const { endpoint } = tokenEndpointStage(() => tokens('ada', noon, { scope }));
      const { scopes } = await exchangeCode({ ...endpoint, ...grant, codeVerifier: verifier });
      expect(scopes).toEqual(['BOOKING_READ', 'PROFILE_READ']);
    },
  );

  it('asks the API that it is told of', async () => {
    const { api, endpoint } = tokenEndpointStage(() => tokens('ada'));
    await exchangeCode({
      ...endpoint,
      ...grant,
      codeVerifier: verifier,
      apiUrl: 'https://cal.desk.example/v2',
    });
    expect(api.sent[0]?.url.href).toBe('https://cal.desk.example/v2/auth/oauth2/token');
  });

  it('passes on why the API refuses a code, and sends it once', async () => {
    const { api, endpoint } = tokenEndpointStage(() =>
      refusal(400, 'invalid_grant', 'code_invalid_or_expired'),
    );
    await expect(exchangeCode({ ...endpoint, ...grant, codeVerifier: verifier })).rejects.toMatchObject({
      kind: 'api',
      status: 400,
      apiCode: 'invalid_grant',
      apiMessage: 'code_invalid_or_expired',
      operation: 'auth.oauth2.createToken',
    });
    expect(api.sent).toHaveLength(1);
  });

  it('does not send a code again whose answer was lost', async () => {
    const { api, endpoint } = tokenEndpointStage(() => Promise.reject(new TypeError('offline')));
    await expect(exchangeCode({ ...endpoint, ...grant, codeVerifier: verifier })).rejects.toMatchObject({
      kind: 'network',
      code: 'no_answer',
    });
    expect(api.sent).toHaveLength(1);
  });

  it('waits no longer than it may', async () => {
    const { clock, endpoint } = tokenEndpointStage(() => new Promise(() => {}));
    const asked = exchangeCode({ ...endpoint, ...grant, codeVerifier: verifier, timeoutMs: 500 });
    await expect(clock.settle(asked)).rejects.toMatchObject({ kind: 'network', code: 'timed_out' });
  });

  it.each(['access_token', 'refresh_token', 'expires_in'])('refuses an answer without %s', async (field) => {
    const { endpoint } = tokenEndpointStage(() => tokens('ada', noon, { [field]: undefined }));
    await expect(exchangeCode({ ...endpoint, ...grant, codeVerifier: verifier })).rejects.toMatchObject({
      kind: 'contract',
      code: 'answer_malformed',
      path: field,
    });
  });

  it('refuses a client secret in a browser, before anything is sent', async () => {
    inBrowser();
    const { api, endpoint } = tokenEndpointStage(() => tokens('ada'));
    await expect(exchangeCode({ ...endpoint, ...grant, clientSecret: 'shh' })).rejects.toMatchObject({
      code: 'secret_in_browser',
      message: expect.not.stringContaining('shh'),
    });
    expect(api.sent).toEqual([]);
  });

  it('lets a public client sign somebody in in a browser', async () => {
    inBrowser();
    const { endpoint } = tokenEndpointStage(() => tokens('ada'));
    const { accessToken } = await exchangeCode({ ...endpoint, ...grant, codeVerifier: verifier });
    expect(accessToken).toBe(accessTokenOf('ada'));
  });

  it.each([
    ['a verifier and a secret', { codeVerifier: verifier, clientSecret: 'shh' }, 'auth_ambiguous'],
    ['neither verifier nor secret', { clientSecret: undefined }, 'prop_missing'],
    ['an empty secret', { clientSecret: '' }, 'secret_missing'],
  ])('refuses %s', async (_, proof, code) => {
    const { api, endpoint } = tokenEndpointStage(() => tokens('ada'));
    await expect(exchangeCode(untyped({ ...endpoint, ...grant, ...proof }))).rejects.toMatchObject({
      kind: 'config',
      code,
    });
    expect(api.sent).toEqual([]);
  });
});
