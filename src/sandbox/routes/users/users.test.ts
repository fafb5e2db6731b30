import { describe, expect, it } from 'vitest';
import { talk } from '../../testing/talk.js';

const setUp = () => {
  const all = talk();
  const users = `/v2/oauth-clients/${all.sandbox.demo.clientId}/users`;
  const asClient = { headers: all.secret };
  return { ...all, users, asClient };
};

describe('a managed user', () => {
  it('is made with a marked e-mail, a username from it, a schedule and tokens', async () => {
    const { post, get, users, asClient, sandbox } = setUp();
    const id = sandbox.demo.clientId;
    const { status, body } = await post(
      users,
      { email: 'bob@acme.co.uk', name: 'Bob', timeZone: 'america/new_york' },
      asClient,
    );
    expect(status).toBe(201);
    expect(body.data.user).toMatchObject({
      email: `bob+${id}@acme.co.uk`,
      username: `bob-${id}-acme-co`,
      timeZone: 'America/New_York',
      weekStart: 'Sunday',
      timeFormat: 12,
      locale: null,
    });
    expect(body.data.user).not.toHaveProperty('metadata');
    const schedules = await get('/v2/schedules', { token: body.data.accessToken });
    expect(schedules.body.data).toEqual([
      {
        id: body.data.user.defaultScheduleId,
        ownerId: body.data.user.id,
        name: 'Default schedule',
        timeZone: 'America/New_York',
        availability: [
          {
            days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
            startTime: '09:00',
            endTime: '17:00',
          },
        ],
        isDefault: true,
        overrides: [],
      },
    ]);
  });

  it('has no schedule without a zone', async () => {
    const { post, users, asClient } = setUp();
    const { body } = await post(users, { email: 'a@b.test', name: 'A' }, asClient);
    expect(body.data.user).toMatchObject({ timeZone: 'Europe/London', defaultScheduleId: null });
  });

  it('is made once per e-mail', async () => {
    const { post, users, asClient } = setUp();
    const first = await post(users, { email: 'a@b.test', name: 'A' }, asClient);
    const { status, body } = await post(users, { email: 'a@b.test', name: 'B' }, asClient);
    expect([status, body.error.message]).toEqual([
      409,
      `User with the provided e-mail already exists. Existing user ID=${first.body.data.user.id}`,
    ]);
  });

  it('is refused in the words of the rule that is broken', async () => {
    const { post, users, asClient } = setUp();
    const sent = { email: 'x@b.test', name: 'X', timeZone: 'Mars/Base' };
    const { status, body } = await post(users, sent, asClient);
    expect(status).toBe(400);
    expect(body.error).toEqual({
      code: 'BadRequestException',
      message: 'Bad Request Exception',
      details: {
        errors: [
          {
            target: sent,
            value: 'Mars/Base',
            property: 'timeZone',
            children: [],
            constraints: { isTimeZone: 'timeZone must be a valid IANA time-zone' },
          },
        ],
      },
    });
  });

  it('is listed by page and by e-mail, marked or not', async () => {
    const { get, users, asClient, sandbox } = setUp();
    const names = async (query: string) => {
      const { body } = await get(`${users}${query}`, asClient);
      return body.data.map(({ username }: { username: string }) => username);
    };
    expect(await names('')).toEqual(['hannah', 'theo', 'mei']);
    expect(await names('?limit=1&offset=1')).toEqual(['theo']);
    expect(await names('?emails=mei@northside-physio.example')).toEqual(['mei']);
    expect(await names(`?emails=${encodeURIComponent(sandbox.demo.user.email)}`)).toEqual(['hannah']);
    expect((await get(`${users}?limit=0`, asClient)).body.error.details.errors[0].constraints).toEqual({
      min: 'limit must not be less than 1',
    });
  });

  it('is changed, and gets a new username with a new e-mail', async () => {
    const { patch, users, asClient, sandbox } = setUp();
    const { demo } = sandbox;
    const { body } = await patch(
      `${users}/${demo.user.id}`,
      { email: 'h@new.test', timeFormat: '12' },
      asClient,
    );
    expect(body.data).toMatchObject({
      email: `h+${demo.clientId}@new.test`,
      username: `h-${demo.clientId}-new-test`,
      timeFormat: 12,
      name: 'Hannah Lindqvist',
    });
  });

  it('is gone with everything once deleted', async () => {
    const { remove, get, users, asClient, token, sandbox } = setUp();
    const path = `${users}/${sandbox.demo.user.id}`;
    expect((await remove(path, undefined, asClient)).body.data.username).toBe('hannah');
    expect((await get('/v2/me', { token })).body.error.message).toBe('Invalid Access Token.');
    expect((await remove(path, undefined, asClient)).status).toBe(404);
    expect((await get('/v2/event-types?username=hannah')).body.data).toEqual([]);
  });

  it('may not keep the others', async () => {
    const { get, users, token } = setUp();
    const { status, body } = await get(users, { token });
    expect([status, body.error.message]).toEqual([
      403,
      'OrganizationRolesGuard - User must have one of the roles: ADMIN, OWNER.',
    ]);
  });
});

