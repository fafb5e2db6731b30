import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { createClient } from '../client/index.js';
import { fakeApi, no, yes } from '../client/testing/fakeApi.js';
import { get as getBooking, list as listBookings } from '../contract/bookings/bookings.operations.js';
import { get as getMe } from '../contract/me/me.operations.js';
import { list as getSlots } from '../contract/slots/slots.operations.js';
import {
  bookingsQuery,
  endBooking,
  findBooking,
  forgetBookings,
  makeBooking,
  moveBooking,
} from './bookings.js';
import { queryKey } from './queryKey.js';
import { answeredBooking as answered } from './testing/answeredBooking.js';

const seat = (name: string, seatUid: string) => ({
  name,
  email: `${name}@post.example`,
  timeZone: 'UTC',
  seatUid,
  bookingFieldsResponses: { side: seatUid },
});
const seated = { ...answered, guests: undefined, attendees: [seat('ben', 's1'), seat('ada', 's2')] };

describe('one booking', () => {
  const missing = () => no(404, 'not found');
  const clientOf = (answers: Record<string, () => Response>) => {
    const api = fakeApi(({ url }) => (answers[url.pathname] ?? missing)());
    return createClient({ fetch: api.fetch });
  };

  it('is read by its uid, and stands alone', async () => {
    const booking = await findBooking(clientOf({ '/v2/bookings/b1': () => yes(answered) }), 'b1');
    expect(booking).toMatchObject({ uid: 'b1', series: [{ uid: 'b1' }] });
  });

  it('of a series is read with all of them, and the first stands for them', async () => {
    const series = ['b1', 'b2'].map((uid) => ({ ...answered, uid, recurringBookingUid: 'r1' }));
    const booking = await findBooking(clientOf({ '/v2/bookings/r1': () => yes(series) }), 'r1');
    expect(booking).toMatchObject({ uid: 'b1', recurringBookingUid: 'r1' });
    expect(booking?.series.map(({ uid }) => uid)).toEqual(['b1', 'b2']);
  });

  it('is read by the uid of a seat in it, with that person’s answers', async () => {
    const booking = await findBooking(clientOf({ '/v2/bookings/by-seat/s2': () => yes(seated) }), 's2');
    expect(booking).toMatchObject({ uid: 'b1', seatUid: 's2', answers: { side: 's2' } });
    expect(booking?.attendees.map(({ seatUid }) => seatUid)).toEqual(['s1', 's2']);
  });

  it('that there is not is null', async () => {
    expect(await findBooking(clientOf({}), 'nope')).toBe(null);
  });

  it('that can’t be read fails as it is', async () => {
    const forbidden = () => no(403, 'no');
    await expect(findBooking(clientOf({ '/v2/bookings/b1': forbidden }), 'b1')).rejects.toMatchObject({
      status: 403,
    });
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

  it('of a series answers with all of them, and the first stands for them', async () => {
    const { client } = apiOf([answered, { ...answered, uid: 'b2' }]);
    const made = await makeBooking(client, {
      start: answered.start,
      attendee: { name: 'P', timeZone: 'UTC' },
      eventTypeId: 1,
    });
    expect(made.uid).toBe('b1');
    expect(made.series.map(({ uid }) => uid)).toEqual(['b1', 'b2']);
  });

  it('cancels one of a series, and answers with that one', async () => {
    const { client } = apiOf([answered, { ...answered, uid: 'b2' }]);
    const ended = await endBooking(client, { bookingUid: 'b2', cancelSubsequentBookings: true });
    expect([ended.uid, ended.series.length]).toEqual(['b2', 2]);
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
      queryKey(client, getBooking, { bookingUid: 'b1' }),
      queryKey(client, listBookings, { take: 5 }),
      queryKey(client, getSlots, { eventTypeId: 1, start: '2026-11-01', end: '2026-11-30' }),
    ];
    const fresh = [queryKey(client, getMe, {}), queryKey(createClient(), listBookings, { take: 5 })];
    for (const key of [...stale, ...fresh]) queryClient.setQueryData(key, []);
    await forgetBookings({ client, queryClient });
    const isStale = (key: readonly unknown[]) => queryClient.getQueryState(key)?.isInvalidated;
    expect(stale.map(isStale)).toEqual([true, true, true]);
    expect(fresh.map(isStale)).toEqual([false, false]);
  });
});
