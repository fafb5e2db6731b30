import { describe, expect, it } from 'vitest';
import { talk } from '../../../testing/talk.js';

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
