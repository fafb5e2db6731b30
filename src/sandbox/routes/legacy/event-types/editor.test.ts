import { describe, expect, it } from 'vitest';
import { talk } from '../../../testing/talk.js';

const OLD = { version: '2024-04-15' };

/** An event type of the clinic's first host, as the editor and as the API see it. */
async function edited(path = '/v2/atoms/event-types/2') {
  const { get, patch, token } = talk();
  const asApi = async () => (await get('/v2/event-types/2', { token })).body.data;
  const asEditor = async () => (await get(path, { token })).body.data.eventType;
  const write = (body: object) => patch(path, body, { token });
  return { asApi, asEditor, write };
}

describe('the editor of an event type', () => {
  it('changes nothing by writing what it has read', async () => {
    const { asApi, asEditor, write } = await edited();
    const { schedule: _, ...read } = await asEditor();
    const before = await asApi();
    expect((await write(read)).status).toBe(200);
    // What was never set reads as switched off afterwards.
    expect(await asApi()).toMatchObject(before);
    expect(await asEditor()).toMatchObject(read);
  });

  it('is answered with the event type as it found it', async () => {
    const { write, asEditor } = await edited();
    const { title } = await asEditor();
    const { body } = await write({ title: 'Another name' });
    expect(body.data.eventType.title).toBe(title);
    expect((await asEditor()).title).toBe('Another name');
  });

  it.each<[object, object]>([
    [
      { length: 50, minimumBookingNotice: 5 },
      { lengthInMinutes: 50, minimumBookingNotice: 5 },
    ],
    [
      { periodType: 'ROLLING', periodDays: 9, periodCountCalendarDays: true },
      {
        bookingWindow: { type: 'calendarDays', value: 9, rolling: false, disabled: false },
      },
    ],
    [
      { periodType: 'RANGE', periodStartDate: '2026-12-01T09:00:00Z', periodEndDate: '2026-12-09' },
      {
        bookingWindow: { type: 'range', value: ['2026-12-01', '2026-12-09'], disabled: false },
      },
    ],
    [
      { requiresConfirmation: true, metadata: { requiresConfirmationThreshold: { time: 2, unit: 'hours' } } },
      {
        confirmationPolicy: {
          type: 'time',
          noticeThreshold: { unit: 'hours', count: 2 },
          blockUnconfirmedBookingsInBooker: false,
          disabled: false,
        },
      },
    ],
    [
      { seatsPerTimeSlot: 4, seatsShowAttendees: true, locations: [{ type: 'integrations:daily' }] },
      {
        seats: { seatsPerTimeSlot: 4, showAttendeeInfo: true, showAvailabilityCount: true, disabled: false },
        locations: [{ type: 'integration', integration: 'cal-video' }],
      },
    ],
    [
      { recurringEvent: { freq: 2, count: 3, interval: 1 } },
      {
        recurrence: { frequency: 'weekly', occurrences: 3, interval: 1 },
      },
    ],
    [{ bookingLimits: { PER_DAY: 1, PER_WEEK: 3 } }, { bookingLimitsCount: { day: 1, week: 3 } }],
    [
      {
        metadata: {
          multipleDuration: [15, 30],
          apps: { stripe: { enabled: true, price: 900, currency: 'eur' } },
        },
      },
      {
        lengthInMinutesOptions: [15, 30],
        price: 900,
        currency: 'eur',
      },
    ],
    [
      {
        locations: [
          { type: 'inPerson', address: '1 Elm Row', displayLocationPublicly: true },
          { type: 'phone' },
        ],
      },
      {
        locations: [{ type: 'address', address: '1 Elm Row', public: true }, { type: 'attendeePhone' }],
      },
    ],
    [
      { maxActiveBookingsPerBooker: 2, recurringEvent: null },
      {
        bookerActiveBookingsLimit: { maximumActiveBookings: 2, offerReschedule: false },
      },
    ],
  ])('writes %j', async (written, seen) => {
    const { asApi, write } = await edited();
    const { status, body } = await write(written);
    expect([status, body.error]).toEqual([200, undefined]);
    expect(await asApi()).toMatchObject(seen);
  });

  it.each<[object, string]>([
    [{ length: 'long' }, 'Bad request: Please check your request data and try again'],
    [{ bookingLimits: { PER_DAY: 5, PER_WEEK: 1 } }, 'Booking limits must be in ascending order.'],
    [{ locations: [{ type: 'on the moon' }] }, 'Invalid location type: on the moon'],
    [{ locations: [{ type: 'integrations:zoom' }] }, 'zoom not connected.'],
  ])('is refused %j', async (written, message) => {
    const { asApi, write } = await edited();
    const before = await asApi();
    const { status, body } = await write(written);
    expect([status, body.error.message]).toEqual([400, message]);
    expect(await asApi()).toEqual(before);
  });

  it('has no event types of others', async () => {
    const { patch, get, token, sandbox } = talk();
    await sandbox.ready;
    const everybody = await sandbox.store.users.all();
    const lists = await Promise.all(everybody.map(({ id }) => sandbox.store.eventTypes.ofOwner(id)));
    const others = lists.flat().find(({ ownerId }) => ownerId !== sandbox.demo.user.id)?.id;
    const { status, body } = await patch(`/v2/atoms/event-types/${others}`, { title: 'Mine' }, { token });
    expect([status, body.error.message]).toEqual([404, `Event type with id ${others} not found`]);
    expect((await get(`/v2/atoms/event-types/${others}`, { token })).status).toBe(404);
  });
});

describe('version 2024-04-15', () => {
  it('makes, changes and deletes an event type', async () => {
    const { post, patch, remove, get, token } = talk();
    const old = { ...OLD, token };
    const made = await post('/v2/event-types', { title: 'Chat', slug: 'chat', length: 20 }, old);
    expect([made.status, made.body.data]).toMatchObject([201, { slug: 'chat', length: 20, hidden: false }]);
    const path = `/v2/event-types/${made.body.data.id}`;
    const changed = await patch(path, { length: 25, hidden: true }, old);
    expect(changed.body.data).toMatchObject({ title: 'Chat', length: 25, hidden: true });
    expect((await get(path, { token })).body.data).toMatchObject({ lengthInMinutes: 25, hidden: true });
    const gone = await remove(path, undefined, old);
    expect(gone.body.data).toEqual({ id: made.body.data.id, length: 25, slug: 'chat', title: 'Chat' });
    expect((await get(path, { token })).status).toBe(404);
  });

  it('needs a title, a slug and a length, and a slug once', async () => {
    const { post, token } = talk();
    const old = { ...OLD, token };
    expect((await post('/v2/event-types', { title: 'Chat', slug: 'chat' }, old)).status).toBe(400);
    const chat = { title: 'Chat', slug: 'chat', length: 20 };
    expect((await post('/v2/event-types', chat, old)).status).toBe(201);
    expect((await post('/v2/event-types', chat, old)).status).toBe(400);
  });
});
