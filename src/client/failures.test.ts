import { describe, expect, it } from 'vitest';
import { op } from '../contract/operation.js';
import {
  calling,
  expectFailure,
  type Failure,
  failureStage,
  type Outcome,
  timeoutMs,
} from './testing/failureStage.js';
import { no, yes } from './testing/fakeApi.js';
import { turn } from './testing/fakeClock.js';

const unknown = 'Whether the server acted on it is not known.';
const nothing = 'Nothing was read.';

/** The network fails a read three times, and a write once. */
const network = (code: 'no_answer' | 'timed_out', says: string) => ({
  read: { error: 'CalNetworkError', code, sent: 3, says: `${says} ${nothing}` } as const,
  write: { error: 'CalNetworkError', code, sent: 1, says: `${says} ${unknown}` } as const,
});

/** The caller's mistake: sent once. */
function refused(status: number, code: Outcome['code'], says: string) {
  const outcome = { error: 'CalApiError', code, status, sent: 1, says } as const;
  return { read: outcome, write: outcome };
}

/** A server that is down or busy: a read is tried again, and a write may have been acted on. */
function failed(status: number, code: Outcome['code'], says: string) {
  const outcome = { error: 'CalApiError', code, status, says } as const;
  return { read: { ...outcome, sent: 3 }, write: { ...outcome, sent: 1 } };
}

/** What is no answer of the API is final, also for a read. */
const foreign = (code: Outcome['code'], says: string) => ({
  read: { error: 'CalContractError', code, sent: 1, says } as const,
  write: { error: 'CalContractError', code, sent: 1, says } as const,
});

const text =
  (status: number, body: string | null, headers: Record<string, string> = {}) =>
  () =>
    new Response(body, { status, headers });
const validation = {
  errors: [{ property: 'attendee', constraints: { isDefined: 'attendee should not be empty' } }],
};

const failures: Failure[] = [
  {
    name: 'the network is down',
    answer: () => Promise.reject(new TypeError('fetch failed')),
    ...network('no_answer', 'got no answer.'),
  },
  {
    name: 'the answer takes too long',
    answer: () => new Promise(() => {}),
    ...network('timed_out', `took longer than ${timeoutMs} ms.`),
  },
  {
    name: 'the connection breaks while the answer comes',
    answer: () =>
      new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) })),
    ...network('no_answer', 'got no answer.'),
  },
  {
    name: '400 with field errors',
    answer: () =>
      Response.json(
        {
          status: 'error',
          error: { code: 'BadRequestException', message: 'Bad Request Exception', details: validation },
        },
        { status: 400 },
      ),
    ...refused(400, 'bad_request', 'answered 400: attendee should not be empty. The API refused it.'),
  },
  {
    name: '400 with a sentence',
    answer: () => no(400, 'Invalid Verification Code'),
    ...refused(400, 'bad_request', 'answered 400: Invalid Verification Code. The API refused it.'),
  },
  { name: '403', answer: () => no(403), ...refused(403, 'forbidden', 'answered 403: No.') },
  {
    name: '404',
    answer: () => no(404),
    ...refused(404, 'not_found', 'See whether names and ids fit.'),
  },
  { name: '409', answer: () => no(409), ...refused(409, 'conflict', 'answered 409: No.') },
  { name: '422', answer: () => no(422), ...refused(422, 'unprocessable', 'answered 422: No.') },
  {
    name: '429 that asks for some seconds',
    answer: () => no(429, 'Too many', { 'Retry-After': '5' }),
    ...failed(429, 'rate_limited', 'Wait for retryAfterMs.'),
  },
  {
    name: '429 that asks for more than a person waits',
    answer: () => no(429, 'Too many', { 'Retry-After': '60' }),
    ...refused(429, 'rate_limited', 'Wait for retryAfterMs.'),
  },
  {
    name: '429 without Retry-After',
    answer: () => no(429, 'Too many'),
    ...failed(429, 'rate_limited', 'answered 429: Too many. The API refused it.'),
  },
  {
    name: '500 with the bare body of an error that nothing caught',
    answer: text(500, '{"statusCode":500,"message":"Internal server error"}'),
    ...failed(500, 'server_failed', 'answered 500: Internal server error.'),
  },
  {
    name: '500 with HTML',
    answer: text(500, '<h1>Oops</h1>'),
    ...failed(500, 'server_failed', 'answered 500.'),
  },
  { name: '502 with nothing', answer: text(502, ''), ...failed(502, 'server_failed', 'Try again later.') },
  {
    name: 'JSON that is cut short',
    answer: text(200, '{"status":"success","data":{"id":'),
    ...foreign('answer_not_json', 'with half of an answer, or a web page.'),
  },
  {
    name: '200 with HTML',
    answer: text(200, '<!doctype html>'),
    ...foreign('answer_not_json', 'apiUrl has to be that of the API'),
  },
  {
    name: 'an empty 200',
    answer: text(200, ''),
    ...foreign('answer_not_json', 'with half of an answer, or a web page.'),
  },
  {
    name: '200 in another shape',
    answer: () => Response.json({ hello: 'world' }),
    ...foreign('answer_malformed', "without { status: 'success' }."),
  },
  {
    name: 'a redirect',
    answer: text(302, null, { Location: 'https://login.example/' }),
    ...foreign('answer_redirected', 'with a redirect to https://login.example/.'),
  },
  {
    name: 'a redirect as a browser shows it',
    answer: () => Response.error(),
    ...foreign('answer_redirected', 'answered 0 with a redirect to elsewhere.'),
  },
];

