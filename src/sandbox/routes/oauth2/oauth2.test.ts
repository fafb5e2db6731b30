import { describe, expect, it } from 'vitest';
import { FREE, talk } from '../../testing/talk.js';
import { clinicWorld } from '../../world/clinic/clinicWorld.js';

const BACK = 'https://desk.example/back';
/** The example of RFC 7636, appendix B. */
const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

const client = { name: 'Desk', redirectUris: [BACK], scopes: ['PROFILE_READ', 'BOOKING_READ'] as const };
const oauth2Clients = [
  { ...client, clientId: 'desk', scopes: [...client.scopes] },
  { ...client, clientId: 'server', secret: 'shh', scopes: [...client.scopes] },
  { ...client, clientId: 'new', status: 'pending' as const, ownerUserId: 1, scopes: [...client.scopes] },
  { ...client, clientId: 'bad', status: 'rejected' as const, scopes: [...client.scopes] },
];

/** The clinic, and what a visitor of its consent page does. */
function clinic() {
  const server = talk({ world: (now) => ({ ...clinicWorld(now), oauth2Clients }) });
  const form = (path: string, fields: Record<string, string>) =>
    server.sandbox.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
  const consent = async (more: Record<string, string> = {}) => {
    const response = await form('/auth/oauth2/authorize', {
      client_id: 'desk',
      redirect_uri: BACK,
      response_type: 'code',
      scope: 'PROFILE_READ,BOOKING_READ',
      state: 'a b&c',
      code_challenge: CHALLENGE,
      code_challenge_method: 'S256',
      userId: String(server.sandbox.demo.user.id),
      decision: 'allow',
      ...more,
    });
    const location = response.headers.get('location');
    const said = location ? Object.fromEntries(new URL(location).searchParams) : undefined;
    return { status: response.status, said };
  };
  const trade = (more: object) => server.post('/v2/auth/oauth2/token', { client_id: 'desk', ...more });
  const exchange = (code = '', more: object = {}) =>
    trade({ grant_type: 'authorization_code', code, redirect_uri: BACK, code_verifier: VERIFIER, ...more });
  const signedIn = async (scope?: string) => {
    const { said } = await consent(scope ? { scope } : {});
    return (await exchange(said?.code)).body;
  };
  return { ...server, form, consent, trade, exchange, signedIn };
}

