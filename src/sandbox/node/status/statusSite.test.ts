import { afterEach, describe, expect, it } from 'vitest';
import { type RunningSandbox, type ServeOptions, startSandbox } from '../serve.js';

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

describe('the pages of a sandbox on a port', () => {
  const read = async (url: string) => (await fetch(url)).text();
  const press = (
    url: string,
    call: string,
    fields: Record<string, string>,
    headers: Record<string, string> = {},
  ) =>
    fetch(`${url}/__sandbox/${call}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers,
      redirect: 'manual',
    });

  it('shows who is there, what is booked and what was asked', async () => {
    const { url, sandbox } = await start({ now: '2026-11-20T09:00:00Z' });
    await fetch(`${url}/v2/provider/${sandbox.demo.clientId}`);
    const page = await read(url);
    expect(page).toContain('2026-11-20 09:00:00');
    expect(page).toMatch(/>[1-9]\d*<\/strong>bookings ahead/);
    expect(page).toContain('provider.get');
    expect(page).not.toContain('<button>');
    expect(await read(`${url}/users`)).toContain('hannah');
    expect(await read(`${url}/requests`)).toContain('provider.get');
    expect(await read(`${url}/requests?failed`)).not.toContain('provider.get');
  });

  it('lets nothing that somebody wrote become a part of it', async () => {
    const { url } = await start();
    await fetch(`${url}/v2/%3Cscript%3Ealert(1)%3C%2Fscript%3E?<b>`);
    const answer = await fetch(`${url}/requests`);
    expect(await answer.text()).not.toMatch(/<script>|<b>/);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('moves the clock, arms faults and disarms them by its buttons', async () => {
    const { url, sandbox } = await start({ control: true, now: '2026-11-20T09:00:00Z' });
    const pressed = await press(url, 'advance', { minutes: '60' });
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/']);
    await press(url, 'fault', { name: 'lost-answer', operation: 'bookings.create', acted: 'true' });
    expect(sandbox.faults).toMatchObject([
      { name: 'lost-answer', operation: 'bookings.create', acted: true },
    ]);
    expect(await read(url)).toContain('2026-11-20 10:00:00');
    await press(url, 'clear-faults', {});
    expect(sandbox.faults).toEqual([]);
  });

  it('leads back to the page whose button was pressed, and to no other place', async () => {
    const { url } = await start({ control: true });
    const pressedOn = async (referer: string) =>
      (await press(url, 'advance', { minutes: '1' }, { referer })).headers.get('location');
    expect(await pressedOn(`${url}/requests?failed`)).toBe('/requests?failed');
    expect(await pressedOn('https://evil.example/requests')).toBe('/');
  });

  it('shows each mail with its file, what it is about, and each call of a webhook', async () => {
    const deliver = async () => new Response(null, { status: 500 });
    const { url, sandbox } = await start({ control: true, now: '2026-11-20T09:00:00Z', deliver });
    const { accessToken } = sandbox.demo.user;
    const hook = {
      active: true,
      subscriberUrl: 'https://host.example/hooks',
      triggers: ['BOOKING_CREATED'],
      secret: 'hush-hush',
    };
    await post(`${url}/v2/webhooks`, hook, { authorization: `Bearer ${accessToken}` });
    const attendee = { name: 'Ada <b>', email: 'ada@example.com', timeZone: 'UTC' };
    const booking = { eventTypeId: 2, start: '2026-11-24T09:00:00Z', attendee };
    const booked = await post(`${url}/v2/bookings`, booking, { 'cal-api-version': '2024-08-13' });
    const { uid } = (await booked.json()).data;

    expect(await read(`${url}/outbox`)).toContain('href="/outbox/2"');
    const mail = await read(`${url}/outbox/2`);
    expect(mail).toContain('Hello Ada &lt;b&gt;,');
    expect(mail).toMatch(new RegExp(`<a href="https://[^"]*/reschedule/${uid}"`));
    const file = await fetch(`${url}/outbox/2/invite.ics`);
    expect([file.headers.get('content-type'), (await file.text()).slice(0, 15)]).toEqual([
      'text/calendar; charset=utf-8; method=REQUEST',
      'BEGIN:VCALENDAR',
    ]);
    const about = await read(`${url}/bookings/${uid}`);
    expect(about).toContain('href="/outbox/1"');
    expect(about).toContain('href="/webhooks/deliveries/1"');
    expect(await read(`${url}/webhooks`)).toContain('500, again 09:01');
    const delivery = await read(`${url}/webhooks/deliveries/1`);
    expect(delivery).toContain('X-Cal-Signature-256');
    expect(delivery).toContain('Send again now');
    const everything = [mail, about, delivery, await read(`${url}/webhooks`), await read(url)].join();
    for (const secret of [accessToken, hook.secret, sandbox.demo.clientSecret])
      expect(everything).not.toContain(secret);
  });

  it('says that something is gone', async () => {
    const { url } = await start();
    for (const path of ['outbox/9', 'outbox/9/invite.ics', 'bookings/nope', 'webhooks/deliveries/9']) {
      const answer = await fetch(`${url}/${path}`);
      expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('nothing here')]);
    }
  });

  it('says what is wrong with a fault', async () => {
    const { url } = await start({ control: true });
    const answer = await post(`${url}/__sandbox/fault`, { name: 'outage', operation: 'bookings.burn' });
    expect(answer.status).toBe(400);
    expect((await answer.json()).message).toContain('is no operation that the sandbox serves');
  });

  it('is not pressed by a page of somebody else’s', async () => {
    const { url, sandbox } = await start({ control: true, now: '2026-11-20T09:00:00Z' });
    const before = sandbox.now();
    const pressed = await press(url, 'advance', { minutes: '60' }, { origin: 'https://evil.example' });
    expect([pressed.status, sandbox.now()]).toEqual([403, before]);
  });
});
