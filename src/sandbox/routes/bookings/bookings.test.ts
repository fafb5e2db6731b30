import { describe, expect, it } from 'vitest';
import { ADA, type Answer, FREE, talk } from '../../testing/talk.js';

const BOOKING = { eventTypeId: 2, start: FREE, attendee: ADA };
const NOT_AVAILABLE = 'User either already has booking at this time or is not available';

describe('a booking', () => {
  it('is made for whoever asks, with guests, notes and metadata', async () => {
    const { post, sandbox } = talk();
    const { status, body } = await post('/v2/bookings', {
      ...BOOKING,
      guests: ['friend@example.com'],
      metadata: { source: 'test' },
      bookingFieldsResponses: { notes: 'Left knee' },
    });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      title: 'Follow-up between Hannah Lindqvist and Ada Byron',
      description: 'Left knee',
      status: 'accepted',
      start: FREE,
      end: '2026-11-24T09:30:00.000Z',
      duration: 30,
      eventType: { id: 2, slug: 'follow-up' },
      location: '14 Chapel Lane, Leeds LS6',
      hosts: [{ id: sandbox.demo.user.id, username: 'hannah', timeZone: 'Europe/London' }],
      metadata: { source: 'test' },
      guests: ['friend@example.com'],
      attendees: [
        { ...ADA, language: 'en', absent: false },
        { name: '', email: 'friend@example.com', timeZone: ADA.timeZone, language: 'en', absent: false },
      ],
      bookingFieldsResponses: {
        name: ADA.name,
        email: ADA.email,
        notes: 'Left knee',
        guests: ['friend@example.com'],
      },
      createdAt: '2026-11-20T09:00:00.000Z',
    });
  });

  it('by video is held at an address of its own', async () => {
    const { post } = talk();
    const { body } = await post('/v2/bookings', { ...BOOKING, eventTypeId: 3 });
    expect(body.data.location).toBe(`https://booking.northside-physio.example/video/${body.data.uid}`);
  });

  it('is named by slug and username as well', async () => {
    const { post } = talk();
    const { eventTypeId: _, ...rest } = BOOKING;
    expect(
      (await post('/v2/bookings', { ...rest, eventTypeSlug: 'follow-up', username: 'hannah' })).status,
    ).toBe(201);
    const { status, body } = await post('/v2/bookings', {
      ...rest,
      eventTypeSlug: 'nope',
      username: 'hannah',
    });
    expect([status, body.error.message]).toEqual([
      404,
      'Event type with slug nope belonging to user hannah not found.',
    ]);
  });

  it('is given to one of many who ask for it at once', async () => {
    const { post } = talk();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        post('/v2/bookings', { ...BOOKING, attendee: { ...ADA, email: `ada${index}@example.com` } }),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(new Set(refused.map(({ body }) => body.error.message))).toEqual(new Set([NOT_AVAILABLE]));
  });

  it('waits for the host where the event type says so', async () => {
    const { post, sandbox, secret } = talk();
    const { body } = await post('/v2/bookings', {
      eventTypeId: 4,
      start: '2026-11-24T15:00:00Z',
      attendee: ADA,
    });
    expect(body.data).toMatchObject({ status: 'pending', location: 'integrations:daily' });
    const users = `/v2/oauth-clients/${sandbox.demo.clientId}/users/3/force-refresh`;
    const theo = (await post(users, undefined, { headers: secret })).body.data.accessToken;
    const path = `/v2/bookings/${body.data.uid}`;
    expect((await post(`${path}/confirm`)).status).toBe(403);
    const confirmed = await post(`${path}/confirm`, undefined, { token: theo });
    expect([confirmed.status, confirmed.body.data.status]).toEqual([200, 'accepted']);
    expect(confirmed.body.data.location).toContain('/video/');
    expect((await post(`${path}/decline`, {}, { token: theo })).status).toBe(400);
  });

  it.each<[string, object, string]>([
    ['a time that is taken', { start: '2026-11-24T10:00:00Z' }, NOT_AVAILABLE],
    ['a time outside of the hours', { start: '2026-11-24T20:00:00Z' }, NOT_AVAILABLE],
    ['the past', { start: '2026-11-19T09:00:00Z' }, 'Attempting to book a meeting in the past.'],
    ['no time', { start: 'soon' }, 'start property is wrong,start must be a valid ISO 8601 date string '],
    [
      'no attendee',
      { attendee: undefined },
      'attendee property is wrong,attendee should not be null or undefined ',
    ],
    ['an unknown property', { foo: 1 }, 'foo property is wrong,property foo should not exist '],
    [
      'metadata that is nested',
      { metadata: { a: { b: 1 } } },
      'metadata property is wrong,Metadata must have at most 50 keys, each key up to 40 characters, and string values up to 500 characters. ',
    ],
    [
      'a length that is not offered',
      { lengthInMinutes: 60 },
      "Can't specify 'lengthInMinutes' because event type does not have multiple possible lengths. Please, remove the 'lengthInMinutes' field from the request.",
    ],
    [
      'a place that is not offered',
      { location: { type: 'attendeePhone', phone: '+37120993151' } },
      'Booking location with type attendeePhone not valid for event type with id=2. The event type has following location types: address, and only these types are allowed for booking location.',
    ],
  ])('is refused for %s', async (_name, more, message) => {
    const { status, body } = await talk().post('/v2/bookings', { ...BOOKING, ...more });
    expect([status, body.error.message]).toEqual([400, message]);
  });

  it('too soon for the notice is out of bounds', async () => {
    const { post } = talk();
    const { body } = await post('/v2/bookings', { ...BOOKING, start: '2026-11-20T10:30:00Z' });
    expect(body.error.message).toContain('violating the minimum booking notice');
  });

  it("answers the host's own questions, or is refused", async () => {
    const { post, token } = talk();
    const bookingFields = [
      { type: 'select', slug: 'plan', label: 'Plan', required: true, options: ['a', 'b'] },
      { type: 'boolean', slug: 'terms', label: 'Terms', required: true },
    ];
    const made = { title: 'Asks', slug: 'asks', lengthInMinutes: 30, bookingFields };
    const { id } = (await post('/v2/event-types', made, { token })).body.data;
    const book = (bookingFieldsResponses?: object) =>
      post('/v2/bookings', { ...BOOKING, eventTypeId: id, bookingFieldsResponses });
    expect((await book()).body.error.message).toContain('Missing required booking field response: plan');
    expect((await book({ plan: 'c', terms: true })).body.error.message).toBe(
      "Invalid option 'c' for booking field 'plan'. Allowed options are: a, b.",
    );
    expect((await book({ plan: 'a', terms: false })).body.error).toEqual({
      code: 'BAD_REQUEST',
      message: 'responses - {terms}error_required_field, ',
    });
    expect((await book({ plan: 'a', terms: true })).status).toBe(201);
  });

  it('stops at the limits of its event type, without an envelope', async () => {
    const { post, token } = talk();
    const made = { title: 'Few', slug: 'few', lengthInMinutes: 30, bookingLimitsCount: { day: 1 } };
    const { id } = (await post('/v2/event-types', made, { token })).body.data;
    expect((await post('/v2/bookings', { ...BOOKING, eventTypeId: id })).status).toBe(201);
    const { status, body } = await post('/v2/bookings', {
      ...BOOKING,
      eventTypeId: id,
      start: '2026-11-24T11:00:00Z',
    });
    expect([status, body]).toEqual([401, { statusCode: 401, message: 'booking_limit_reached' }]);
  });
});

