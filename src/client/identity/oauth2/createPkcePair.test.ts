import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createPkcePair } from './createPkcePair.js';

/** The example of RFC 7636, appendix B. */
const exampleBytes = Uint8Array.of(
  ...[116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186],
  ...[22, 212, 37, 77, 105, 214, 191, 240, 91, 88, 5, 88, 83, 132, 141, 121],
);

const platformCrypto = globalThis.crypto;
const withCrypto = (value: unknown) =>
  Object.defineProperty(globalThis, 'crypto', { value, configurable: true });

afterEach(() => {
  withCrypto(platformCrypto);
});

describe('createPkcePair', () => {
  it('makes the pair of the standard’s own example', async () => {
    expect(await createPkcePair(() => exampleBytes)).toEqual({
      codeVerifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
      codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    });
  });

  it('asks for the bytes of a verifier of 43 characters', async () => {
    const asked: number[] = [];
    await createPkcePair((length) => {
      asked.push(length);
      return exampleBytes;
    });
    expect(asked).toEqual([32]);
  });

  it('makes another pair each time', async () => {
    const pairs = await Promise.all([createPkcePair(), createPkcePair()]);
    expect(new Set(pairs.map(({ codeVerifier }) => codeVerifier)).size).toBe(2);
    expect(new Set(pairs.map(({ codeChallenge }) => codeChallenge)).size).toBe(2);
  });

  it('writes verifier and challenge in the letters of the standard, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 96 }), async (bytes) => {
        const { codeVerifier, codeChallenge } = await createPkcePair(() => bytes);
        expect(codeVerifier).toMatch(/^[A-Za-z0-9_-]{43,128}$/);
        expect(codeChallenge).toMatch(/^[A-Za-z0-9_-]{43}$/);
      }),
    );
  });

  it.each([
    ['too few', 31],
    ['too many', 97],
  ])('refuses %s bytes', async (_, length) => {
    await expect(createPkcePair(() => new Uint8Array(length))).rejects.toMatchObject({
      kind: 'config',
      code: 'prop_invalid',
    });
  });

  it.each([
    ['without Web Crypto', undefined],
    ['that came without https', { getRandomValues: () => exampleBytes }],
  ])('says what a page %s lacks', async (_, crypto) => {
    withCrypto(crypto);
    await expect(createPkcePair()).rejects.toMatchObject({ kind: 'config', code: 'crypto_missing' });
  });
});
