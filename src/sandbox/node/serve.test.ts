import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type RunningSandbox, type ServeOptions, startSandbox } from './serve.js';

let running: RunningSandbox[] = [];
const start = async (options: ServeOptions = {}) => {
  const one = await startSandbox({ port: 0, ...options });
  running.push(one);
  return one;
};
afterEach(async () => {
  await Promise.all(running.map(({ close }) => close()));
  running = [];
});

const post = (url: string, body: object, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('a sandbox on a port', () => {
  it('answers on this machine', async () => {
    const { url, sandbox } = await start();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const answer = await fetch(`${url}/v2/me`, {
      headers: { authorization: `Bearer ${sandbox.demo.user.accessToken}` },
    });
    expect((await answer.json()).data.username).toBe('hannah');
  });

  it('lets people consent at a page of its own', async () => {
    const { url, sandbox } = await start();
    const headers = { authorization: `Bearer ${sandbox.demo.user.accessToken}` };
    const asked = await fetch(`${url}/v2/calendars/google/connect`, { headers });
    const { authUrl } = (await asked.json()).data;
    expect(authUrl).toMatch(new RegExp(`^${url}/__consent/google\\?`));
    expect(await (await fetch(authUrl)).text()).toContain('This is not Google.');
  });

  it('breaks the line where a fault loses the answer', async () => {
    const { url, sandbox } = await start();
    sandbox.fault({ name: 'lost-answer', operation: 'provider.get', acted: true });
    const ask = () => fetch(`${url}/v2/provider/${sandbox.demo.clientId}`);
    await expect(ask()).rejects.toThrow(TypeError);
    expect((await ask()).status).toBe(200);
  });

  it('says that a port is taken', async () => {
    const { url } = await start();
    await expect(startSandbox({ port: Number(new URL(url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  it('lets nobody move the clock unless it was told to', async () => {
    const { url } = await start();
    expect((await post(`${url}/__sandbox/clock`, { now: '2030-01-01T00:00:00Z' })).status).toBe(404);
  });

  it('is moved about by control calls', async () => {
    const { url, sandbox } = await start({ control: true, now: '2026-11-20T09:00:00Z' });
    const token = sandbox.demo.user.accessToken;
    const me = () => fetch(`${url}/v2/me`, { headers: { authorization: `Bearer ${token}` } });
    expect((await post(`${url}/__sandbox/expire-token`, { token })).status).toBe(200);
    expect((await me()).status).toBe(498);
    expect((await post(`${url}/__sandbox/reset`, {})).status).toBe(200);
    expect((await me()).status).toBe(200);
    expect((await post(`${url}/__sandbox/clock`, { now: '2026-11-20T12:00:00Z' })).status).toBe(200);
    expect((await me()).status).toBe(498);
    expect((await post(`${url}/__sandbox/clock`, { now: 'soon' })).status).toBe(400);
    expect((await post(`${url}/__sandbox/nonsense`, {})).status).toBe(404);
  });

  it('puts a booking where no request could', async () => {
    const { url, sandbox } = await start({ control: true, now: '2026-11-20T09:00:00Z' });
    const attendee = { name: 'Ada', email: 'ada@example.com', timeZone: 'UTC' };
    const booked = await post(
      `${url}/v2/bookings`,
      { eventTypeId: 2, start: '2026-11-24T09:00:00Z', attendee },
      { 'cal-api-version': '2024-08-13' },
    );
    const { uid } = (await booked.json()).data;
    const moved = { uid, start: '2026-11-19T10:00:00.000Z', end: '2026-11-19T10:30:00.000Z' };
    expect((await post(`${url}/__sandbox/move-booking`, moved)).status).toBe(200);
    expect((await sandbox.store.bookings.find(uid))?.start).toBe(Date.parse(moved.start));
  });
});

describe('what a sandbox on a port has sent', () => {
  it('is read by control calls, and sent once more', async () => {
    const called: string[] = [];
    const deliver = async (request: Request) => {
      called.push(await request.text());
      return new Response(null, { status: 500 });
    };
    const { url, sandbox } = await start({ control: true, now: '2026-11-20T09:00:00Z', deliver });
    const { accessToken } = sandbox.demo.user;
    const hook = { active: true, subscriberUrl: 'https://host.example/', triggers: ['BOOKING_CREATED'] };
    await post(`${url}/v2/webhooks`, hook, { authorization: `Bearer ${accessToken}` });
    const attendee = { name: 'Ada', email: 'ada@example.com', timeZone: 'UTC' };
    const booking = { eventTypeId: 2, start: '2026-11-24T09:00:00Z', attendee };
    await post(`${url}/v2/bookings`, booking, { 'cal-api-version': '2024-08-13' });
    const read = async (name: string) => (await (await fetch(`${url}/__sandbox/${name}`)).json()).data;
    expect((await read('outbox')).map(({ to }: { to: string }) => to)).toEqual([
      sandbox.demo.user.email,
      attendee.email,
    ]);
    expect(await read('deliveries')).toMatchObject([{ id: 1, status: 500, attempts: [{ status: 500 }] }]);
    expect((await post(`${url}/__sandbox/redeliver`, { delivery: 1 })).status).toBe(200);
    expect((await read('deliveries'))[0].attempts).toHaveLength(2);
    expect(new Set(called).size).toBe(1);
    expect((await post(`${url}/__sandbox/redeliver`, { delivery: 2 })).status).toBe(400);
  });

  it('is nobody’s to read unless it was told to', async () => {
    const { url } = await start();
    expect((await fetch(`${url}/__sandbox/outbox`)).status).toBe(404);
  });
});

describe('an appointment by a control call', () => {
  it('takes a slot of the host whose calendar it is put into, and says what is wrong with it', async () => {
    const { url, sandbox } = await start({ control: true, now: '2026-11-20T09:00:00Z' });
    const headers = { authorization: `Bearer ${sandbox.demo.user.accessToken}` };
    const put = (username: string) =>
      post(`${url}/__sandbox/calendar-event`, {
        username,
        start: '2026-11-24T00:00:00Z',
        end: '2026-11-25T00:00:00Z',
      });
    expect((await put('nobody')).status).toBe(400);
    expect((await put('hannah')).status).toBe(400);
    const account = { username: 'hannah@apple.example', password: 'abcd-efgh-ijkl-mnop' };
    await post(`${url}/v2/calendars/apple/credentials`, account, headers);
    expect((await put('hannah')).status).toBe(200);
    expect(await sandbox.store.collections.calendarEvents.where({})).toMatchObject([
      { externalId: account.username, title: 'Busy' },
    ]);
  });
});

describe('data in a folder', () => {
  it('is there again when the server is: hosts, tokens and bookings', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'daybook-sandbox-'));
    try {
      const first = await startSandbox({ port: 0, dataDir });
      const { accessToken: token } = first.sandbox.demo.user;
      const headers = { authorization: `Bearer ${token}`, 'cal-api-version': '2024-08-13' };
      const patched = await fetch(`${first.url}/v2/me`, {
        method: 'PATCH',
        headers,
        body: '{"name":"Kept"}',
      });
      expect(patched.status).toBe(200);
      const read = async (url: string) =>
        (await (await fetch(`${url}/v2/bookings?take=1`, { headers })).json()).data;
      const before = await read(first.url);
      await first.close();

      const second = await start({ dataDir });
      expect(second.sandbox.demo.user.accessToken).not.toBe(token);
      const me = await fetch(`${second.url}/v2/me`, { headers });
      expect((await me.json()).data.name).toBe('Kept');
      expect((await read(second.url))[0].uid).toBe(before[0].uid);
      const fresh = { authorization: `Bearer ${second.sandbox.demo.user.accessToken}` };
      expect((await fetch(`${second.url}/v2/me`, { headers: fresh })).status).toBe(200);
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  }, 60_000);
});