describe.each(failures)('where there is $name', (failure) => {
  it('a read fails as such', () => expectFailure(failure, 'read'));
  it('a write fails as such, and is sent once', () => expectFailure(failure, 'write'));
});

describe('where the outcome of a write is not known, the message says so', () => {
  it('and not where the API refused it', async () => {
    const error = await calling.write(failureStage({ answer: () => no(422) }).client).catch(String);
    expect(error).not.toContain(unknown);
  });

  it.each([
    ['a failed server', text(500, '{"statusCode":500,"message":"No"}')],
    ['an answer that is cut short', text(201, '{"status":"success"')],
    ['an answer in another shape', text(201, '{}')],
  ])('after %s', async (_, answer) => {
    const { client } = failureStage({ answer });
    await expect(calling.write(client)).rejects.toThrow(unknown);
  });
});

describe('an aborted call rejects with the reason of the abort, tells nobody else,', () => {
  const reason = new Error('gone');

  it.each(['read', 'write'] as const)('and sends no %s where it was aborted before', async (kind) => {
    const { api, client, errors } = failureStage({ answer: () => yes({}) });
    await expect(calling[kind](client, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect([api.sent.length, errors.length]).toEqual([0, 0]);
  });

  it.each(['read', 'write'] as const)('and ends a %s that is under way', async (kind) => {
    const { api, client, errors } = failureStage({ answer: () => new Promise(() => {}) });
    const aborting = new AbortController();
    const call = calling[kind](client, { signal: aborting.signal });
    await turn();
    aborting.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect([api.sent.length, api.sent[0]?.signal?.aborted, errors.length]).toEqual([1, true, 0]);
  });

  it('and sends nothing where it was aborted while the token was renewed', async () => {
    const { api, client, clock, errors } = failureStage({
      answer: () => no(498),
      refresh: () => new Promise(() => {}),
    });
    const aborting = new AbortController();
    const call = calling.write(client, { signal: aborting.signal });
    await turn();
    aborting.abort(reason);
    await expect(call).rejects.toBe(reason);
    await clock.advance(timeoutMs);
    expect([api.sent.length, errors.length]).toEqual([2, 0]);
  });

  it.each(['read', 'write'] as const)('and changes nothing about a %s that is done', async (kind) => {
    const { client } = failureStage({ answer: () => yes({ id: 1 }) });
    const aborting = new AbortController();
    const call = calling[kind](client, { signal: aborting.signal });
    expect(await call).toEqual({ id: 1 });
    aborting.abort(reason);
    expect(await call).toEqual({ id: 1 });
  });
});

describe('what answers with an address', () => {
  const callback = op<{ code: string }, { location: string }>()({
    name: 'test.callback',
    method: 'GET',
    path: '/v2/callback',
    auth: 'public',
    answers: 'redirect',
  });

  it('gives it, and goes nowhere', async () => {
    const { api, client } = failureStage({ answer: text(301, null, { Location: 'https://app.example/ok' }) });
    expect(await client.call(callback, { code: 'c' })).toEqual({ location: 'https://app.example/ok' });
    expect(api.sent).toHaveLength(1);
  });

  it.each([
    ['a failed server', () => no(500)],
    ['a busy server', () => no(429)],
    ['a lost answer', () => Promise.reject(new TypeError('fetch failed'))],
  ])('is never asked again after %s: a code works once', async (_, answer) => {
    const { api, client } = failureStage({ answer });
    await expect(client.call(callback, { code: 'c' })).rejects.toThrow();
    expect(api.sent).toHaveLength(1);
  });
});
