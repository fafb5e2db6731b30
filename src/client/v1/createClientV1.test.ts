import { afterEach, describe, expect, it } from 'vitest';
import { bookings, users } from '../../contract/v1/table.js';
import { fakeApi } from '../testing/fakeApi.js';
import { apiKey, inAddress, stage } from '../testing/legacyStage.js';
import { createClientV1 } from './createClientV1.js';

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