describe('a booking with seats', () => {
  const seated = async (seatsPerTimeSlot: number) => {
    const all = talk();
    const seats = { seatsPerTimeSlot, showAttendeeInfo: true, showAvailabilityCount: true };
    const made = { title: 'Class', slug: 'class', lengthInMinutes: 30, seats };
    const { id } = (await all.post('/v2/event-types', made, { token: all.token })).body.data;
    const join = (name: string) =>
      all.post('/v2/bookings', {
        eventTypeId: id,
        start: FREE,
        attendee: { ...ADA, email: `${name}@example.com` },
      });
    return { ...all, id, join };
  };

  it('is joined until it is full, each once', async () => {
    const { join } = await seated(2);
    const first = await join('a');
    expect((await join('a')).body).toEqual({
      statusCode: 409,
      message: 'already_signed_up_for_this_booking_error',
    });
    const second = await join('b');
    expect(second.body.data.uid).toBe(first.body.data.uid);
    expect(second.body.data.attendees).toHaveLength(2);
    expect(second.body.data.seatUid).toBe(second.body.data.attendees[1].seatUid);
    expect((await join('c')).body.error.message).toBe('No more seats left at this seated booking.');
  });

  it('gives its last seat to one of many', async () => {
    const { join } = await seated(3);
    await join('first');
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(join));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2);
  });

  it('loses the one who cancels, and lets one move', async () => {
    const { join, post, get } = await seated(3);
    await join('a');
    const { uid, seatUid } = (await join('b')).body.data;
    const left = await post(`/v2/bookings/${uid}/cancel`, { seatUid });
    expect(left.body.data.attendees).toHaveLength(1);
    expect((await post(`/v2/bookings/${uid}/cancel`, { seatUid })).status).toBe(400);
    const stays = left.body.data.attendees[0].seatUid;
    const moved = await post(`/v2/bookings/${uid}/reschedule`, {
      seatUid: stays,
      start: '2026-11-24T11:00:00Z',
    });
    expect(moved.body.data).toMatchObject({
      start: '2026-11-24T11:00:00.000Z',
      attendees: [{ email: 'a@example.com' }],
    });
    expect((await get(`/v2/bookings/${uid}`)).body.data.status).toBe('cancelled');
  });
});

