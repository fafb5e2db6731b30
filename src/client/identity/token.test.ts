import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jwt } from '../testing/fakeApi.js';
import { holdToken, readClaims, supersedes } from './token.js';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const nine = Date.UTC(2026, 10, 2, 9);

/** Issued by a right clock at `issued` for an hour. */
const hourToken = (issued: number) => jwt({ ownerId: 7, iat: issued / 1000, expiresAt: issued + hourMs });

describe('readClaims', () => {
  it.each([
    ['expiresAt in milliseconds', { expiresAt: nine }, nine],
    ['exp in seconds', { exp: nine / 1000 }, nine],
    ['expiresAt before exp', { expiresAt: nine, exp: 1 }, nine],
    ['no number', { exp: 'soon' }, Number.NaN],
    ['nothing', {}, Number.NaN],
  ])('reads the end from %s', (_, payload, expected) => {
    expect(readClaims(jwt(payload)).expiresAt).toBe(expected);
  });

  it.each([
    [{ ownerId: 7 }, '7'],
    [{ userId: 7 }, '7'],
    [{ sub: 'ada' }, 'ada'],
    [{}, undefined],
  ])('reads from %j whose it is', (payload, expected) => {
    expect(readClaims(jwt(payload)).subject).toBe(expected);
  });

  it('reads base64url', () => {
    const text = jwt({ sub: '~~~???>>>' }).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    expect(readClaims(text).subject).toBe('~~~???>>>');
  });

  it('reads nothing from a text that is no JWT', () => {
    const nothing = { subject: undefined, issuedAt: Number.NaN, expiresAt: Number.NaN };
    for (const text of ['', 'opaque', 'a.b.c', `a.${btoa('null')}.c`, `a.${btoa('"text"')}.c`]) {
      expect(readClaims(text)).toEqual(nothing);
    }
  });
});

describe('holdToken', () => {
  it('renews a minute before the end', () => {
    expect(holdToken(hourToken(nine), nine, true).renewAt).toBe(nine + 59 * minuteMs);
  });

  it('renews a token that was given half used before its own end', () => {
    expect(holdToken(hourToken(nine), nine + 50 * minuteMs, false).renewAt).toBe(nine + 59 * minuteMs);
  });

  it('renews a short-lived token a quarter of its life before the end', () => {
    const text = jwt({ iat: nine / 1000, expiresAt: nine + 2 * minuteMs });
    expect(holdToken(text, nine, true).renewAt).toBe(nine + 1.5 * minuteMs);
  });

  it('leaves a token that does not tell its end to the API', () => {
    expect(holdToken('opaque', nine, true).renewAt).toBe(Number.POSITIVE_INFINITY);
  });

  it('counts the life of a renewed token from when it came where the clock is a day ahead', () => {
    const now = nine + dayMs;
    expect(holdToken(hourToken(nine), now, true).renewAt).toBe(now + 59 * minuteMs);
  });

  it('counts the life of any token from when it came where the clock is a day behind', () => {
    const now = nine - dayMs;
    expect(holdToken(hourToken(nine), now, false).renewAt).toBe(now + 59 * minuteMs);
  });

  it('leaves a renewed token to the API that seems to have ended and does not tell its life', () => {
    expect(holdToken(jwt({ expiresAt: nine }), nine + dayMs, true).renewAt).toBe(Number.POSITIVE_INFINITY);
  });

  it('keeps two renewals ahead of time a quarter of a life apart, whatever the clock says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -400 * dayMs, max: 400 * dayMs }),
        fc.integer({ min: 1000, max: 10 * dayMs }),
        (skewMs, lifeMs) => {
          const text = jwt({ iat: nine / 1000, expiresAt: nine + lifeMs });
          const now = nine + skewMs;
          expect(holdToken(text, now, true).renewAt - now).toBeGreaterThanOrEqual(lifeMs / 4);
        },
      ),
    );
  });
});

describe('supersedes', () => {
  const at = (subject: string | undefined, expiresAt: number, issuedAt = Number.NaN) => ({
    subject,
    expiresAt,
    issuedAt,
  });

  it.each([
    ['ends later', at('a', 2), at('a', 1), true],
    ['ends sooner', at('a', 1), at('a', 2), false],
    ['ends together and was issued later', at('a', 2, 1), at('a', 2, 0), true],
    ['ends together and was issued sooner', at('a', 2, 0), at('a', 2, 1), false],
    ['ends together, issue not told', at('a', 2), at('a', 2, 1), true],
    ['does not tell its end', at('a', Number.NaN), at('a', 2), true],
    ['ends, the held one does not tell', at('a', 1), at('a', Number.NaN), true],
    ['is of another person', at('b', 1), at('a', 2), true],
  ])('decides about one that %s', (_, next, held, expected) => {
    expect(supersedes(next, held)).toBe(expected);
  });
});
