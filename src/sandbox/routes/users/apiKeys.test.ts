import { describe, expect, it } from 'vitest';
import { talk } from '../../testing/talk.js';
import { clinicWorld } from '../../world/clinic/clinicWorld.js';

const KEY = 'cal_key';
const PATH = '/v2/api-keys/refresh';
const withKey = () =>
  talk({
    world: (now) => ({ ...clinicWorld(now), apiKeys: [{ key: KEY, userId: 1, organizationId: 1 }] }),
  });

describe('an API key', () => {
  it('is traded for another one of the same user, and ends at once', async () => {
    const { post, get } = withKey();
    const { status, body } = await post(PATH, {}, { token: KEY });
    const { apiKey } = body.data;
    expect([status, apiKey]).toEqual([200, expect.stringMatching(/^cal_[0-9a-f]{32}$/)]);
    expect((await get('/v2/me', { token: apiKey })).body.data.id).toBe(1);
    const old = await get('/v2/me', { token: KEY });
    expect([old.status, old.body.error.message]).toEqual([401, 'CustomThrottlerGuard - Invalid API Key']);
  });

  it.each([
    [{}, '2026-12-20T23:59:00Z', '2026-12-21T00:00:00Z'],
    [{ apiKeyDaysValid: 2 }, '2026-11-22T23:59:00Z', '2026-11-23T00:00:00Z'],
  ])('with %j is good until %s', async (asked, until, after) => {
    const { post, get, sandbox } = withKey();
    const token = (await post(PATH, asked, { token: KEY })).body.data.apiKey;
    sandbox.setNow(until);
    expect((await get('/v2/me', { token })).status).toBe(200);
    sandbox.setNow(after);
    expect((await get('/v2/me', { token })).status).toBe(401);
  });

  it('need not end', async () => {
    const { post, get, sandbox } = withKey();
    const token = (await post(PATH, { apiKeyNeverExpires: true }, { token: KEY })).body.data.apiKey;
    sandbox.setNow('2126-01-01T00:00:00Z');
    expect((await get('/v2/me', { token })).status).toBe(200);
  });

  it('is traded once, however many try', async () => {
    const { post } = withKey();
    const answers = await Promise.all([1, 2, 3].map(() => post(PATH, {}, { token: KEY })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
  });

  it('is refused with both a number of days and no end, and then stays', async () => {
    const { post, get } = withKey();
    const asked = { apiKeyDaysValid: 1, apiKeyNeverExpires: true };
    const { status, body } = await post(PATH, asked, { token: KEY });
    expect([status, body.error.message]).toEqual([
      400,
      'ApiKeysService -Cannot set both apiKeyDaysValid and apiKeyNeverExpires. It has to be either or none of them.',
    ]);
    expect((await post(PATH, { apiKeyDaysValid: 0 }, { token: KEY })).status).toBe(400);
    expect((await get('/v2/me', { token: KEY })).status).toBe(200);
  });

  it('is what it takes: an access token is not enough', async () => {
    const { post, token } = withKey();
    const { status, body } = await post(PATH, {}, { token });
    expect([status, body.error.message]).toEqual([
      401,
      "ApiKeysService - This endpoint can only be accessed using an API key by providing 'Authorization: Bearer <apiKey>' header",
    ]);
    expect((await post(PATH, {})).status).toBe(401);
  });
});
