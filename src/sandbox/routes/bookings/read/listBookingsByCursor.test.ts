import { describe, expect, it } from 'vitest';
import { ADA, FREE, talk } from '../../../testing/talk.js';

const version = '2026-05-01';

interface Told {
  uid: string;
  start: string;
  createdAt: string;
}

/** The bookings of the clinic's host, page by page. */
function reading() {
  const all = talk();
  const page = async (query: string) =>
    (await all.get(`/v2/bookings?${query}`, { token: all.token, version })).body;
  const pages = async (query: string, limit: number): Promise<Told[]> => {
    const told: Told[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { data, pagination } = await page(`${query}&limit=${limit}${cursor && `&cursor=${cursor}`}`);
      expect(pagination.hasMore).toBe(pagination.nextCursor !== null);
      told.push(...data);
      cursor = pagination.nextCursor;
    }
    return told;
  };
  return { ...all, page, pages };
}

const starts = (bookings: readonly Told[]) => bookings.map(({ start }) => start);

describe('a list of bookings with a cursor', () => {
  it.each(['', 'status=past', 'status=upcoming', 'status=cancelled', 'sortCreated=asc'])(
    'told in pages is the same as told at once: "%s"',
    async (query) => {
      const { page, pages } = reading();
      const whole: Told[] = (await page(`${query}&limit=100`)).data;
      expect(whole.length).toBeGreaterThan(0);
      expect(await pages(query, 2)).toEqual(whole);
    },
  );

  it('goes forward to what is to come, and back to what was', async () => {
    const { page, sandbox } = reading();
    const upcoming = starts((await page('status=upcoming')).data);
    expect(upcoming).toEqual([...upcoming].sort());
    expect(upcoming.every((start) => Date.parse(start) >= sandbox.now() - 3_600_000)).toBe(true);
    const past = starts((await page('status=past')).data);
    expect(past).toEqual([...past].sort().reverse());
  });

  it('neither misses nor repeats one because others are made meanwhile', async () => {
    const { page, pages, post } = reading();
    const before = await pages('status=upcoming', 100);
    const first = await page('status=upcoming&limit=1');
    await post('/v2/bookings', { eventTypeId: 2, start: FREE, attendee: ADA });
    const rest = await page(`status=upcoming&limit=100&cursor=${first.pagination.nextCursor}`);
    const told = [...first.data, ...rest.data].map(({ uid }: Told) => uid);
    expect(new Set(told).size).toBe(told.length);
    expect(told).toEqual(expect.arrayContaining(before.map(({ uid }) => uid)));
  });

  it.each([
    ['limit=101', 'limit must not be greater than 100'],
    ['status=past,upcoming', 'Invalid status.'],
  ])('refuses %s', async (query, sentence) => {
    const { page } = reading();
    const [error] = (await page(query)).error.details.errors;
    expect(Object.values(error.constraints).join()).toContain(sentence);
  });

  it('refuses a cursor that it has not given', async () => {
    const { page } = reading();
    expect((await page('cursor=%3F')).error.message).toBe('Invalid cursor');
  });
});

describe('a seat', () => {
  it('shows its booking, and itself where the others are hidden', async () => {
    const { patch, post, get, token } = talk();
    const seats = { seatsPerTimeSlot: 3, showAttendeeInfo: false, showAvailabilityCount: true };
    await patch('/v2/event-types/2', { seats }, { token });
    const book = async (email: string) =>
      (await post('/v2/bookings', { eventTypeId: 2, start: FREE, attendee: { ...ADA, email } })).body.data;
    const ada = await book(ADA.email);
    const ben = await book('ben@example.com');
    expect(ben.uid).toBe(ada.uid);
    const seatsShown = async (by?: string) =>
      (await get(`/v2/bookings/by-seat/${ada.seatUid}`, by ? { token: by } : {})).body.data.attendees.map(
        ({ seatUid }: { seatUid: string }) => seatUid,
      );
    expect(await seatsShown()).toEqual([ada.seatUid]);
    expect(await seatsShown(token)).toEqual([ada.seatUid, ben.seatUid]);
    expect((await get('/v2/bookings/by-seat/nope')).body.error.message).toBe(
      'Booking with seatUid=nope was not found in the database',
    );
  });
});
