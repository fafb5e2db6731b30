import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { bookings, users } from '../../contract/v1/table.js';
import type { CalError } from '../../errors/index.js';
import { fakeApi } from '../testing/fakeApi.js';
import { fakeClock } from '../testing/fakeClock.js';
import { type ClientV1Options, createClientV1 } from './createClientV1.js';

const apiKey = 'cal_the+key';
/** As it stands in an address. */
const inAddress = 'cal_the%2Bkey';
const start = Date.parse('2026-11-20T09:00:00Z');

function stage(
  answer: Parameters<typeof fakeApi>[0] = () => Response.json({}),
  more: Partial<ClientV1Options> = {},
) {
  const api = fakeApi(answer);
  const errors: CalError[] = [];
  const clock = fakeClock(start);
  const client = createClientV1({
    apiKey,
    fetch: api.fetch,
    onError: (error) => errors.push(error),
    random: () => 0,
    ...clock,
    ...more,
  });
  return { api, client, clock, errors };
}

/** All that a program may print of a value, whatever is nested in it. */
const printed = (value: unknown) =>
  inspect(value, { depth: 20, showHidden: true }) + JSON.stringify(value) + String(value);

const hasKey = (text: string) => text.includes(apiKey) || text.includes(inAddress);

describe('createClientV1', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'document');
  });

  it.each([
    [undefined, 'https://api.cal.com'],
    ['https://api.cal.com/v1', 'https://api.cal.com'],
    ['https://api.cal.com/v1/', 'https://api.cal.com'],
    ['https://cal.example/api/v1', 'https://cal.example/api'],
    ['http://localhost:3003', 'http://localhost:3003'],
    [`https://cal.example/v1?apiKey=${apiKey}`, 'https://cal.example'],
  ])('reads the apiUrl %s as %s', (apiUrl, expected) => {
    expect(stage(undefined, { apiUrl }).client.apiUrl).toBe(expected);
  });

  it('refuses an apiUrl that is none, and says nothing of a key in it', () => {
    const make = () => createClientV1({ apiKey, apiUrl: `api.cal.com/v1?apiKey=${apiKey}` });
    expect(make).toThrow(expect.objectContaining({ code: 'api_url_invalid' }));
    expect(make).toThrow(/^(?!.*cal_the)/s);
  });

  it.each([undefined, ''])('asks for a key where it is %j', (missing) => {
    expect(() => createClientV1({ apiKey: missing })).toThrow(
      expect.objectContaining({ kind: 'config', code: 'secret_missing' }),
    );
  });

  it('is refused in a browser, whatever the key looks like', () => {
    Object.defineProperty(globalThis, 'document', { value: {}, configurable: true });
    for (const key of [apiKey, 'anything', undefined]) {
      expect(() => createClientV1({ apiKey: key })).toThrow(
        expect.objectContaining({ kind: 'config', code: 'secret_in_browser' }),
      );
    }
  });

  it('looks for fetch when it is used', async () => {
    const before = globalThis.fetch;
    const client = createClientV1({ apiKey, apiUrl: 'https://cal.example' });
    // SAFETY: the client calls fetch with an address and options alone.
    globalThis.fetch = fakeApi(() => Response.json({ found: true })).fetch as typeof fetch;
    try {
      expect(await client.teams.list()).toEqual({ found: true });
    } finally {
      globalThis.fetch = before;
    }
  });
});

