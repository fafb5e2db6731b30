import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { fakeApi } from '../testing/fakeApi.js';
import { apiKey, hasKey, inAddress, printed, stage, team } from '../testing/legacyStage.js';
import { causeWithoutKey, concealed, keyConcealer } from './concealKey.js';

/** Long enough, and with a sign that the words around it don't have: so that it is found for its own sake. */
const keys = fc
  .string({ minLength: 8, maxLength: 60, unit: 'grapheme-ascii' })
  .map((text) => `§${text}`)
  .filter((text) => !concealed.includes(text));

describe('concealing a key', () => {
  it('finds it in plain text, in an address, in a form and in JSON', () => {
    fc.assert(
      fc.property(keys, (key) => {
        const conceal = keyConcealer(key);
        const address = new URL('https://cal.example/v1/teams');
        address.searchParams.set('apiKey', key);
        const written = [
          `the key ${key}!`,
          `?apiKey=${encodeURIComponent(key)}`,
          `${address}`,
          JSON.stringify({ key }),
        ];
        expect(written.map(conceal)).toEqual([
          `the key ${concealed}!`,
          `?apiKey=${concealed}`,
          `https://cal.example/v1/teams?apiKey=${concealed}`,
          `{"key":"${concealed}"}`,
        ]);
      }),
    );
  });

  it('leaves a text without it as it is', () => {
    fc.assert(
      fc.property(keys, fc.string(), (key, text) => {
        fc.pre(!text.includes('§'));
        expect(keyConcealer(key)(text)).toBe(text);
      }),
    );
  });
});

describe('the cause of a failed fetch', () => {
  it('keeps its name, its sentence and its code, and nothing else', () => {
    const cause = Object.assign(new RangeError('no key'), {
      code: 'ECONNREFUSED',
      address: 'key',
      port: 443,
    });
    const clean = causeWithoutKey(cause, keyConcealer('key'));
    expect(clean).toMatchObject({ name: 'RangeError', message: `no ${concealed}`, code: 'ECONNREFUSED' });
    expect(Object.keys(Object(clean)).sort()).toEqual(['code', 'name']);
  });

  it('may have caused itself', () => {
    const cause = new Error('round');
    cause.cause = cause;
    expect(causeWithoutKey(cause, keyConcealer('key'))).toMatchObject({
      message: 'round',
      cause: { message: 'round' },
    });
  });

  it.each([undefined, null, 'the key', { message: 'the key' }])('is nothing where it is %j', (cause) => {
    expect(causeWithoutKey(cause, keyConcealer('key'))).toBeUndefined();
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
