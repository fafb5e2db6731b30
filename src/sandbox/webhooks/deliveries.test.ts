import { describe, expect, it } from 'vitest';
import { createWebhookHandler, type WebhookEvent } from '../../server/index.js';
import { ADA, FREE, talk } from '../testing/talk.js';

const SECRET = 's3cret';
const ALL = [
  'BOOKING_CREATED',
  'BOOKING_REQUESTED',
  'BOOKING_RESCHEDULED',
  'BOOKING_CANCELLED',
  'BOOKING_REJECTED',
  'BOOKING_NO_SHOW_UPDATED',
];
const HOOK = { active: true, subscriberUrl: 'https://host.example/hooks', triggers: ALL, secret: SECRET };

/** A host with a webhook, whose subscriber is the handler that the package itself offers. */
async function stage(hook: object = {}) {
  const events: WebhookEvent[] = [];
  const deliver = createWebhookHandler({
    secret: SECRET,
    onEvent: (event) => {
      events.push(event);
    },
  });
  const all = talk({ deliver });
  const { post, token, sandbox } = all;
  await post('/v2/webhooks', { ...HOOK, ...hook }, { token });
  const eventType = async (settings: object = {}) => {
    const made = { title: 'T', slug: 't', lengthInMinutes: 30, ...settings };
    return (await post('/v2/event-types', made, { token })).body.data.id as number;
  };
  const book = async (eventTypeId: number, more: object = {}) =>
    (await post('/v2/bookings', { eventTypeId, start: FREE, attendee: ADA, ...more })).body.data;
  const heard = async () => {
    await sandbox.delivered();
    return events.map(({ triggerEvent }) => triggerEvent);
  };
  return { ...all, events, eventType, book, heard };
}

