import { describe, expect, it } from 'vitest';
import { talk } from '../testing/talk.js';
import { clinicWorld } from '../world/clinic/clinicWorld.js';
import { isOriginAllowed } from './isOriginAllowed.js';

const KEYS = [
  { key: 'cal_test_good', userId: 1, organizationId: 1 },
  { key: 'cal_test_old', userId: 1, organizationId: 1, expiresAt: '2026-11-19T23:00:00Z' },
  { key: 'cal_test_today', userId: 1, organizationId: 1, expiresAt: '2026-11-20T01:00:00Z' },
];
const withKeys = () => talk({ world: (now) => ({ ...clinicWorld(now), apiKeys: KEYS }) });

describe('who sends a request', () => {
  it('is the managed user of an access token', async () => {
    const { get, token, sandbox } = talk();
    const { body } = await get('/v2/me', { token });
    expect(body.data).toMatchObject({ id: sandbox.demo.user.id, organization: { id: 1, isPlatform: true } });
  });

  it('is the owner of the organization with client id and secret', async () => {
    const { get, sandbox } = talk();
    const headers = {
      'x-cal-client-id': sandbox.demo.clientId,
      'x-cal-secret-key': sandbox.demo.clientSecret,
    };
    expect((await get('/v2/me', { headers })).body.data.username).toBe('northside');
  });

  it('is the user of an API key, to the end of the day on which it expires', async () => {
    const { get } = withKeys();
    expect((await get('/v2/me', { token: 'cal_test_good' })).body.data.id).toBe(1);
    expect((await get('/v2/me', { token: 'cal_test_today' })).status).toBe(200);
    const { status, body } = await get('/v2/me', { token: 'cal_test_old' });
    expect([status, body.error.message]).toEqual([
      401,
      'ApiAuthStrategy - api key - Your api key is expired',
    ]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['nothing', {}, 'ApiAuthStrategy - No authentication method provided.'],
    [
      'a client id alone',
      { 'x-cal-client-id': 'c' },
      "ApiAuthStrategy - Only 'x-cal-client-id' header provided.",
    ],
    [
      'a secret alone',
      { 'x-cal-secret-key': 's' },
      "ApiAuthStrategy - Only 'x-cal-secret-key' header provided.",
    ],
    ['a token that never was', { authorization: 'Bearer garbage' }, 'Invalid Access Token.'],
    ['no bearer', { authorization: 'Basic abc' }, 'Invalid Access Token.'],
    [
      'a key that nobody has',
      { authorization: 'Bearer cal_test_no' },
      'CustomThrottlerGuard - Invalid API Key',
    ],
    [
      'a client that is not there',
      { 'x-cal-client-id': 'nope', 'x-cal-secret-key': 's' },
      'ApiAuthStrategy - oAuth client - Client with ID nope not found',
    ],
  ])('is refused with %s', async (_name, headers, message) => {
    const { status, body } = await withKeys().get('/v2/me', { headers });
    expect(status).toBe(401);
    expect(body.error.message.startsWith(message)).toBe(true);
  });

  it('is told by 498 that a token has expired, and by 401 once it is forgotten', async () => {
    const { get, post, token, sandbox, secret } = talk();
    sandbox.advance({ minutes: 60 });
    const expired = await get('/v2/me', { token });
    expect([expired.status, expired.body.error]).toEqual([
      498,
      {
        code: 'TokenExpiredException',
        message: 'ACCESS_TOKEN_IS_EXPIRED',
        details: 'ACCESS_TOKEN_IS_EXPIRED',
      },
    ]);
    const { refreshToken } = sandbox.demo.user;
    await post(`/v2/oauth/${sandbox.demo.clientId}/refresh`, { refreshToken }, { headers: secret });
    expect((await get('/v2/me', { token })).status).toBe(401);
  });

  it('is refused from an origin that the client does not name', async () => {
    const world = (now: Parameters<typeof clinicWorld>[0]) => {
      const clinic = clinicWorld(now);
      const [client] = clinic.oauthClients;
      return {
        ...clinic,
        oauthClients: client ? [{ ...client, redirectUris: ['https://app.example'] }] : [],
      };
    };
    const { get, token } = talk({ world });
    expect((await get('/v2/me', { token, headers: { origin: 'https://app.example' } })).status).toBe(200);
    const { status, body } = await get('/v2/me', { token, headers: { origin: 'https://evil.example' } });
    expect(status).toBe(401);
    expect(body.error.message).toContain("add the origin 'https://evil.example'");
  });

  it('may lack credentials where they are optional, but not show wrong ones', async () => {
    const { get } = talk();
    const path = '/v2/event-types?username=hannah';
    expect((await get(path)).status).toBe(200);
    expect((await get(path, { headers: { 'x-cal-client-id': 'c' } })).status).toBe(200);
    expect((await get(path, { token: 'garbage' })).status).toBe(401);
  });
});

describe('what a client may not do', () => {
  const readOnly = () =>
    talk({
      world: (now) => {
        const clinic = clinicWorld(now);
        const permissions = ['SCHEDULE_READ' as const];
        return { ...clinic, oauthClients: clinic.oauthClients.map((client) => ({ ...client, permissions })) };
      },
    });

  it('is refused by the permission that is missing', async () => {
    const { get, post, token, sandbox } = readOnly();
    expect((await get('/v2/schedules', { token })).status).toBe(200);
    const { status, body } = await post('/v2/schedules', {}, { token });
    expect(status).toBe(403);
    expect(body.error.message).toContain(
      `id=${sandbox.demo.clientId} does not have the required permissions=SCHEDULE_WRITE`,
    );
  });

  it('is asked before who sends it, for event types and bookings', async () => {
    const { get } = talk();
    const [schedules, bookings] = [await get('/v2/schedules'), await get('/v2/bookings')];
    expect([schedules.status, bookings.status]).toEqual([401, 403]);
    expect(bookings.body.error.message).toContain('PermissionsGuard - no authentication provided.');
  });
});

describe('an origin', () => {
  it.each([
    ['https://app.example', ['https://app.example'], true],
    ['https://app.example', ['https://app.example/callback'], false],
    ['https://any.example', ['*'], true],
    ['https://sub.multiscreen.d1test.biz', ['*.multiscreen.d1test.biz'], true],
    ['https://sub.mydomain.com/path', ['https://*.mydomain.com/*'], true],
    ['https://domain.com', ['https://domain.com*'], true],
    ['https://notexample.org', ['*.example.com'], false],
    ['https://aXexample.com', ['https://a.example.com*'], false],
    ['https://app.example', [], false],
  ])('%s is held against %j', (origin, redirectUris, isAllowed) => {
    expect(isOriginAllowed(origin, redirectUris)).toBe(isAllowed);
  });
});
