import { keeps, membershipIn } from '../../../auth/membership.js';
import type { BookingRecord } from '../../../model/records.js';
import type { Store } from '../../../store/store.js';
import type { KnownCall } from '../../handler.js';

interface TeamFilter {
  teamId?: number | undefined;
  teamsIds?: number[] | undefined;
}

/** What the caller hosts or attends; narrowed to teams of theirs, of those that they keep all there is. */
export async function seenBookings(
  { teamId, teamsIds = [] }: TeamFilter,
  { caller: { user }, store }: KnownCall,
): Promise<BookingRecord[]> {
  const own = await store.bookings.involving(user.id, user.email);
  const teamIds = teamId === undefined ? teamsIds : [teamId, ...teamsIds];
  if (teamIds.length === 0) return own;
  const ofTeams = await Promise.all(
    teamIds.map(async (id) => {
      if (await keeps(id, user.id, store)) return bookingsOfTeam(id, store);
      const types = (await membershipIn(id, user.id, store)) ? await eventTypeIdsOf(id, store) : new Set();
      return own.filter(({ eventTypeId }) => types.has(eventTypeId));
    }),
  );
  return once(ofTeams.flat());
}

/** Of the team's event types, and of the copies that its members got of managed ones. */
export async function bookingsOfTeam(teamId: number, store: Store): Promise<BookingRecord[]> {
  const ids = await eventTypeIdsOf(teamId, store);
  return (await store.bookings.all()).filter(({ eventTypeId }) => ids.has(eventTypeId));
}

export const bookingsOfTeams = async (teamIds: readonly number[], store: Store): Promise<BookingRecord[]> =>
  once((await Promise.all(teamIds.map((id) => bookingsOfTeam(id, store)))).flat());

/** Hosted or attended by any of them. */
export async function bookingsOfUsers(userIds: readonly number[], store: Store): Promise<BookingRecord[]> {
  const users = (await Promise.all(userIds.map((id) => store.users.find(id)))).filter(
    (user) => user !== undefined,
  );
  const each = await Promise.all(users.map(({ id, email }) => store.bookings.involving(id, email)));
  return once(each.flat());
}

async function eventTypeIdsOf(teamId: number, { eventTypes }: Store): Promise<Set<number>> {
  const own = await eventTypes.ofTeam(teamId);
  const copies = await Promise.all(own.map(({ id }) => eventTypes.ofParent(id)));
  return new Set([...own, ...copies.flat()].map(({ id }) => id));
}

const once = (bookings: readonly BookingRecord[]): BookingRecord[] => [
  ...new Map(bookings.map((booking) => [booking.id, booking])).values(),
];