describe('webhooks', () => {
  it('tell of a booking, signed, as the receiving end of the package reads it', async () => {
    const { book, events, heard, sandbox, eventType } = await stage();
    const { uid, id } = await book(await eventType());
    expect(await heard()).toEqual(['BOOKING_CREATED']);
    expect(events[0]).toMatchObject({
      createdAt: '2026-11-20T09:00:00.000Z',
      payload: {
        uid,
        bookingId: id,
        type: 't',
        status: 'ACCEPTED',
        startTime: FREE,
        endTime: '2026-11-24T09:30:00.000Z',
        length: 30,
        organizer: { id: 2, language: { locale: 'en' } },
        attendees: [{ name: 'Ada Byron', firstName: 'Ada', lastName: 'Byron', utcOffset: 60 }],
        responses: { name: { label: 'your_name', value: 'Ada Byron', isHidden: false } },
      },
    });
    expect(sandbox.deliveries).toEqual([
      expect.objectContaining({ trigger: 'BOOKING_CREATED', subscriberUrl: HOOK.subscriberUrl, status: 200 }),
    ]);
  });

  it('tell of a request, and of the booking once the host confirms it', async () => {
    const { book, post, heard, token, eventType } = await stage();
    const policy = { type: 'always', blockUnconfirmedBookingsInBooker: false };
    const { uid } = await book(await eventType({ confirmationPolicy: policy }));
    expect(await heard()).toEqual(['BOOKING_REQUESTED']);
    await post(`/v2/bookings/${uid}/confirm`, undefined, { token });
    expect(await heard()).toEqual(['BOOKING_REQUESTED', 'BOOKING_CREATED']);
  });

  it('tell that the host declines, and why', async () => {
    const { book, post, heard, token, events, eventType } = await stage();
    const policy = { type: 'always', blockUnconfirmedBookingsInBooker: false };
    const { uid } = await book(await eventType({ confirmationPolicy: policy }));
    await post(`/v2/bookings/${uid}/decline`, { reason: 'away' }, { token });
    expect(await heard()).toEqual(['BOOKING_REQUESTED', 'BOOKING_REJECTED']);
    expect(events[1]?.payload).toMatchObject({ uid, status: 'REJECTED', rejectionReason: 'away' });
  });

  it('tell of another time with the one before, and of the end', async () => {
    const { book, post, heard, events, eventType } = await stage();
    const before = await book(await eventType());
    const start = '2026-11-24T11:00:00.000Z';
    const moved = (await post(`/v2/bookings/${before.uid}/reschedule`, { start })).body.data;
    await post(`/v2/bookings/${moved.uid}/cancel`, { cancellationReason: 'ill' });
    expect(await heard()).toEqual(['BOOKING_CREATED', 'BOOKING_RESCHEDULED', 'BOOKING_CANCELLED']);
    expect(events[1]?.payload).toMatchObject({
      uid: moved.uid,
      startTime: start,
      rescheduleId: before.id,
      rescheduleUid: before.uid,
      rescheduleStartTime: FREE,
    });
    expect(events[2]?.payload).toMatchObject({
      uid: moved.uid,
      status: 'CANCELLED',
      cancellationReason: 'ill',
    });
  });

  it('tell who did not come', async () => {
    const { book, post, heard, secret, events, sandbox, eventType } = await stage();
    const { uid, id } = await book(await eventType());
    // The time of the meeting comes, and the token of before is over.
    sandbox.setNow(FREE);
    const { clientId } = sandbox.demo;
    const refresh = `/v2/oauth-clients/${clientId}/users/2/force-refresh`;
    const { accessToken } = (await post(refresh, undefined, { headers: secret })).body.data;
    const absent = { attendees: [{ email: ADA.email, absent: true }] };
    await post(`/v2/bookings/${uid}/mark-absent`, absent, { token: accessToken });
    expect(await heard()).toEqual(['BOOKING_CREATED', 'BOOKING_NO_SHOW_UPDATED']);
    expect(events[1]?.payload).toMatchObject({
      bookingUid: uid,
      bookingId: id,
      attendees: [{ email: ADA.email, noShow: true }],
    });
  });

  it('tell of each occurrence, and of each seat', async () => {
    const { book, heard, events, eventType } = await stage();
    const recurrence = { interval: 1, occurrences: 2, frequency: 'weekly' };
    await book(await eventType({ recurrence }));
    expect(await heard()).toEqual(['BOOKING_CREATED', 'BOOKING_CREATED']);
    const seats = { seatsPerTimeSlot: 2, showAttendeeInfo: true, showAvailabilityCount: true };
    const classes = await eventType({ slug: 'class', seats });
    const start = '2026-11-24T11:00:00.000Z';
    await book(classes, { start });
    await book(classes, { start, attendee: { ...ADA, email: 'bea@example.com' } });
    expect(await heard()).toHaveLength(4);
    expect(events.at(-1)?.payload).toMatchObject({ seatsPerTimeSlot: 2 });
  });

  it('are those of the host, the event type and the OAuth client, each once', async () => {
    const { book, post, heard, sandbox, token, secret, eventType } = await stage();
    const id = await eventType();
    await post(`/v2/event-types/${id}/webhooks`, HOOK, { token });
    await post(`/v2/oauth-clients/${sandbox.demo.clientId}/webhooks`, HOOK, { headers: secret });
    await book(id);
    expect(await heard()).toEqual(['BOOKING_CREATED', 'BOOKING_CREATED', 'BOOKING_CREATED']);
    expect(new Set(sandbox.deliveries.map(({ webhookId }) => webhookId)).size).toBe(3);
  });

  it('are those of the organization and the team, too', async () => {
    const { book, heard, sandbox, eventType } = await stage();
    const owner = { userId: null, eventTypeId: null, clientId: null };
    const { organizationId } = (await sandbox.store.users.find(sandbox.demo.user.id)) ?? {};
    const organization = { ...owner, teamId: organizationId ?? 0, uid: 'of the organization' };
    const rest = { ...HOOK, triggers: ['BOOKING_CREATED' as const], payloadTemplate: null };
    for (const whose of [organization, { ...organization, teamId: 77, uid: 'of a team elsewhere' }]) {
      await sandbox.store.collections.webhooks.add({ ...rest, ...whose, version: '2021-10-20' });
    }
    await book(await eventType());
    expect(await heard()).toHaveLength(2);
    expect(sandbox.deliveries.at(-1)?.webhookId).toBe('of the organization');
  });

  it('tell that the host asks for another time', async () => {
    const { book, post, heard, token, events, eventType, sandbox } = await stage();
    const { uid } = await book(await eventType());
    const asked = { rescheduleReason: 'I am ill' };
    await post(`/v2/bookings/${uid}/request-reschedule`, asked, { token, version: '2026-02-25' });
    expect(await heard()).toEqual(['BOOKING_CREATED', 'BOOKING_CANCELLED']);
    expect(events[1]?.payload).toMatchObject({
      uid,
      requestReschedule: true,
      cancelledBy: sandbox.demo.user.email,
      cancellationReason: 'I am ill',
    });
  });

  it('are also of bookings of the oldest version', async () => {
    const { post, heard, eventType } = await stage();
    const asked = { responses: { name: ADA.name, email: ADA.email }, timeZone: ADA.timeZone, language: 'en' };
    const booking = { ...asked, eventTypeId: await eventType(), start: FREE, metadata: {} };
    expect((await post('/v2/bookings', booking, { version: '2024-04-15' })).status).toBe(201);
    expect(await heard()).toEqual(['BOOKING_CREATED']);
  });

  it.each([
    ['inactive', { active: false }],
    ['for something else', { triggers: ['BOOKING_CANCELLED'] }],
  ])('stay silent when they are %s', async (_, hook) => {
    const { book, heard, sandbox, eventType } = await stage(hook);
    await book(await eventType());
    expect(await heard()).toEqual([]);
    expect(sandbox.deliveries).toEqual([]);
  });

  it('say nothing of a booking that is refused', async () => {
    const { book, heard, eventType } = await stage();
    await book(await eventType(), { start: '2020-01-01T09:00:00Z' });
    expect(await heard()).toEqual([]);
  });

  it('never delay the answer', async () => {
    let answer = (_: Response) => {};
    const deliver = () =>
      new Promise<Response>((resolve) => {
        answer = resolve;
      });
    const { post, token, sandbox } = talk({ deliver });
    await post('/v2/webhooks', HOOK, { token });
    const { status } = await post('/v2/bookings', { eventTypeId: 2, start: FREE, attendee: ADA });
    expect([status, sandbox.deliveries.flatMap(({ attempts }) => attempts)]).toEqual([201, []]);
    // The subscriber has been asked by now, and takes its time.
    await new Promise((resolve) => setTimeout(resolve, 20));
    answer(new Response(null, { status: 204 }));
    await sandbox.delivered();
    expect(sandbox.deliveries.map(({ status }) => status)).toEqual([204]);
  });

  it.each([
    ['nobody answers', HOOK.subscriberUrl, () => Promise.reject(new Error('no route')), 'Error: no route'],
    ['the address is none', 'nope', async () => new Response(), expect.stringContaining('TypeError')],
    ['nothing delivers', HOOK.subscriberUrl, undefined, 'The sandbox was made without `deliver`.'],
  ])('are remembered also where %s', async (_, subscriberUrl, deliver, error) => {
    const { post, token, sandbox } = talk({ deliver });
    await post('/v2/webhooks', { ...HOOK, subscriberUrl }, { token });
    await post('/v2/bookings', { eventTypeId: 2, start: FREE, attendee: ADA });
    await sandbox.delivered();
    expect(sandbox.deliveries).toEqual([expect.objectContaining({ subscriberUrl, status: null, error })]);
    await sandbox.reset();
    expect(sandbox.deliveries).toEqual([]);
  });
});
