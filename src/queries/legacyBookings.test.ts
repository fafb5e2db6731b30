import { describe, expect, it } from 'vitest';
import { createClient } from '../client/index.js';
import { fakeApi, yes } from '../client/testing/fakeApi.js';
import type { CreateBookingInput } from './bookings.js';
import { type LegacyTarget, makeLegacyBooking, needsLegacyBooking } from './legacyBookings.js';

const attendee = {
  id: 1,
  name: 'Priya',
  email: 'priya@post.example',
  timeZone: 'Asia/Kathmandu',
  phoneNumber: null,
  locale: null,
  noShow: null,
};
const answered = {
  uid: 'b1',
  title: 'Group Meeting between Ana and Priya',
  description: 'Sore knee',
  status: 'ACCEPTED',
  startTime: '2026-11-12T10:30:00.000Z',
  endTime: '2026-11-12T11:15:00.000Z',
  location: '14 Chapel Lane',
  user: { name: 'Ana', email: null, timeZone: 'Europe/London', username: 'ana' },
  attendees: [attendee, { ...attendee, id: 2, name: 'Ben', email: 'ben@group.example' }],
  metadata: {},
};

const order = {
  eventTypeId: 7,
  start: '2026-11-12T10:30:00.000Z',
  attendee: { name: 'Priya', email: 'priya@post.example', timeZone: 'Asia/Kathmandu' },
} satisfies CreateBookingInput;
const link: LegacyTarget = {
  booked: { username: 'ana', eventSlug: 'quiet' },
  hashedLink: 'for-one',
  lengthMinutes: 45,
};
const group: LegacyTarget = { booked: { usernames: ['ana', 'ben'] }, hashedLink: null, lengthMinutes: 45 };

async function book(target: LegacyTarget, change: Partial<CreateBookingInput> = {}, answer: object = {}) {
  const api = fakeApi(() => yes({ ...answered, ...answer }));
  const booking = await makeLegacyBooking(
    createClient({ fetch: api.fetch }),
    // SAFETY: the order with some of its own properties changed is an order.
    { ...order, ...change } as CreateBookingInput,
    target,
  );
  return { booking, sent: api.sent[0] };
}

describe('the older way to book', () => {
  it.each<[string, boolean, Omit<LegacyTarget, 'lengthMinutes'>]>([
    ['a group', true, group],
    ['a private link', true, link],
    ['a user', false, { ...link, hashedLink: null }],
    ['a team', false, { booked: { teamId: 2, eventSlug: 'call' }, hashedLink: null }],
  ])('for %s is needed: %s', (_, isNeeded, target) => {
    expect(needsLegacyBooking(target)).toBe(isNeeded);
  });

  it('names everybody of a group, and when it ends', async () => {
    const { sent } = await book(group);
    expect(sent?.headers.get('cal-api-version')).toBe('2024-04-15');
    expect(sent?.body).toMatchObject({
      eventTypeId: 0,
      eventTypeSlug: 'dynamic',
      user: 'ana+ben',
      end: '2026-11-12T11:15:00.000Z',
    });
  });

  it('names the link and the event type, and takes all answers along', async () => {
    const { sent } = await book(link, {
      guests: ['tom@post.example'],
      bookingFieldsResponses: { side: 'left' },
      metadata: { visits: 3 },
      emailVerificationCode: '123456',
    });
    expect(sent?.body).toMatchObject({
      eventTypeId: 7,
      hashedLink: 'for-one',
      hasHashedBookingLink: true,
      responses: { name: 'Priya', email: 'priya@post.example', guests: ['tom@post.example'], side: 'left' },
      metadata: { visits: '3' },
      verificationCode: '123456',
    });
  });

  it.each<[NonNullable<CreateBookingInput['location']>, string, string]>([
    [{ type: 'integration', integration: 'cal-video' }, 'integrations:daily', ''],
    [{ type: 'integration', integration: 'google-meet' }, 'integrations:google:meet', ''],
    [{ type: 'integration', integration: 'whereby-video' }, 'integrations:whereby_video', ''],
    [{ type: 'address' }, 'inPerson', ''],
    [{ type: 'link' }, 'link', ''],
    [{ type: 'phone' }, 'userPhone', ''],
    [{ type: 'organizersDefaultApp' }, 'conferencing', ''],
    [{ type: 'attendeeAddress', address: '1 Mill Rd' }, 'attendeeInPerson', '1 Mill Rd'],
    [{ type: 'attendeePhone', phone: '+44113496000' }, 'phone', '+44113496000'],
    [{ type: 'attendeeDefined', location: 'The park' }, 'somewhereElse', 'The park'],
  ])('writes the place %o as bookings keep it', async (location, value, optionValue) => {
    const { sent } = await book(link, { location });
    expect(sent?.body).toMatchObject({ responses: { location: { value, optionValue } } });
  });

  it('tells of the booking as the present way does, without hosts among the guests', async () => {
    const { booking } = await book(group, { guests: ['tom@post.example'] });
    expect(booking).toMatchObject({
      uid: 'b1',
      status: 'accepted',
      hosts: [{ name: 'Ana', zone: 'Europe/London' }],
      attendees: [{ name: 'Priya', email: 'priya@post.example' }],
      guests: ['tom@post.example'],
      location: '14 Chapel Lane',
      notes: 'Sore knee',
    });
    expect(booking.series).toHaveLength(1);
  });

  it.each(['inPerson', 'link', 'userPhone', 'conferencing'])(
    'shows no place where only its kind is answered: %s',
    async (location) => {
      expect((await book(link, {}, { location })).booking.location).toBeNull();
    },
  );
});
