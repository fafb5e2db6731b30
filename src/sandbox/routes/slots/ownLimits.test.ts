import { describe, expect, it } from 'vitest';
import { ADA, FREE, talk } from '../../testing/talk.js';
import { teamStage } from '../../testing/teamStage.js';

const LIMITS = '/v2/me/booking-limits';
const LATER = '2026-11-24T14:00:00.000Z';

describe('the booking limits of a user', () => {
  it('bind all of their event types together, in slots and bookings', async () => {
    const { get, patch, post, remove, una } = await teamStage();
    const offer = async (slug: string): Promise<number> => {
      const draft = { title: slug, slug, lengthInMinutes: 30 };
      return (await post('/v2/event-types', draft, una)).body.data.id;
    };
    const [intake, review] = [await offer('intake'), await offer('review')];
    const book = (eventTypeId: number, start: string) =>
      post('/v2/bookings', { eventTypeId, start, attendee: ADA });
    const days = async () => {
      const query = `eventTypeId=${review}&start=2026-11-24&end=2026-11-25`;
      return Object.keys((await get(`/v2/slots?${query}`)).body.data);
    };
    const { body } = await book(intake, FREE);
    expect(await days()).toEqual(['2026-11-24', '2026-11-25']);
    await patch(LIMITS, { perDay: 1 }, una);
    expect(await days()).toEqual(['2026-11-25']);
    const refused = await book(review, LATER);
    expect([refused.status, refused.body.message]).toEqual([401, 'booking_limit_reached']);
    const moved = await post(`/v2/bookings/${body.data.uid}/reschedule`, { start: LATER });
    expect(moved.status).toBe(201);
    await remove(LIMITS, undefined, una);
    expect(await days()).toEqual(['2026-11-24', '2026-11-25']);
  });

  it.each(['perWeek', 'perMonth', 'perYear'])('count %s as well', async (period) => {
    const { get, patch, token } = talk();
    const slots = async () => {
      const query = 'eventTypeId=1&start=2026-11-24&end=2026-11-25';
      return Object.keys((await get(`/v2/slots?${query}`)).body.data).length;
    };
    expect(await slots()).toBe(2);
    // The clinic's host has bookings in each of these.
    await patch(LIMITS, { [period]: 1 }, { token });
    expect(await slots()).toBe(0);
  });

  it('make it another host’s turn', async () => {
    const { offer, patch, post, una, ben } = await teamStage();
    const { id: eventTypeId } = await offer('roundRobin', {
      hosts: [
        { userId: una.id, priority: 'highest' },
        { userId: ben.id, priority: 'low' },
      ],
    });
    await patch(LIMITS, { perDay: 1 }, { token: una.token });
    const hostOf = async (start: string) => {
      const { status, body } = await post('/v2/bookings', { eventTypeId, start, attendee: ADA });
      return status === 201 ? body.data.hosts[0].id : status;
    };
    expect(await hostOf(FREE)).toBe(una.id);
    expect(await hostOf(LATER)).toBe(ben.id);
    expect(await hostOf(LATER)).toBe(400);
  });
});
