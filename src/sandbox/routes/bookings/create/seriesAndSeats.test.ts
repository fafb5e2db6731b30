import { describe, expect, it } from 'vitest';
import { ADA, type Answer, FREE, talk } from '../../../testing/talk.js';

const NOT_AVAILABLE = 'User either already has booking at this time or is not available';

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

  it('is one booking where several are its first at once', async () => {
    const { join } = await seated(3);
    const answers = await Promise.all(['a', 'b'].map(join));
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(new Set(answers.map(({ body }) => body.data.uid)).size).toBe(1);
  });

  it('does not share the host with a booking that is made at once', async () => {
    const { join, post } = await seated(3);
    const alone = post('/v2/bookings', { eventTypeId: 2, start: FREE, attendee: ADA });
    const answers = await Promise.all([join('a'), alone]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
  });

  it('gives its last seat to one of many', async () => {
    const { join } = await seated(3);
    await join('first');
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(join));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2);
  });

  it('is cancelled with its last seat, and the slot is on offer again', async () => {
    const { join, post, get } = await seated(1);
    const slots = async () =>
      (await get(`/v2/slots?eventTypeId=2&start=${FREE.slice(0, 10)}&end=${FREE.slice(0, 10)}`)).body.data;
    const before = await slots();
    const { uid, seatUid } = (await join('a')).body.data;
    expect(await slots()).not.toEqual(before);
    expect((await post(`/v2/bookings/${uid}/cancel`, { seatUid })).body.data.status).toBe('cancelled');
    expect(await slots()).toEqual(before);
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
