import { jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { signJwt } from './jwt.js';

describe('a signed token', () => {
  it.each([
    ['secret', { hello: 'world' }],
    ['a secret that is longer than the sixty-four bytes of one block of the hash function', { n: 1 }],
    ['umlaut ü', { text: 'x'.repeat(500), emoji: '🗓' }],
    ['edge', { text: 'y'.repeat(30) }],
  ])('is one that another library accepts (%s)', async (secret, payload) => {
    const verified = await jwtVerify(signJwt(payload, secret), new TextEncoder().encode(secret));
    expect(verified.payload).toEqual(payload);
    expect(verified.protectedHeader).toEqual({ alg: 'HS256', typ: 'JWT' });
  });

  it('is one that another library refuses under another secret', async () => {
    await expect(jwtVerify(signJwt({}, 'one'), new TextEncoder().encode('two'))).rejects.toThrow();
  });
});
