import { describe, expect, it } from 'vitest';
import { createSandbox } from './createSandbox.js';
import { memoryStore } from './store/memoryStore.js';

const NOW = '2026-11-20T09:00:00Z';
const v = (version: string) => ({ 'cal-api-version': version });

describe('a sandbox as it comes', () => {
  it('lets a visitor read an event type, find a slot, hold it and book it', async () => {
    const sandbox = createSandbox({ now: NOW });
    const { apiUrl, user } = sandbox.demo;
    const types = await sandbox.fetch(
      `${apiUrl}/v2/event-types?username=hannah&eventSlug=initial-assessment`,
      {
        headers: v('2024-06-14'),
      },
    );
    const {
      data: [eventType],
    } = await types.json();
    expect(eventType).toMatchObject({
      slug: 'initial-assessment',
      ownerId: user.id,
      lengthInMinutesOptions: [30, 45, 60],
    });

    const query = `eventTypeId=${eventType.id}&start=2026-11-23&end=2026-11-23&timeZone=Europe/London`;
    const slots = await sandbox.fetch(`${apiUrl}/v2/slots?${query}`, { headers: v('2024-09-04') });
    const { data } = await slots.json();
    const [day] = Object.keys(data);
    expect(day).toBe('2026-11-23');
    const start = data['2026-11-23'][0].start;

    const hold = await sandbox.fetch(`${apiUrl}/v2/slots/reservations`, {
      method: 'POST',
      headers: v('2024-09-04'),
      body: JSON.stringify({ eventTypeId: eventType.id, slotStart: start }),
    });
    expect(hold.status).toBe(201);
    const booked = await sandbox.fetch(`${apiUrl}/v2/bookings`, {
      method: 'POST',
      headers: v('2024-08-13'),
      body: JSON.stringify({
        eventTypeId: eventType.id,
        start,
        attendee: { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/Paris' },
      }),
    });
    const booking = await booked.json();
    expect(booking).toMatchObject({
      status: 'success',
      data: { status: 'accepted', location: '14 Chapel Lane, Leeds LS6' },
    });
    const read = await sandbox.fetch(`${apiUrl}/v2/bookings/${booking.data.uid}`, {
      headers: v('2024-08-13'),
    });
    expect((await read.json()).data.title).toBe('Initial assessment between Hannah Lindqvist and Ada');
    expect(sandbox.requests.map(({ operation, status }) => [operation, status])).toEqual([
      ['eventTypes.list', 200],
      ['slots.list', 200],
      ['slots.reservations.create', 201],
      ['bookings.create', 201],
      ['bookings.get', 200],
    ]);
  });
});

describe('a sandbox that is reset', () => {
  it('lets requests that come meanwhile find the beginning', async () => {
    const kept = memoryStore();
    const clear = async () => {
      await kept.clear();
      await new Promise((resolve) => setTimeout(resolve));
    };
    const sandbox = createSandbox({ now: NOW, store: { ...kept, clear } });
    const authorization = `Bearer ${sandbox.demo.user.accessToken}`;
    const read = () => sandbox.fetch('/v2/me', { headers: { authorization } });
    await read();
    const [, answer] = await Promise.all([sandbox.reset(), read()]);
    expect(answer.status).toBe(200);
    expect(sandbox.requests).toHaveLength(1);
  });
});
