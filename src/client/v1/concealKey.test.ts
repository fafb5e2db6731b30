import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