describe('a recurring booking', () => {
  const recurring = async () => {
    const all = talk();
    const recurrence = { interval: 1, occurrences: 3, frequency: 'weekly' };
    const made = { title: 'Weekly', slug: 'weekly', lengthInMinutes: 15, recurrence };
    const { id } = (await all.post('/v2/event-types', made, { token: all.token })).body.data;
    const book = (more: object = {}) =>
      all.post('/v2/bookings', { eventTypeId: id, start: '2026-11-25T15:30:00Z', attendee: ADA, ...more });
    return { ...all, book };
  };
  const starts = ({ body }: Answer) => body.data.map(({ start }: { start: string }) => start.slice(0, 10));

  it('is made, read and cancelled as a whole', async () => {
    const { book, get, post } = await recurring();
    const made = await book();
    expect(starts(made)).toEqual(['2026-11-25', '2026-12-02', '2026-12-09']);
    const { recurringBookingUid } = made.body.data[0];
    expect(starts(await get(`/v2/bookings/${recurringBookingUid}`))).toHaveLength(3);
    const cancelled = await post(`/v2/bookings/${recurringBookingUid}/cancel`, {});
    expect(cancelled.body.data.map(({ status }: { status: string }) => status)).toEqual(
      Array(3).fill('cancelled'),
    );
  });

  it('may be cancelled from one occurrence on', async () => {
    const { book, post } = await recurring();
    const [, second] = (await book()).body.data;
    const { body } = await post(`/v2/bookings/${second.uid}/cancel`, { cancelSubsequentBookings: true });
    expect(body.data.map(({ status }: { status: string }) => status)).toEqual([
      'accepted',
      'cancelled',
      'cancelled',
    ]);
  });

  it('has as many occurrences as are asked for, up to its own', async () => {
    const { book } = await recurring();
    expect((await book({ recurrenceCount: 4 })).status).toBe(400);
    expect(starts(await book({ recurrenceCount: 2 }))).toHaveLength(2);
  });

  it('is not made at all when one occurrence is taken', async () => {
    const { book, post, get, token } = await recurring();
    await post('/v2/bookings', { eventTypeId: 2, start: '2026-12-02T15:30:00Z', attendee: ADA });
    const before = (await get('/v2/bookings', { token })).body.pagination.totalItems;
    expect((await book()).body.error.message).toBe(NOT_AVAILABLE);
    expect((await get('/v2/bookings', { token })).body.pagination.totalItems).toBe(before);
  });
});

describe('a change of a booking', () => {
  const booked = async () => {
    const all = talk();
    const { uid } = (await all.post('/v2/bookings', BOOKING)).body.data;
    return { ...all, uid, path: `/v2/bookings/${uid}` };
  };

  it('to another time makes a new booking, and ends the old one', async () => {
    const { post, get, path, uid } = await booked();
    const asked = { start: '2026-11-24T11:00:00Z', reschedulingReason: 'Later', rescheduledBy: ADA.email };
    const { status, body } = await post(`${path}/reschedule`, asked);
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      status: 'accepted',
      start: '2026-11-24T11:00:00.000Z',
      rescheduledFromUid: uid,
      reschedulingReason: 'Later',
      bookingFieldsResponses: { rescheduledReason: 'Later' },
    });
    expect((await get(path)).body.data).toMatchObject({
      status: 'cancelled',
      rescheduledToUid: body.data.uid,
    });
    expect((await post(`${path}/reschedule`, asked)).body.error.message).toContain(
      `rescheduled already to booking with uid=${body.data.uid}`,
    );
  });

  it('may stay within its own time, and not go where somebody is', async () => {
    const { post, path } = await booked();
    expect((await post(`${path}/reschedule`, { start: '2026-11-24T10:00:00Z' })).body.error.message).toBe(
      NOT_AVAILABLE,
    );
    expect((await post(`${path}/reschedule`, { start: '2026-11-24T09:10:00Z' })).status).toBe(201);
  });

  it('cancels it once, and frees its time', async () => {
    const { post, path, uid } = await booked();
    const cancelled = await post(`${path}/cancel`, { cancellationReason: 'Better' });
    expect([cancelled.status, cancelled.body.data]).toMatchObject([
      200,
      { status: 'cancelled', cancellationReason: 'Better' },
    ]);
    expect((await post(`${path}/cancel`, {})).body.error.message).toContain(
      `booking with uid=${uid} because it has been cancelled already`,
    );
    expect((await post('/v2/bookings', BOOKING)).status).toBe(201);
    expect((await post('/v2/bookings/nope/cancel', {})).body.error.message).toBe(
      'Booking with uid=nope not found',
    );
  });

  it('marks who did not come, after it has begun, for the host alone', async () => {
    const { post, path, token, sandbox, secret } = await booked();
    const absent = { attendees: [{ email: ADA.email, absent: true }] };
    expect((await post(`${path}/mark-absent`, absent, { token })).status).toBe(400);
    sandbox.setNow('2026-11-24T09:30:00Z');
    const fresh = async (id: number) =>
      (
        await post(`/v2/oauth-clients/${sandbox.demo.clientId}/users/${id}/force-refresh`, undefined, {
          headers: secret,
        })
      ).body.data.accessToken;
    const marked = await post(`${path}/mark-absent`, absent, { token: await fresh(2) });
    expect(marked.body.data.attendees[0].absent).toBe(true);
    expect((await post(`${path}/mark-absent`, { host: true }, { token: await fresh(3) })).status).toBe(403);
  });

  it('is offered to calendars, for who is in it', async () => {
    const { get, path, token, post, sandbox, secret } = await booked();
    const { body } = await get(`${path}/calendar-links`, { token });
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual([
      'googleCalendar',
      'microsoftOffice',
      'microsoftOutlook',
      'ics',
    ]);
    expect(body.data[0].link).toContain('dates=20261124T090000Z/20261124T093000Z');
    expect(decodeURIComponent(body.data[3].link)).toContain(
      'DTSTART:20261124T090000Z\r\nLOCATION:14 Chapel Lane\\, Leeds LS6',
    );
    const stranger = await post(
      `/v2/oauth-clients/${sandbox.demo.clientId}/users/3/force-refresh`,
      undefined,
      { headers: secret },
    );
    expect((await get(`${path}/calendar-links`, { token: stranger.body.data.accessToken })).status).toBe(404);
  });
});

