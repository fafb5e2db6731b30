import { describe, expect, it } from 'vitest';
import { talk } from '../../testing/talk.js';

const BASIC = { title: 'Basic', slug: 'basic', lengthInMinutes: 30 };

describe('an event type', () => {
  it('has a default for all that is not sent', async () => {
    const { post, token, sandbox } = talk();
    const { status, body } = await post('/v2/event-types', BASIC, { token });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      ...BASIC,
      ownerId: sandbox.demo.user.id,
      description: '',
      locations: [{ type: 'integration', integration: 'cal-video' }],
      minimumBookingNotice: 120,
      slotInterval: null,
      scheduleId: null,
      recurrence: null,
      bookingWindow: { disabled: true },
      confirmationPolicy: { disabled: true },
      seats: { disabled: true },
      bookerActiveBookingsLimit: { disabled: true },
      metadata: {},
      hidden: false,
    });
    expect(body.data.bookingFields.map(({ slug }: { slug: string }) => slug)).toEqual(
      'name email location title notes guests rescheduleReason'.split(' '),
    );
  });

  it('gives back every setting that is sent', async () => {
    const { post, token } = talk();
    const settings = {
      lengthInMinutesOptions: [15, 30],
      description: 'Words',
      slotInterval: 20,
      minimumBookingNotice: 0,
      beforeEventBuffer: 5,
      afterEventBuffer: 10,
      bookingLimitsCount: { day: 1, week: 2 },
      bookingLimitsDuration: { day: 60 },
      onlyShowFirstAvailableSlot: true,
      offsetStart: 5,
      bookingWindow: { type: 'range', value: ['2026-12-07', '2026-12-09'] },
      confirmationPolicy: {
        type: 'time',
        noticeThreshold: { unit: 'hours', count: 72 },
        blockUnconfirmedBookingsInBooker: false,
      },
      bookerLayouts: { defaultLayout: 'month', enabledLayouts: ['month', 'week'] },
      color: { lightThemeHex: '#fafafa', darkThemeHex: '#292929' },
      customName: '{Scheduler} meets {Organiser}',
      successRedirectUrl: 'https://example.com/done',
      hideOrganizerEmail: true,
      hidden: true,
      calVideoSettings: { disableRecordingForGuests: true, redirectUrlOnExit: 'https://example.com/bye' },
      disableCancelling: { disabled: true },
      disableRescheduling: { minutesBefore: 60 },
      interfaceLanguage: 'de',
      allowReschedulingPastBookings: true,
      showOptimizedSlots: true,
    };
    const { body } = await post('/v2/event-types', { ...BASIC, ...settings }, { token });
    expect(body.data).toMatchObject(settings);
  });

  it('has seats, or recurs, and says that it does', async () => {
    const { post, token } = talk();
    const seats = { seatsPerTimeSlot: 3, showAttendeeInfo: true, showAvailabilityCount: true };
    const seated = await post('/v2/event-types', { ...BASIC, seats }, { token });
    expect(seated.body.data.seats).toEqual({ disabled: false, ...seats });
    const recurrence = { interval: 1, occurrences: 4, frequency: 'weekly' };
    const recurring = await post('/v2/event-types', { ...BASIC, slug: 'r', recurrence }, { token });
    expect(recurring.body.data.recurrence).toEqual({ disabled: false, ...recurrence });
  });

  it("puts a host's own questions between location and title, and keeps their order", async () => {
    const { post, token } = talk();
    const bookingFields = [
      { type: 'text', slug: 'company', label: 'Company', required: true },
      { slug: 'notes', required: true, label: 'Anything else?' },
      { type: 'select', slug: 'plan', label: 'Plan', required: false, options: ['a', 'b'] },
    ];
    const { body } = await post('/v2/event-types', { ...BASIC, bookingFields }, { token });
    const fields = body.data.bookingFields;
    expect(fields.map(({ slug }: { slug: string }) => slug)).toEqual(
      'name email location company plan title notes guests rescheduleReason'.split(' '),
    );
    expect(fields[3]).toEqual({
      isDefault: false,
      type: 'text',
      slug: 'company',
      label: 'Company',
      required: true,
      disableOnPrefill: false,
      hidden: false,
    });
    expect(fields[6]).toMatchObject({ required: true, label: 'Anything else?' });
  });

  it('can be made again from its own answer', async () => {
    const { get, post, token } = talk();
    const [listed] = (await get('/v2/event-types?username=hannah&eventSlug=initial-assessment')).body.data;
    const full = (await get(`/v2/event-types/${listed.id}`, { token })).body.data;
    const { status, body } = await post('/v2/event-types', { ...full, slug: 'copy' }, { token });
    expect(status).toBe(201);
    expect(body.data.bookingFields).toEqual(full.bookingFields);
    expect(body.data.locations).toEqual(full.locations);
  });

  it.each<[string, object, string]>([
    ['a slug that is in use', { slug: 'follow-up' }, 'User already has an event type with this slug.'],
    ['no location', { locations: [] }, "'locations' must contain at least 1 location."],
    [
      'a location of an unknown type',
      { locations: [{ type: 'moon' }] },
      "Unsupported location type 'moon'. Valid types are address, link, integration, and phone.",
    ],
    [
      'a video app that is not connected',
      { locations: [{ type: 'integration', integration: 'zoom' }] },
      'zoom not connected.',
    ],
    [
      'a question of an unknown type',
      { bookingFields: [{ type: 'color', slug: 'c', label: 'C', required: true }] },
      "Unsupported booking field type 'color'.",
    ],
    [
      'two questions under one slug',
      {
        bookingFields: [
          { type: 'text', slug: 'x', label: 'X', required: true },
          { type: 'text', slug: 'x', label: 'X', required: true },
        ],
      },
      "Duplicate bookingFields slug 'x' found. All bookingFields slugs must be unique.",
    ],
    [
      'nobody to write to',
      { bookingFields: [{ type: 'email', required: false }] },
      'Booking fields validation failed: visible and required email or visible and required attendee phone field is needed.',
    ],
    [
      'seats at several places',
      {
        seats: { seatsPerTimeSlot: 2, showAttendeeInfo: true, showAvailabilityCount: true },
        locations: [{ type: 'attendeePhone' }, { type: 'attendeeDefined' }],
      },
      'Seats Validation failed: Seats are enabled but more than one location provided.',
    ],
    [
      'seats that recur',
      {
        seats: { seatsPerTimeSlot: 2, showAttendeeInfo: true, showAvailabilityCount: true },
        recurrence: { interval: 1, occurrences: 2, frequency: 'weekly' },
      },
      'Recurring Events and Offer Seats cannot be active at the same time.',
    ],
  ])('is refused with %s', async (_name, more, message) => {
    const { post, token } = talk();
    const { status, body } = await post('/v2/event-types', { ...BASIC, ...more }, { token });
    expect([status, body.error.message]).toEqual([400, message]);
  });

  it.each<[string, object, object]>([
    ['length', { lengthInMinutes: 0 }, { min: 'lengthInMinutes must not be less than 1' }],
    [
      'window',
      { bookingWindow: { type: 'weeks', value: 1 } },
      { ValidateBookingWindow: 'Invalid bookingWindow structure.' },
    ],
  ])('is refused for its %s by the rule', async (_name, more, constraints) => {
    const { post, token } = talk();
    const { body } = await post('/v2/event-types', { ...BASIC, ...more }, { token });
    expect(body.error.details.errors[0].constraints).toEqual(constraints);
  });

  it('changes what is sent, and turns off what is disabled', async () => {
    const { post, patch, token } = talk();
    const { body } = await post(
      '/v2/event-types',
      { ...BASIC, bookingLimitsCount: { day: 2 }, description: 'Old' },
      { token },
    );
    const path = `/v2/event-types/${body.data.id}`;
    const changed = await patch(path, { title: 'New', bookingLimitsCount: { disabled: true } }, { token });
    expect(changed.body.data).toMatchObject({ title: 'New', description: 'Old', bookingLimitsCount: {} });
    const hidden = await patch(path, { disableGuests: true }, { token });
    const guests = hidden.body.data.bookingFields.find(({ slug }: { slug: string }) => slug === 'guests');
    expect([hidden.body.data.disableGuests, guests.hidden]).toEqual([true, true]);
  });

  it('is gone once deleted, and belongs to its owner alone', async () => {
    const { remove, get, patch, token } = talk();
    expect((await remove('/v2/event-types/1', undefined, { token })).body.data).toEqual({
      id: 1,
      lengthInMinutes: 45,
      slug: 'initial-assessment',
      title: 'Initial assessment',
    });
    expect((await get('/v2/event-types/1', { token })).status).toBe(404);
    expect((await remove('/v2/event-types/4', undefined, { token })).status).toBe(403);
    expect((await patch('/v2/event-types/4', { title: 'x' }, { token })).body.error.message).toBe(
      'Event type with id 4 not found',
    );
  });
});

