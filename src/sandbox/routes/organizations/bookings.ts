import { pageOfBookings } from '../bookings/read/listBookings.js';
import { bookingsOfTeams, bookingsOfUsers } from '../bookings/read/seenBookings.js';
import type { Handler } from '../handler.js';

/** Hosted or attended by the organization's members; narrowed to some of them, or to its teams. */
export const listOrganizationBookings: Handler<'organizations.bookings.list'> = async (
  { orgId, userIds, teamId, teamsIds = [], ...query },
  call,
) => {
  const { memberships, teams } = call.store.collections;
  const members = (await memberships.where({ teamId: orgId, accepted: true })).map(({ userId }) => userId);
  const meant = userIds ? members.filter((id) => userIds.includes(id)) : members;
  const ofMembers = await bookingsOfUsers(meant, call.store);
  const own = (await teams.where({ parentId: orgId })).map(({ id }) => id);
  const named = teamId === undefined ? teamsIds : [teamId, ...teamsIds];
  if (named.length === 0) return pageOfBookings(ofMembers, query, call);
  const ofTeams = await bookingsOfTeams(
    own.filter((id) => named.includes(id)),
    call.store,
  );
  const ids = new Set(ofTeams.map(({ id }) => id));
  return pageOfBookings(
    ofMembers.filter(({ id }) => ids.has(id)),
    query,
    call,
  );
};

/** Hosted or attended by one member. */
export const listOrganizationUserBookings: Handler<'organizations.users.bookings.list'> = async (
  { orgId: _, userId, teamId, teamsIds = [], ...query },
  call,
) => {
  const own = await bookingsOfUsers([userId], call.store);
  const named = teamId === undefined ? teamsIds : [teamId, ...teamsIds];
  if (named.length === 0) return pageOfBookings(own, query, call);
  const ids = new Set((await bookingsOfTeams(named, call.store)).map(({ id }) => id));
  return pageOfBookings(
    own.filter(({ id }) => ids.has(id)),
    query,
    call,
  );
};