describe('tokens', () => {
  it('end at a whole minute within the hour, and at a whole day after a year', async () => {
    const { post, users, asClient } = setUp();
    const { body } = await post(users, { email: 'a@b.test', name: 'A' }, asClient);
    expect(new Date(body.data.accessTokenExpiresAt).toISOString()).toBe('2026-11-20T10:00:00.000Z');
    expect(new Date(body.data.refreshTokenExpiresAt).toISOString()).toBe('2027-11-20T00:00:00.000Z');
  });

  it('are renewed once by a refresh token, and the old access token goes on working', async () => {
    const { post, get, token, sandbox, asClient } = setUp();
    const path = `/v2/oauth/${sandbox.demo.clientId}/refresh`;
    const { refreshToken } = sandbox.demo.user;
    const renewed = await post(path, { refreshToken }, asClient);
    expect(renewed.status).toBe(200);
    expect((await get('/v2/me', { token: renewed.body.data.accessToken })).status).toBe(200);
    expect((await get('/v2/me', { token })).status).toBe(200);
    const again = await post(path, { refreshToken }, asClient);
    expect([again.status, again.body.error.message]).toEqual([400, 'Invalid refresh token']);
    expect((await post(path, { refreshToken: renewed.body.data.refreshToken }, asClient)).status).toBe(200);
  });

  it('all end with a forced refresh', async () => {
    const { post, get, token, users, sandbox, asClient } = setUp();
    const { status, body } = await post(
      `${users}/${sandbox.demo.user.id}/force-refresh`,
      undefined,
      asClient,
    );
    expect(status).toBe(200);
    expect((await get('/v2/me', { token })).status).toBe(401);
    expect((await get('/v2/me', { token: body.data.accessToken })).status).toBe(200);
  });

  it('are looked at by the provider', async () => {
    const { get, token, sandbox } = setUp();
    const path = `/v2/provider/${sandbox.demo.clientId}/access-token`;
    expect((await get(path, { token })).body).toEqual({ status: 'success' });
    sandbox.advance({ minutes: 61 });
    expect((await get(path, { token })).status).toBe(498);
    expect((await get('/v2/provider/nope')).status).toBe(401);
  });
});

describe('me', () => {
  it('moves the default schedule to a new zone', async () => {
    const { patch, get, token } = setUp();
    const { body } = await patch('/v2/me', { timeZone: 'Asia/Tokyo', weekStart: 'Sunday' }, { token });
    expect(body.data).toMatchObject({ timeZone: 'Asia/Tokyo', weekStart: 'Sunday' });
    expect((await get('/v2/schedules/default', { token })).body.data.timeZone).toBe('Asia/Tokyo');
  });
});

describe('an OAuth client', () => {
  it('is made, read, changed and deleted by who keeps the organization', async () => {
    const { post, get, patch, remove, sandbox } = setUp();
    const headers = {
      'x-cal-client-id': sandbox.demo.clientId,
      'x-cal-secret-key': sandbox.demo.clientSecret,
    };
    const made = await post(
      '/v2/oauth-clients',
      { name: 'New', redirectUris: [], permissions: ['*'] },
      { headers },
    );
    const { clientId, clientSecret } = made.body.data;
    const path = `/v2/oauth-clients/${clientId}`;
    const own = { headers: { 'x-cal-secret-key': clientSecret } };
    expect((await get(path, own)).body.data).toMatchObject({
      id: clientId,
      name: 'New',
      areDefaultEventTypesEnabled: false,
    });
    expect((await get(path, own)).body.data.permissions).toHaveLength(10);
    expect((await patch(path, { name: 'Renamed' }, own)).body.data.name).toBe('Renamed');
    expect((await get('/v2/oauth-clients', { headers })).body.data).toHaveLength(2);
    expect((await remove(path, undefined, own)).status).toBe(200);
    expect((await get(path, own)).status).toBe(401);
  });

  it('hides its secret from the users that it manages', async () => {
    const { get, token } = setUp();
    expect((await get('/v2/oauth-clients', { token })).status).toBe(403);
  });
});
