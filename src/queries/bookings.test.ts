import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { createClient } from '../client/index.js';
import { fakeApi, yes } from '../client/testing/fakeApi.js';
import { list as listBookings } from '../contract/bookings/bookings.operations.js';
import { get as getMe } from '../contract/me/me.operations.js';
import { list as getSlots } from '../contract/slots/slots.operations.js';
import { CalContractError } from '../errors/index.js';
import { parseInstant } from '../time/instant.js';
import {
  bookingsQuery,
  endBooking,
  forgetBookings,
  makeBooking,
  moveBooking,
  readBooking,
} from './bookings.js';
import { queryKey } from './queryKey.js';
import { Wire } from './Wire.js';

const answered = {
  uid: 'b1',
  title: 'Follow-up between Hannah and Priya',
  status: 'accepted',
  start: '2026-11-12T10:30:00.000Z',
  end: '2026-11-12T11:00:00.000Z',
  hosts: [{ name: 'Hannah', timeZone: 'Europe/London', email: 'h@post.example' }],
  attendees: [{ name: 'Priya', email: 'priya@post.example', timeZone: 'Asia/Kathmandu' }],
  guests: ['tom@post.example'],
  location: '14 Chapel Lane',
  description: 'Sore knee',
};

const read = (change: object = {}) => readBooking(new Wire('bookings.get', { ...answered, ...change }));

describe('a booking as it is read', () => {
  it('has its times as instants, and its people', () => {
    expect(read()).toEqual({
      uid: 'b1',
      title: 'Follow-up between Hannah and Priya',
      status: 'accepted',
      start: parseInstant('2026-11-12T10:30:00Z'),
      end: parseInstant('2026-11-12T11:00:00Z'),
      hosts: [{ name: 'Hannah', zone: 'Europe/London' }],
      attendees: [{ name: 'Priya', email: 'priya@post.example', zone: 'Asia/Kathmandu' }],
      guests: ['tom@post.example'],
      location: '14 Chapel Lane',
      notes: 'Sore knee',
      cancellationReason: '',
    });
  });

  it('says nothing where the API has nothing', () => {
    const bare = { guests: undefined, location: null, description: null, cancellationReason: null };
    expect(read(bare)).toMatchObject({ guests: [], location: null, notes: '', cancellationReason: '' });
  });

  it.each([
    ['https://meet.example/a', 'https://meet.example/a'],
    ['+441134960000', '+441134960000'],
    ['integrations:daily', null],
    ['integrations:google:meet', null],
    ['', null],
  ])('takes place at %j: %j', (location, place) => {
    expect(read({ location }).location).toBe(place);
  });

  it('shows a managed user’s own address, not the one that the platform made of it', () => {
    const attendees = [
      { ...answered.attendees[0], email: 'a+clx@post.example', displayEmail: 'a@post.example' },
    ];
    expect(read({ attendees }).attendees[0]?.email).toBe('a@post.example');
  });

  it('without its start is refused', () => {
    expect(() => read({ start: undefined })).toThrow(CalContractError);
  });
});

function apiOf(data: unknown, beside?: object) {
  const api = fakeApi(() => yes(data, beside));
  return { api, client: createClient({ fetch: api.fetch, auth: { accessToken: 'cal_1' } }) };
}

describe('what is sent', () => {
  it('books, moves and cancels at the addresses of the table', async () => {
    const { api, client } = apiOf(answered);
    await makeBooking(client, {
      start: '2026-11-12T10:30:00.000Z',
      attendee: { name: 'P', timeZone: 'UTC' },
      eventTypeId: 1,
    });
    await moveBooking(client, {
      bookingUid: 'b1',
      start: '2026-11-13T10:30:00.000Z',
      reschedulingReason: 'ill',
    });
    await endBooking(client, { bookingUid: 'b1', cancellationReason: 'better' });
    expect(api.sent.map(({ method, url, body }) => [method, url.pathname, body])).toMatchObject([
      ['POST', '/v2/bookings', { eventTypeId: 1 }],
      [
        'POST',
        '/v2/bookings/b1/reschedule',
        { start: '2026-11-13T10:30:00.000Z', reschedulingReason: 'ill' },
      ],
      ['POST', '/v2/bookings/b1/cancel', { cancellationReason: 'better' }],
    ]);
  });

  it('of a series answers with its first booking', async () => {
    const { client } = apiOf([answered, { ...answered, uid: 'b2' }]);
    expect(
      await makeBooking(client, {
        start: answered.start,
        attendee: { name: 'P', timeZone: 'UTC' },
        eventTypeId: 1,
      }),
    ).toMatchObject({ uid: 'b1' });
  });

  it('lists bookings by what they are narrowed to', async () => {
    const { api, client } = apiOf([answered], { pagination: { totalItems: 1 } });
    const query = bookingsQuery(client, { status: ['upcoming', 'unconfirmed'], sortStart: 'asc' });
    const bookings = await query.queryFn({ signal: new AbortController().signal });
    expect(bookings.map(({ uid }) => uid)).toEqual(['b1']);
    expect(api.sent[0]?.url.search).toBe('?status=upcoming%2Cunconfirmed&sortStart=asc');
  });
});

describe('after a change of bookings', () => {
  it('every list of bookings and every calendar of slots is stale, and nothing else', async () => {
    const { client } = apiOf([]);
    const queryClient = new QueryClient();
    const stale = [
      queryKey(client, listBookings, { take: 5 }),
      queryKey(client, getSlots, { eventTypeId: 1, start: '2026-11-01', end: '2026-11-30' }),
    ];
    const fresh = [queryKey(client, getMe, {}), queryKey(createClient(), listBookings, { take: 5 })];
    for (const key of [...stale, ...fresh]) queryClient.setQueryData(key, []);
    await forgetBookings({ client, queryClient });
    const isStale = (key: readonly unknown[]) => queryClient.getQueryState(key)?.isInvalidated;
    expect(stale.map(isStale)).toEqual([true, true]);
    expect(fresh.map(isStale)).toEqual([false, false]);
  });
});
