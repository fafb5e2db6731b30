import { describe, expect, it } from 'vitest';
import {
  calling,
  expectFailure,
  type Failure,
  failureStage,
  type Outcome,
  timeoutMs,
} from '../testing/failureStage.js';
import { bearerOf, no, yes } from '../testing/fakeApi.js';
import { calls, fresh, old } from '../testing/tokenStage.js';

const ended = () => no(498, 'ACCESS_TOKEN_IS_EXPIRED');
const both = (outcome: Outcome) => ({ read: outcome, write: outcome });

/** The API refuses the token, the host is asked once, and the request goes out no second time. */
const renewal = (code: 'renewal_refused' | 'renewal_failed', says: string) =>
  both({ error: 'CalAuthError', code, sent: 1, asked: 1, says });

const failures: Failure[] = [
  {
    name: 'a 401 that a new token does not mend',
    answer: () => no(401, 'Invalid Access Token.'),
    ...both({
      error: 'CalApiError',
      code: 'unauthenticated',
      status: 401,
      sent: 2,
      asked: 1,
      says: 'See whether client id, secret, token and origin fit.',
    }),
  },
  {
    name: 'a 498 that a new token does not mend',
    answer: ended,
    ...both({
      error: 'CalApiError',
      code: 'unauthenticated',
      status: 498,
      sent: 2,
      asked: 1,
      says: 'answered 498: ACCESS_TOKEN_IS_EXPIRED. The API refused it.',
    }),
  },
  {
    name: 'a refresh that is refused',
    answer: ended,
    refresh: () => new Response(null, { status: 401 }),
    ...renewal('renewal_refused', 'refreshUrl answered 401. Nothing was sent.'),
  },
  {
    name: 'a refresh at an address that is none',
    answer: ended,
    refresh: () => new Response('Not found', { status: 404 }),
    ...renewal('renewal_refused', 'refreshUrl has to answer GET with { "accessToken": "..." }.'),
  },
  {
    name: 'a refresh that answers a page',
    answer: ended,
    refresh: () => new Response('<h1>Sign in</h1>'),
    ...renewal('renewal_refused', 'refreshUrl answered without accessToken.'),
  },
  {
    name: 'a refresh that hangs',
    answer: ended,
    refresh: () => new Promise(() => {}),
    ...renewal('renewal_failed', `Renewing the token took longer than ${timeoutMs} ms.`),
  },
  {
    name: 'a refresh whose server is down',
    answer: ended,
    refresh: () => new Response(null, { status: 503 }),
    ...renewal('renewal_failed', 'refreshUrl answered 503. Nothing was sent.'),
  },
  {
    name: 'a refresh that the network loses',
    answer: ended,
    refresh: () => Promise.reject(new TypeError('fetch failed')),
    ...renewal('renewal_failed', 'refreshUrl did not answer.'),
  },
  {
    name: 'a refresh that answers the old token, which has ended',
    answer: ended,
    refresh: () => Response.json({ accessToken: old }),
    ...renewal('renewal_refused', 'The new token is the one that was refused.'),
  },
  {
    name: 'a refresh that answers the old token, which was refused for another reason',
    answer: () => no(401, 'Invalid request origin'),
    refresh: () => Response.json({ accessToken: old }),
    ...both({
      error: 'CalApiError',
      code: 'unauthenticated',
      status: 401,
      sent: 1,
      asked: 1,
      says: 'answered 401: Invalid request origin.',
    }),
  },
];

describe.each(failures)('where there is $name', (failure) => {
  it('a read fails as such', () => expectFailure(failure, 'read'));
  it('a write fails as such', () => expectFailure(failure, 'write'));
});

describe('a token that has ended', () => {
  it.each(['read', 'write'] as const)('costs a %s nothing but the way to the host', async (kind) => {
    const { api, client, errors } = failureStage({
      answer: (sent) => (bearerOf(sent) === fresh ? yes({ id: 1 }) : ended()),
    });
    expect(await calling[kind](client)).toEqual({ id: 1 });
    expect(calls(api).map(bearerOf)).toEqual([old, fresh]);
    expect(errors).toEqual([]);
  });
});