describe('a request', () => {
  it('has the key in its query, and nowhere else', async () => {
    const { api, client } = stage();
    await client.bookings.get({ id: 7 });
    await client.bookings.update({ id: 7, title: 'Later' });
    expect(api.sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET https://api.cal.com/v1/bookings/7?apiKey=${inAddress}`,
      `PATCH https://api.cal.com/v1/bookings/7?apiKey=${inAddress}`,
    ]);
    expect(api.sent.map(({ body }) => body)).toEqual([undefined, { title: 'Later' }]);
    expect(api.sent.map(({ headers }) => [...headers])).toEqual([
      [['accept', 'application/json']],
      [
        ['accept', 'application/json'],
        ['content-type', 'application/json'],
      ],
    ]);
  });

  it('follows no redirect', async () => {
    const asked: (RequestRedirect | undefined)[] = [];
    const { client } = stage(undefined, {
      fetch: async (_, init = {}) => {
        asked.push(init.redirect);
        return Response.json({});
      },
    });
    await client.teams.list();
    expect(asked).toEqual(['manual']);
  });

  it('says a name several times for a list', async () => {
    const { api, client } = stage();
    await client.users.list({ email: ['a@x.example', 'b@x.example'] });
    await client.call(users.list, { email: 'a@x.example' });
    await client.bookings.cancel({ id: 7, allRemainingBookings: true, cancellationReason: undefined });
    expect(api.sent.map(({ url }) => url.search)).toEqual([
      `?email=a%40x.example&email=b%40x.example&apiKey=${inAddress}`,
      `?email=a%40x.example&apiKey=${inAddress}`,
      `?allRemainingBookings=true&apiKey=${inAddress}`,
    ]);
  });

  it('fills a part of a path with several inputs', async () => {
    const { api, client } = stage();
    await client.selectedCalendars.delete({
      userId: 3,
      integration: 'google_calendar',
      externalId: 'ada@x.example/1',
    });
    expect(api.sent[0]?.url.pathname).toBe('/v1/selected-calendars/3_google_calendar_ada%40x.example%2F1');
  });

  it('with a body takes what belongs there into the query', async () => {
    const { api, client } = stage();
    await client.credentialSync.update({ userId: '3', credentialId: '9', encryptedKey: 'abc' });
    expect(api.sent[0]).toMatchObject({ method: 'PATCH', body: { encryptedKey: 'abc' } });
    expect(api.sent[0]?.url.search).toBe(`?userId=3&credentialId=9&apiKey=${inAddress}`);
  });

  it('is not sent where the path lacks a part', async () => {
    const { api, client, errors } = stage();
    await expect(client.webhooks.delete({ id: '' })).rejects.toMatchObject({ code: 'prop_missing' });
    await expect(client.webhooks.delete({ id: '..' })).rejects.toMatchObject({ code: 'prop_invalid' });
    expect(api.sent).toEqual([]);
    expect(errors.map(({ code }) => code)).toEqual(['prop_missing', 'prop_invalid']);
  });

  it('has the same place by its name as by its row', async () => {
    const { api, client } = stage();
    await client.call(bookings.getTranscript, { id: 1, recordingId: 'r' });
    await client.bookings.getTranscript({ id: 1, recordingId: 'r' });
    await client.teams.eventTypes.list({ teamId: 5 });
    expect(api.sent.map(({ url }) => url.pathname)).toEqual([
      '/v1/bookings/1/transcripts/r',
      '/v1/bookings/1/transcripts/r',
      '/v1/teams/5/event-types',
    ]);
  });
});

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

describe('the key', () => {
  const url = `/api/teams?apiKey=${inAddress}`;
  const refusal = {
    message: `${apiKey} can't do ${url}`,
    url,
    method: 'POST',
    data: { asked: url, key: apiKey },
  };
  const location = `https://elsewhere.example${url}`;
  const failure = Object.assign(new TypeError(`request to ${url} failed`), {
    url,
    code: 'ECONNRESET',
    cause: new Error(`no ${apiKey} there`),
  });

  it.each<[string, Parameters<typeof fakeApi>[0]]>([
    ['a refusal', () => Response.json(refusal, { status: 400 })],
    ['a refused key', () => Response.json(refusal, { status: 401 })],
    ['a limit', () => Response.json({ error: refusal }, { status: 429 })],
    ['a failure', () => Response.json(refusal, { status: 500 })],
    ['a page', () => new Response(`<a href="${url}">`)],
    ['a redirect', () => new Response(null, { status: 307, headers: { location } })],
    ['a lost answer', () => Promise.reject(failure)],
    ['what is no error', () => Promise.reject(url)],
    [
      'an answer that breaks off',
      () => new Response(new ReadableStream({ start: (it) => it.error(failure) })),
    ],
  ])('is in no error, and in nothing that onError hears, after %s', async (_, answer) => {
    const { client, errors, clock } = stage(answer);
    const error = await clock.settle(client.teams.create({ ...team })).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ operation: 'teams.create' });
    expect(errors).toEqual([error]);
    expect(
      printed([error, ...errors])
        .split('\n')
        .filter(hasKey),
    ).toEqual([]);
  });

  it('leaves the rest of what was said, and its place', async () => {
    const { client } = stage(() => Response.json(refusal, { status: 400 }));
    await expect(client.teams.list()).rejects.toMatchObject({
      apiMessage: "[apiKey] can't do /api/teams?apiKey=[apiKey]",
      details: { asked: '/api/teams?apiKey=[apiKey]', key: '[apiKey]' },
    });
    const lost = stage(() => Promise.reject(failure));
    await expect(lost.client.teams.create({ ...team })).rejects.toMatchObject({
      cause: { name: 'TypeError', code: 'ECONNRESET', cause: { message: 'no [apiKey] there' } },
    });
  });

  it('is not to be seen on the client', () => {
    expect(hasKey(printed(stage().client))).toBe(false);
  });

  it('stays in an answer that is about it', async () => {
    const { client } = stage(() => Response.json({ key: apiKey }));
    expect(await client.teams.list()).toEqual({ key: apiKey });
  });
});

const team = {
  name: 'Northside',
  slug: 'northside',
  hideBookATeamMember: false,
  brandColor: '#1b6b52',
  darkBrandColor: '#9be0c4',
  timeZone: 'Europe/London',
  weekStart: 'Monday',
  isPrivate: false,
};
