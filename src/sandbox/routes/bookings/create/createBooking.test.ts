import { describe, expect, it } from 'vitest';
import { ADA, FREE, talk } from '../../../testing/talk.js';

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