describe('consent', () => {
  it('leads back with a code, which is good once', async () => {
    const { consent, exchange, sandbox } = clinic();
    const { status, said } = await consent();
    expect([status, said?.state]).toEqual([303, 'a b&c']);
    const { status: traded, body, headers } = await exchange(said?.code);
    expect([traded, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(body).toMatchObject({
      token_type: 'bearer',
      expires_in: 1800,
      scope: 'PROFILE_READ BOOKING_READ',
    });
    const again = await exchange(said?.code);
    expect([again.status, again.body]).toEqual([
      400,
      { error: 'invalid_grant', error_description: 'code_invalid_or_expired' },
    ]);
    expect(sandbox.requests.at(-1)?.operation).toBe('auth.oauth2.createToken');
  });

  it('lasts ten minutes', async () => {
    const { consent, exchange, sandbox } = clinic();
    const { said } = await consent();
    sandbox.advance({ minutes: 10 });
    expect((await exchange(said?.code)).body.error_description).toBe('code_invalid_or_expired');
  });

  it.each<[Record<string, string>, object]>([
    [{ decision: 'deny' }, { error: 'access_denied' }],
    [{ code_challenge: '' }, { error: 'invalid_request', error_description: 'pkce_required' }],
    [{ scope: 'BOOKING_WRITE' }, { error: 'invalid_scope' }],
    [{ scope: '' }, { error: 'invalid_scope' }],
    [{ client_id: 'new' }, { error: 'unauthorized_client', error_description: 'client_not_approved' }],
    [{ client_id: 'bad' }, { error: 'unauthorized_client', error_description: 'client_rejected' }],
  ])('with %j is refused, and the client told', async (more, said) => {
    const { consent } = clinic();
    const answer = await consent(more);
    expect(answer.said).toMatchObject({ ...said, state: 'a b&c' });
    expect(answer.said?.code).toBeUndefined();
  });

  it.each<Record<string, string>>([{ client_id: 'nobody' }, { redirect_uri: 'https://evil.example/' }])(
    'for %j leads nowhere',
    async (more) => {
      expect(await clinic().consent(more)).toEqual({ status: 400, said: undefined });
    },
  );
});

describe('the token endpoint', () => {
  it.each<[string, object, number, object]>([
    [
      'no client',
      { client_id: undefined },
      400,
      { error: 'invalid_request', error_description: 'client_id is required' },
    ],
    [
      'an unknown client',
      { client_id: 'x', grant_type: 'refresh_token' },
      401,
      { error: 'invalid_client', error_description: 'client_not_found' },
    ],
    ['another grant', { grant_type: 'password' }, 400, { error: 'invalid_request' }],
    ['no code', { grant_type: 'authorization_code' }, 400, { error_description: 'code is required' }],
    [
      'a wrong secret',
      { client_id: 'server', grant_type: 'refresh_token', client_secret: 'no' },
      401,
      { error_description: 'invalid_client_credentials' },
    ],
    [
      'a made-up refresh token',
      { grant_type: 'refresh_token', refresh_token: 'a.b.c' },
      400,
      { error_description: 'invalid_refresh_token' },
    ],
  ])('refuses %s', async (_name, sent, status, body) => {
    const answer = await clinic().trade(sent);
    expect([answer.status, answer.body]).toMatchObject([status, body]);
  });

  it.each([
    ['another address', { redirect_uri: `${BACK}/` }, 'redirect_uri_mismatch'],
    ['another verifier', { code_verifier: VERIFIER.toLowerCase() }, 'pkce_verification_failed'],
    ['no verifier', { code_verifier: undefined }, 'pkce_verification_failed'],
  ])('refuses a code with %s', async (_name, more, why) => {
    const { consent, exchange } = clinic();
    const { said } = await consent();
    expect((await exchange(said?.code, more)).body.error_description).toBe(why);
  });

  it('takes forms, and the secret of a confidential client', async () => {
    const { consent, form } = clinic();
    const { said } = await consent({ client_id: 'server', code_challenge: '' });
    const response = await form('/v2/auth/oauth2/token', {
      grant_type: 'authorization_code',
      client_id: 'server',
      client_secret: 'shh',
      code: said?.code ?? '',
      redirect_uri: BACK,
    });
    expect(response.status).toBe(200);
  });

  it('renews for thirty days, for the client itself alone', async () => {
    const { signedIn, trade, sandbox } = clinic();
    const { refresh_token } = await signedIn();
    const renew = (more: object = {}) => trade({ grant_type: 'refresh_token', refresh_token, ...more });
    expect((await renew({ client_id: 'server', client_secret: 'shh' })).body.error_description).toBe(
      'client_id_mismatch',
    );
    sandbox.advance({ days: 29 });
    expect((await renew()).status).toBe(200);
    sandbox.advance({ days: 1 });
    expect((await renew()).body.error_description).toBe('invalid_refresh_token');
  });
});

describe('an access token of OAuth 2', () => {
  it('is its user, for half an hour', async () => {
    const { signedIn, get, sandbox } = clinic();
    const { access_token: token } = await signedIn();
    expect((await get('/v2/me', { token })).body.data.id).toBe(sandbox.demo.user.id);
    sandbox.advance({ minutes: 30 });
    expect((await get('/v2/me', { token })).status).toBe(401);
  });

  it('does what it was granted, and nothing that no scope stands for', async () => {
    const { signedIn, get, post } = clinic();
    const { access_token: token } = await signedIn('BOOKING_READ');
    expect((await get('/v2/bookings', { token })).status).toBe(200);
    expect((await get('/v2/me', { token })).status).toBe(403);
    expect((await get('/v2/oauth-clients', { token })).status).toBe(403);
    const start = { eventTypeId: 2, start: FREE };
    const attendee = { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/Paris' };
    expect((await post('/v2/bookings', { ...start, attendee }, { token })).status).not.toBe(500);
  });
});

describe('a client of OAuth 2', () => {
  it('is told of by its id, also to the atoms', async () => {
    const { get } = clinic();
    const { body } = await get('/v2/auth/oauth2/clients/desk');
    expect([body.error, body.message, body.data]).toMatchObject([
      undefined,
      undefined,
      {
        client_id: 'desk',
        client_type: 'PUBLIC',
        redirect_uris: [BACK],
      },
    ]);
    expect((await get('/v2/atoms/auth/oauth2/clients/desk')).body.data).toEqual({
      clientId: 'desk',
      organizationId: null,
    });
    expect((await get('/v2/auth/oauth2/clients/nobody')).status).toBe(404);
  });
});