describe('a list of bookings', () => {
  it('comes in pages', async () => {
    const { get, token } = talk();
    const all = await get('/v2/bookings?take=250', { token });
    const total = all.body.data.length;
    const page = await get(`/v2/bookings?take=4&skip=${total - 3}`, { token });
    expect(page.body.data).toEqual(all.body.data.slice(-3));
    expect(page.body.pagination).toEqual({
      returnedItems: 3,
      totalItems: total,
      itemsPerPage: 4,
      remainingItems: 0,
      currentPage: Math.floor((total - 3) / 4) + 1,
      totalPages: Math.ceil(total / 4),
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });

  it('is narrowed by status', async () => {
    const { get, token, sandbox } = talk();
    const list = async (status: string) =>
      (await get(`/v2/bookings?take=250&status=${status}`, { token })).body.data;
    const now = sandbox.now();
    const [past, upcoming, cancelled] = [await list('past'), await list('upcoming'), await list('cancelled')];
    expect(past.length).toBeGreaterThan(0);
    expect(cancelled.length).toBeGreaterThan(0);
    expect(past.every(({ end }: { end: string }) => Date.parse(end) <= now)).toBe(true);
    expect(upcoming.every(({ end }: { end: string }) => Date.parse(end) >= now)).toBe(true);
    expect(cancelled.every(({ status }: { status: string }) => status === 'cancelled')).toBe(true);
    expect(await list('past,upcoming')).toHaveLength(past.length + upcoming.length);
    const order = past.map(({ start }: { start: string }) => start);
    expect(order).toEqual([...order].sort().reverse());
  });

  it.each([
    ['attendeeEmail=priya.nair@example.com', 'attendees[0].email', 'priya.nair@example.com'],
    ['eventTypeId=3', 'eventTypeId', 3],
    ['eventTypeIds=3', 'eventTypeId', 3],
  ])('is narrowed by %s', async (query, path, value) => {
    const { get, token } = talk();
    const { body } = await get(`/v2/bookings?${query}`, { token });
    expect(body.data.length).toBeGreaterThan(0);
    for (const booking of body.data) expect(booking).toHaveProperty(path, value);
  });

  it('is narrowed and sorted by time', async () => {
    const { get, token } = talk();
    const { body } = await get(
      '/v2/bookings?afterStart=2026-11-24T00:00:00Z&beforeEnd=2026-11-25T00:00:00Z&sortStart=desc',
      { token },
    );
    const starts = body.data.map(({ start }: { start: string }) => start);
    expect(starts).toEqual(['2026-11-24T15:30:00.000Z', '2026-11-24T10:00:00.000Z']);
    const refused = await get('/v2/bookings?afterStart=yesterday', { token });
    expect(refused.body.error.details.errors[0].constraints).toEqual({
      isIso8601: 'fromDate must be a valid ISO 8601 date.',
    });
  });
});
