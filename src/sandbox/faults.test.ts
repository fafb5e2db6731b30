import { describe, expect, it } from 'vitest';
import { ADA, FREE, talk } from './testing/talk.js';

const BOOKING = { eventTypeId: 2, start: FREE, attendee: ADA };
const LOST = new TypeError('Failed to fetch');

describe('a fault', () => {
  it('ends the token of the next request, until it is renewed', async () => {
    const { sandbox, get, post, token, secret } = talk();
    sandbox.fault({ name: 'expired-token' });
    expect((await get(`/v2/provider/${sandbox.demo.clientId}`)).status).toBe(200);
    expect((await get('/v2/me', { token })).status).toBe(498);
    expect((await get('/v2/me', { token })).status).toBe(498);
    const { refreshToken } = sandbox.demo.user;
    const { body } = await post(
      `/v2/oauth/${sandbox.demo.clientId}/refresh`,
      { refreshToken },
      { headers: secret },
    );
    expect((await get('/v2/me', { token: body.data.accessToken })).status).toBe(200);
  });

  it('ends all tokens at once, also from the start', async () => {
    const later = talk();
    later.sandbox.fault({ name: 'expired-token', all: true });
    expect((await later.get('/v2/me', { token: later.token })).status).toBe(498);
    const born = talk({ faults: [{ name: 'expired-token', all: true }] });
    expect((await born.get('/v2/me', { token: born.token })).status).toBe(498);
  });

  it('makes an operation slow, and gives way to who gives up', async () => {
    const { sandbox } = talk();
    sandbox.fault({ name: 'slow', ms: 60_000, operation: 'provider.get' });
    const given = new AbortController();
    const asked = sandbox.fetch(`/v2/provider/${sandbox.demo.clientId}`, { signal: given.signal });
    setTimeout(() => given.abort(new DOMException('Enough', 'AbortError')), 5);
    await expect(asked).rejects.toThrow('Enough');
    expect((await sandbox.fetch('/health')).status).toBe(200);
  });

  it('takes its time', async () => {
    const { sandbox, post } = talk();
    sandbox.fault({ name: 'slow-hold', ms: 40 });
    const began = performance.now();
    expect((await post('/v2/slots/reservations', { eventTypeId: 2, slotStart: FREE })).status).toBe(201);
    expect(performance.now() - began).toBeGreaterThan(35);
  });

  it('limits the rate of one operation, so often, and says for how long', async () => {
    const { sandbox, get } = talk();
    sandbox.fault({ name: 'rate-limited', operation: 'eventTypes.list', times: 2, retryAfterSeconds: 7 });
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await get('/v2/event-types')).status);
    expect(statuses).toEqual([429, 429, 200]);
    sandbox.fault({ name: 'rate-limited' });
    const { headers, body } = await get('/health');
    expect([headers.get('retry-after'), body]).toEqual([null, 'OK']);
    const limited = await get('/v2/event-types');
    expect(limited.headers.get('retry-after')).toBe('30');
    expect(limited.body.error.code).toBe('ThrottlerException');
  });

  it('takes the server down until it is disarmed', async () => {
    const { sandbox, get } = talk();
    const disarm = sandbox.fault({ name: 'outage' });
    const down = await get('/v2/event-types');
    expect([down.status, down.body]).toEqual([500, { statusCode: 500, message: 'Internal server error' }]);
    expect((await get('/v2/event-types')).status).toBe(500);
    disarm();
    expect((await get('/v2/event-types')).status).toBe(200);
  });

  it('puts a page in the way', async () => {
    const { sandbox, get } = talk();
    sandbox.fault({ name: 'html', times: 1 });
    const { status, headers, body } = await get('/v2/event-types');
    expect([status, headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
    expect(body).toContain('<h1>');
  });

  it.each([
    [true, 400],
    [false, 201],
  ])(
    'loses the answer to a booking that was made (%s), so that sending it again gives %i',
    async (acted, second) => {
      const { sandbox, post } = talk();
      sandbox.fault({ name: 'lost-answer', operation: 'bookings.create', acted });
      await expect(post('/v2/bookings', BOOKING)).rejects.toEqual(LOST);
      expect((await post('/v2/bookings', BOOKING)).status).toBe(second);
      expect(sandbox.requests.map(({ status }) => status)).toEqual([0, second]);
    },
  );

  it('lets somebody else book the very time, once', async () => {
    const { sandbox, post, get } = talk();
    sandbox.fault({ name: 'slot-stolen' });
    const { status, body } = await post('/v2/bookings', BOOKING);
    expect([status, body.error.message]).toEqual([
      400,
      'User either already has booking at this time or is not available',
    ]);
    const { body: slots } = await get('/v2/slots?eventTypeId=2&start=2026-11-24&end=2026-11-24');
    expect(slots.data['2026-11-24'].map(({ start }: { start: string }) => start)).not.toContain(FREE);
    expect((await post('/v2/bookings', { ...BOOKING, start: '2026-11-24T11:00:00Z' })).status).toBe(201);
  });

  it('puts something unexpected at one place of an answer', async () => {
    const { sandbox, get } = talk();
    sandbox.fault({
      name: 'malformed',
      operation: 'eventTypes.list',
      path: 'data[0].lengthInMinutes',
      times: 1,
    });
    const { body } = await get('/v2/event-types?username=hannah');
    expect(body.data[0].lengthInMinutes).toEqual({ malformed: true });
    expect(body.data[1].lengthInMinutes).toBe(30);
    expect((await get('/v2/event-types?username=hannah')).body.data[0].lengthInMinutes).toBe(45);
  });

  it('is gone after a reset', async () => {
    const { sandbox, get } = talk();
    sandbox.fault({ name: 'outage' });
    await sandbox.reset();
    expect((await get('/v2/event-types')).status).toBe(200);
  });
});

describe('a request that was given up before it was sent', () => {
  it('may carry the signal of another environment, as jsdom has one', async () => {
    const { sandbox } = talk();
    const theirs = Object.assign(new EventTarget(), { aborted: true, reason: new Error('Theirs') });
    // SAFETY: it has what the sandbox reads of a signal, and is of another class on purpose.
    await expect(sandbox.fetch('/health', { signal: theirs as unknown as AbortSignal })).rejects.toThrow(
      'Theirs',
    );
    theirs.aborted = false;
    expect((await sandbox.fetch('/health', { signal: theirs as unknown as AbortSignal })).status).toBe(200);
  });

  it('rejects and is not heard of', async () => {
    const { sandbox } = talk();
    await expect(sandbox.fetch('/health', { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(sandbox.requests).toEqual([]);
  });
});
