import { describe, expect, it } from 'vitest';
import { NOW, talk } from '../testing/talk.js';

describe('every answer', () => {
  it('is an envelope with its data', async () => {
    const { get, sandbox } = talk();
    const { status, body, headers } = await get(`/v2/provider/${sandbox.demo.clientId}`);
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        status: 'success',
        data: { clientId: sandbox.demo.clientId, organizationId: 1, name: 'Northside Physio' },
      },
    });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('tells of an error what, where and when', async () => {
    const { get } = talk();
    const { status, body } = await get('/v2/nothing?here=1');
    expect(status).toBe(404);
    const message = 'Cannot GET /v2/nothing?here=1';
    expect(body).toEqual({
      status: 'error',
      timestamp: '2026-11-20T09:00:00.000Z',
      path: '/v2/nothing?here=1',
      error: {
        code: 'NotFoundException',
        message,
        details: { message, error: 'Not Found', statusCode: 404 },
      },
    });
  });

  it('is there for a path that can’t be decoded', async () => {
    expect((await talk().get('/v2/bookings/%E0%A4%A')).status).toBe(404);
  });

  it('is health without an envelope', async () => {
    const { status, body } = await talk().get('/health');
    expect([status, body]).toEqual([200, 'OK']);
  });

  it('is the same under /api/v2', async () => {
    const { get, sandbox } = talk();
    expect((await get(`/api/v2/provider/${sandbox.demo.clientId}`)).status).toBe(200);
  });

  it('lets browsers ask first', async () => {
    const response = await talk().sandbox.fetch('/v2/me', { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toContain('x-cal-client-id');
    expect(response.headers.get('access-control-allow-methods')).toContain('PATCH');
  });

  it('repeats what the parser says of a body that is no JSON', async () => {
    const { patch, token } = talk();
    const { status, body } = await patch('/v2/me', '{"name": ', { token });
    expect([status, body.error.message]).toEqual([400, 'Unexpected end of JSON input']);
  });
});

describe('a version', () => {
  it.each([
    ['/v2/schedules', '2024-06-11', 200],
    ['/v2/schedules', '2024-06-14', 200],
    ['/v2/schedules', '2024-09-04', 404],
    ['/v2/event-types', '2024-06-14', 200],
    ['/v2/event-types', '2024-08-13', 404],
    ['/v2/bookings', '2024-08-13', 200],
    ['/v2/bookings', '2024-09-04', 404],
    ['/v2/bookings', '', 200],
    ['/v2/me', '2030-01-01', 200],
  ])('of %s that says "%s" is answered with %i', async (path, version, status) => {
    const { get, token } = talk();
    expect((await get(path, { version, token })).status).toBe(status);
  });
});

describe('rate limits', () => {
  const limits = { defaultPerMinute: 3, accessTokenPerMinute: 5, oauthClientPerMinute: 4 };
  const limited = async () => {
    const { clinicWorld } = await import('../world/clinic/clinicWorld.js');
    return talk({ world: (now) => ({ ...clinicWorld(now), limits }) });
  };

  it('are told in headers, and nobody is limited in the world that comes with the sandbox', async () => {
    const { get, sandbox } = await limited();
    const { headers } = await get(`/v2/provider/${sandbox.demo.clientId}`);
    expect(headers.get('x-ratelimit-limit-default')).toBe('3');
    expect(headers.get('x-ratelimit-remaining-default')).toBe('2');
    expect(headers.get('x-ratelimit-reset-default')).toBe('60');
    const free = await talk().get('/health');
    expect(free.headers.get('x-ratelimit-limit-default')).toBeNull();
  });

  it('refuse who asks too often, for a minute', async () => {
    const { get, sandbox } = await limited();
    const ask = () => get(`/v2/provider/${sandbox.demo.clientId}`);
    const statuses = [await ask(), await ask(), await ask(), await ask()].map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    sandbox.advance({ seconds: 59 });
    expect((await ask()).status).toBe(429);
    sandbox.advance({ seconds: 1 });
    expect((await ask()).status).toBe(200);
  });

  it('count each token by itself', async () => {
    const { get, sandbox, token } = await limited();
    for (let i = 0; i < 4; i++) await get(`/v2/provider/${sandbox.demo.clientId}`);
    const { status, headers } = await get('/v2/me', { token });
    expect([status, headers.get('x-ratelimit-limit-default')]).toEqual([200, '5']);
  });
});

describe('the log of requests', () => {
  it('names the operation and who sent it', async () => {
    const { get, sandbox, token } = talk();
    await get('/v2/me', { token });
    await get('/v2/nothing');
    expect(sandbox.requests).toEqual([
      {
        operation: 'me.get',
        method: 'GET',
        path: '/v2/me',
        at: sandbox.now(),
        status: 200,
        userId: sandbox.demo.user.id,
      },
      { operation: null, method: 'GET', path: '/v2/nothing', at: sandbox.now(), status: 404 },
    ]);
  });
});

describe('two sandboxes', () => {
  it('are the same down to their tokens, and share no data', async () => {
    const [one, other] = [talk(), talk()];
    expect(one.sandbox.demo).toEqual(other.sandbox.demo);
    await one.patch('/v2/me', { name: 'Changed' }, { token: one.token });
    expect((await other.get('/v2/me', { token: other.token })).body.data.name).toBe('Hannah Lindqvist');
  });

  it('begin again as they were after a reset', async () => {
    const { sandbox, patch, get, token } = talk();
    const { demo } = sandbox;
    await patch('/v2/me', { name: 'Changed' }, { token });
    sandbox.advance({ days: 3 });
    await sandbox.reset();
    expect(sandbox.demo).toEqual(demo);
    expect(new Date(sandbox.now()).toISOString()).toBe(new Date(NOW).toISOString());
    expect((await get('/v2/me', { token })).body.data.name).toBe('Hannah Lindqvist');
    expect(sandbox.requests).toHaveLength(1);
  });
});
