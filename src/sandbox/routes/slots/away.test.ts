import { describe, expect, it } from 'vitest';
import { ADA, talk } from '../../testing/talk.js';
import { CLIENT_ID, platform } from '../../world/platform.js';
import type { World } from '../../world/world.js';

const OFFICE = [{ days: ['Monday' as const, 'Tuesday' as const], startTime: '09:00', endTime: '11:00' }];

/** A host in London with two schedules, and an event type on each: 1 on the default one, 2 on the other. */
const world = (travels: NonNullable<World['managedUsers']>[number]['travels'] = []): World => ({
  ...platform,
  managedUsers: [
    {
      clientId: CLIENT_ID,
      email: 'hannah@acme.example',
      name: 'Hannah',
      timeZone: 'Europe/London',
      schedules: [
        { name: 'Usual', timeZone: 'Europe/London', isDefault: true, availability: OFFICE },
        { name: 'Other', timeZone: 'Europe/London', isDefault: false, availability: OFFICE },
      ],
      eventTypes: [
        { title: 'Call', slug: 'call', lengthInMinutes: 60 },
        { title: 'Visit', slug: 'visit', lengthInMinutes: 60, scheduleName: 'Other' },
      ],
      travels,
    },
  ],
});

/** The starts of two weeks, in UTC. */
async function startsOf(eventTypeId: number, { get }: ReturnType<typeof talk>): Promise<string[]> {
  const { body } = await get(`/v2/slots?eventTypeId=${eventTypeId}&start=2026-12-07&end=2026-12-15`);
  const days: { start: string }[][] = Object.values(body.data);
  return days.flat().map(({ start }) => start.slice(5, 16));
}

describe('a host who is away', () => {
  it('offers no slots on those days and refuses bookings, for every event type', async () => {
    const all = talk({ world: world() });
    const { sandbox, post, secret } = all;
    const headers = { ...secret, 'x-cal-client-id': sandbox.demo.clientId };
    const away = { start: '2026-12-08T00:00:00Z', end: '2026-12-14T00:00:00Z' };
    await post(`/v2/organizations/1/users/${sandbox.demo.user.id}/ooo`, away, { headers });
    for (const id of [1, 2]) {
      expect(await startsOf(id, all)).toEqual(['12-07T09:00', '12-07T10:00', '12-15T09:00', '12-15T10:00']);
    }
    const booked = { eventTypeId: 1, start: '2026-12-08T09:00:00Z', attendee: ADA };
    expect((await post('/v2/bookings', booked)).status).toBe(400);
  });
});

describe('a host who travels', () => {
  it('keeps the default hours by the clocks of where they are, and the hours of other schedules at home', async () => {
    const all = talk({
      world: world([{ timeZone: 'America/New_York', firstDay: '2026-12-08', lastDay: '2026-12-14' }]),
    });
    expect(await startsOf(1, all)).toEqual([
      ...['12-07T09:00', '12-07T10:00', '12-08T14:00', '12-08T15:00'],
      ...['12-14T14:00', '12-14T15:00', '12-15T09:00', '12-15T10:00'],
    ]);
    expect((await startsOf(2, all)).every((start) => /T(09|10):/.test(start))).toBe(true);
  });

  it('stays there where the journey has no last day', async () => {
    const all = talk({ world: world([{ timeZone: 'America/New_York', firstDay: '2026-12-08' }]) });
    expect((await startsOf(1, all)).slice(-2)).toEqual(['12-15T14:00', '12-15T15:00']);
  });
});
