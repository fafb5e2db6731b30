import type { SlotFacts } from '../../engine/facts.js';
import { notFound } from '../../http/Refusal.js';
import type { Server } from '../../server.js';
import { dynamicEventType } from '../event-types/dynamicEventType.js';
import { readFacts } from './readFacts.js';

/**
 * All that decides when a dynamic group can be booked: everybody must be free, by their own schedules.
 *
 * @throws Refusal 404 when there is no such user
 */
export async function readGroupFacts(usernames: readonly string[], server: Server): Promise<SlotFacts> {
  const each = await Promise.all(
    usernames.map(async (username) => {
      const user = await server.store.users.findByUsername(username);
      if (!user) throw notFound(`User with username ${username} not found`);
      const { eventType, hosts, bookings, reservations } = await readFacts(
        { eventType: dynamicEventType, hosts: [user] },
        server,
      );
      // One that involves several of them is told once for each.
      const own = bookings.map((booking) => ({ ...booking, hostIds: [user.id] }));
      return { eventType, hosts, bookings: own, reservations };
    }),
  );
  const [first] = each;
  if (!first) throw notFound('Event Type not found');
  return {
    eventType: first.eventType,
    hosts: each.flatMap(({ hosts }) => hosts),
    bookings: each.flatMap(({ bookings }) => bookings),
    reservations: each.flatMap(({ reservations }) => reservations),
  };
}