describe('event types of a user', () => {
  it('are public without the hidden ones and without hidden questions', async () => {
    const { get, post, token } = talk();
    await post('/v2/event-types', { ...BASIC, hidden: true }, { token });
    const slugs = async (path: string, as?: string) =>
      (await get(path, { token: as })).body.data.map(({ slug }: { slug: string }) => slug);
    const open = ['initial-assessment', 'follow-up', 'video-check-in'];
    expect(await slugs('/v2/event-types?username=hannah')).toEqual(open);
    expect(await slugs('/v2/event-types', token)).toEqual([...open, 'basic']);
    expect(await slugs('/v2/event-types?username=hannah&sortCreatedAt=desc')).toEqual([...open].reverse());
    expect(await slugs('/v2/event-types')).toEqual([]);
    expect(await slugs('/v2/event-types?username=nobody')).toEqual([]);
    const [one] = (await get('/v2/event-types?username=hannah&eventSlug=follow-up')).body.data;
    expect(one.bookingFields.map(({ slug }: { slug: string }) => slug)).not.toContain('title');
    expect(one.users).toEqual([
      expect.objectContaining({ name: 'Hannah Lindqvist', username: 'hannah', weekStart: 'Monday' }),
    ]);
  });
});

describe('a group', () => {
  it('can be booked for one event type that nobody keeps', async () => {
    const { get } = talk();
    const { body } = await get('/v2/event-types?usernames=theo,hannah', { version: '2024-06-14' });
    expect(body.data).toMatchObject([
      {
        id: 0,
        ownerId: 0,
        slug: 'dynamic',
        lengthInMinutes: 30,
        users: [{ username: 'theo' }, { username: 'hannah' }],
      },
    ]);
  });
});
