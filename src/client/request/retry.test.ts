import { describe, expect, it } from 'vitest';
import { create as createBooking } from '../../contract/bookings/bookings.operations.js';
import { get as getMe } from '../../contract/me/me.operations.js';
import { list as getSlots } from '../../contract/slots/slots.operations.js';
import { CalApiError } from '../../errors/index.js';
import { createClient } from '../createClient.js';
import { type FakeApi, fakeApi, no, yes } from '../testing/fakeApi.js';
import { fakeClock } from '../testing/fakeClock.js';
import { retryAfterOf, retryDelayMs } from './retry.js';

const now = Date.UTC(2026, 10, 2, 9);
const slots = { start: '2026-11-02', end: '2026-11-03', eventTypeId: 1 };
const booking = { start: '2026-11-03T09:00:00Z', attendee: { name: 'Bo', timeZone: 'UTC' }, eventTypeId: 1 };

function stage(answer: Parameters<typeof fakeApi>[0]) {
  const clock = fakeClock(now);
  const api: FakeApi = fakeApi(answer);
  const client = createClient({ ...clock, fetch: api.fetch, random: () => 0, timeoutMs: 5000 });
  return { api, client, clock };
}

const apiError = (status: number, retryAfterMs?: number) =>
  new CalApiError({
    code: 'server_failed',
    what: '',
    operation: 'me.get',
    status,
    apiMessage: '',
    retryAfterMs,
  });

describe('retryAfterOf', () => {
  it.each([
    ['seconds', 503, { 'Retry-After': '7' }, 7000],
    ['an HTTP date', 503, { 'Retry-After': 'Mon, 02 Nov 2026 09:00:30 GMT' }, 30_000],
    ['a date that has passed', 503, { 'Retry-After': 'Mon, 02 Nov 2026 08:00:00 GMT' }, 0],
    ['nonsense', 503, { 'Retry-After': 'later' }, undefined],
    ['the seconds of the rate limit', 429, { 'X-RateLimit-Reset-Default': '12' }, 12_000],
    [
      'Retry-After before the rate limit',
      429,
      { 'X-RateLimit-Reset-Default': '12', 'Retry-After': '3' },
      3000,
    ],
    ['no rate limit that was kept', 500, { 'X-RateLimit-Reset-Default': '12' }, undefined],
    [
      'the longest of the limits that are used up',
      429,
      {
        'X-RateLimit-Remaining-Default': '0',
        'X-RateLimit-Reset-Default': '12',
        'X-RateLimit-Remaining-Booking_guests_add': '0',
        'X-RateLimit-Reset-Booking_guests_add': '48',
        'X-RateLimit-Remaining-Long': '7',
        'X-RateLimit-Reset-Long': '86000',
      },
      48_000,
    ],
    ['a limit of an endpoint alone', 429, { 'X-RateLimit-Reset-Teams_delete': '1' }, 1000],
    ['nothing', 429, {}, undefined],
    ['nonsense in a limit', 429, { 'X-RateLimit-Reset-Default': 'soon' }, undefined],
  ])('reads %s', (_, status, headers, expected) => {
    expect(retryAfterOf(status, new Headers(headers), now)).toBe(expected);
  });
});

describe('retryDelayMs', () => {
  const read = { operation: getMe, tries: 1, random: 0 };

  it('grows, and spreads by chance', () => {
    const delays = [1, 2].flatMap((tries) =>
      [0, 1].map((random) => retryDelayMs({ ...read, tries, random, error: apiError(500) })),
    );
    expect(delays).toEqual([150, 300, 300, 600]);
  });

  it('waits as long as it was asked to, and no longer than 20 seconds', () => {
    expect(retryDelayMs({ ...read, error: apiError(429, 12_000) })).toBe(12_150);
    expect(retryDelayMs({ ...read, error: apiError(429, 60_000) })).toBeUndefined();
  });

  it('is none for what works once, such as the end of a sign-in, and for a write', () => {
    const callback = { method: 'GET', answers: 'redirect' } as const;
    for (const operation of [callback, createBooking]) {
      expect(retryDelayMs({ ...read, operation, error: apiError(500) })).toBeUndefined();
    }
  });

  it.each([400, 401, 403, 404, 409, 422, 498])('does not wait after %i', (status) => {
    expect(retryDelayMs({ ...read, error: apiError(status) })).toBeUndefined();
  });
});

describe('retries', () => {
  it.each([
    ['a failed server', () => no(500)],
    ['a busy server', () => no(429)],
    ['a lost answer', () => Promise.reject(new TypeError('fetch failed'))],
  ])('reads again after %s', async (_, failure) => {
    const { api, client, clock } = stage((__, index) => (index < 2 ? failure() : yes({})));
    expect(await clock.settle(client.call(getSlots, slots))).toEqual({});
    expect(api.sent).toHaveLength(3);
    expect(clock.slept).toEqual([150, 300]);
  });

  it('gives up after three tries, with the last error', async () => {
    const { api, client, clock } = stage((_, index) => no(500 + index));
    await expect(clock.settle(client.call(getSlots, slots))).rejects.toMatchObject({ status: 502 });
    expect(api.sent).toHaveLength(3);
  });

  it('waits as long as the API asks', async () => {
    const { client, clock } = stage((_, index) =>
      index === 0 ? no(429, '', { 'X-RateLimit-Reset-Default': '9' }) : yes({}),
    );
    await clock.settle(client.call(getSlots, slots));
    expect(clock.slept).toEqual([9150]);
  });

  it('fails at once, and says how long, where the API asks for more than a person waits', async () => {
    const { api, client } = stage(() => no(429, '', { 'Retry-After': '60' }));
    await expect(client.call(getSlots, slots)).rejects.toMatchObject({
      code: 'rate_limited',
      retryAfterMs: 60_000,
    });
    expect(api.sent).toHaveLength(1);
  });

  it.each([
    ['a failed server', () => no(500)],
    ['a busy server', () => no(429)],
    ['a lost answer', () => Promise.reject(new TypeError('fetch failed'))],
  ])('never writes again after %s', async (_, failure) => {
    const { api, client } = stage(failure);
    await expect(client.call(createBooking, booking)).rejects.toThrow();
    expect(api.sent).toHaveLength(1);
  });

  it('counts the timeout for each try', async () => {
    const { client, clock } = stage(() => new Promise(() => {}));
    const call = clock.settle(client.call(getSlots, slots));
    await expect(call).rejects.toMatchObject({ kind: 'network', code: 'timed_out', operation: 'slots.list' });
    expect(clock.now() - now).toBe(3 * 5000 + 150 + 300);
  });

  it('stops waiting when the call is aborted', async () => {
    const reason = new Error('gone');
    const aborting = new AbortController();
    const { api, client } = stage(() => {
      setImmediate(() => aborting.abort(reason));
      return no(500);
    });
    await expect(client.call(getSlots, slots, { signal: aborting.signal })).rejects.toBe(reason);
    expect(api.sent).toHaveLength(1);
  });

  it('does not read again where the mistake is the caller’s', async () => {
    const { api, client } = stage(() => no(404));
    await expect(client.call(getMe, {})).rejects.toThrow();
    await expect(client.call(getSlots, slots)).rejects.toMatchObject({ code: 'not_found' });
    expect(api.sent).toHaveLength(1);
  });
});
