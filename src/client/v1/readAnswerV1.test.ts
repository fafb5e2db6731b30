import { describe, expect, it } from 'vitest';
import { inAddress, printed, stage, start, team } from '../testing/legacyStage.js';

describe('an answer', () => {
  it('is the body as it is', async () => {
    const list = { bookings: [{ id: 1 }] };
    const { client } = stage((_, index) => Response.json([list, [], null][index] ?? null));
    expect(await client.bookings.list()).toEqual(list);
    expect(await client.bookings.listRecordings({ id: 1 })).toEqual([]);
    expect(await client.payments.list()).toBeNull();
  });

  it('may be empty', async () => {
    const { client } = stage(() => new Response(null, { status: 204 }));
    expect(await client.teams.delete({ teamId: 1 })).toBeUndefined();
  });

  it.each([
    [400, { message: 'Bad request.' }, 'bad_request', 'Bad request.'],
    [401, { message: 'Your API key is not valid.' }, 'unauthenticated', 'Your API key is not valid.'],
    [403, { error: { code: 'forbidden', message: 'Not yours' } }, 'forbidden', 'Not yours'],
    [404, { error: 'Nothing there' }, 'not_found', 'Nothing there'],
    [409, {}, 'conflict', ''],
    [
      505,
      { message: 'Credential syncing is not enabled' },
      'server_failed',
      'Credential syncing is not enabled',
    ],
  ])('of %i is a CalApiError with what the server says', async (status, body, code, apiMessage) => {
    const { client, errors } = stage(() => Response.json(body, { status }));
    const error = await client.teams.create({ ...team }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'api', operation: 'teams.create', status, code, apiMessage });
    expect(errors).toEqual([error]);
  });

  it('of a refusal keeps its code, its details and the request’s id', async () => {
    const { client } = stage(() =>
      Response.json(
        { message: 'No', data: { field: 'name' }, error: { code: 'too_bad' } },
        { status: 400, headers: { 'x-request-id': 'r1' } },
      ),
    );
    await expect(client.teams.list()).rejects.toMatchObject({
      apiCode: 'too_bad',
      details: { field: 'name' },
      requestId: 'r1',
    });
  });

  it('that is a web page says that the address is wrong', async () => {
    const { client } = stage(() => new Response('<html>'));
    await expect(client.teams.list()).rejects.toMatchObject({ kind: 'contract', code: 'answer_not_json' });
  });

  it('that leads elsewhere is followed by nobody', async () => {
    const location = `https://elsewhere.example/v1/teams?apiKey=${inAddress}`;
    const { api, client } = stage(() => new Response(null, { status: 308, headers: { location } }));
    const error = await client.teams.list().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'contract', code: 'answer_redirected' });
    expect(printed(error)).not.toContain('elsewhere');
    expect(api.sent).toHaveLength(1);
  });

  it('that does not come in time is a CalNetworkError', async () => {
    const { client, clock } = stage(() => new Promise(() => {}), { timeoutMs: 1234 });
    const call = clock.settle(client.teams.create({ ...team }));
    await expect(call).rejects.toMatchObject({
      kind: 'network',
      code: 'timed_out',
      operation: 'teams.create',
    });
    expect(clock.now() - start).toBe(1234);
  });

  it('is waited for no longer than the caller wants, and an abort is told to nobody', async () => {
    const { api, client, errors } = stage();
    const signal = AbortSignal.abort(new Error('gone'));
    await expect(client.teams.list({}, { signal })).rejects.toThrow('gone');
    expect([api.sent, errors]).toEqual([[], []]);
  });
});

describe('what failed in passing', () => {
  it.each([
    ['no answer', () => Promise.reject(new TypeError('fetch failed'))],
    ['500', () => Response.json({ message: 'Down' }, { status: 500 })],
    ['a busy proxy', () => new Response('<html>', { status: 503 })],
    ['429', () => Response.json({ message: 'Slow down' }, { status: 429 })],
  ])('is read again after %s, and never written again', async (_, fail) => {
    const { api, client, clock } = stage((sent, index) =>
      index < 2 ? fail() : Response.json({ sent: sent.method }),
    );
    expect(await clock.settle(client.teams.list())).toEqual({ sent: 'GET' });
    expect(api.sent).toHaveLength(3);

    const writing = stage(fail);
    await expect(writing.clock.settle(writing.client.teams.create({ ...team }))).rejects.toMatchObject({
      operation: 'teams.create',
    });
    expect(writing.api.sent).toHaveLength(1);
  });

  it.each([
    ['in seconds to wait', { 'retry-after': '7' }, 7000],
    ['as the time of the reset in seconds', { 'x-ratelimit-reset': `${start / 1000 + 7}` }, 7000],
    ['as the time of the reset in milliseconds', { 'x-ratelimit-reset': `${start + 7500}` }, 7500],
    ['as a time that is over', { 'x-ratelimit-reset': '1' }, 0],
  ])('waits as long as a limit says %s', async (_, headers: Record<string, string>, waitMs) => {
    const limited = () => Response.json({ error: { code: 'too_many_requests' } }, { status: 429, headers });
    const { client, clock } = stage((_sent, index) => (index === 0 ? limited() : Response.json({})));
    await clock.settle(client.teams.list());
    expect(clock.slept).toEqual([waitMs + 150]);
    await expect(stage(limited).client.teams.create({ ...team })).rejects.toMatchObject({
      code: 'rate_limited',
      apiCode: 'too_many_requests',
      retryAfterMs: waitMs,
    });
  });

  it('is left to the caller where the limit lasts', async () => {
    const headers = { 'x-ratelimit-reset': `${start / 1000 + 3600}` };
    const { api, client } = stage(() => Response.json({}, { status: 429, headers }));
    await expect(client.teams.list()).rejects.toMatchObject({
      code: 'rate_limited',
      retryAfterMs: 3_600_000,
    });
    expect(api.sent).toHaveLength(1);
  });
});
