import type { MembershipRecord } from '../../../model/teams.js';
import type { Store } from '../../../store/store.js';
import { leaveEventTypes } from '../../teams/memberships/eventTypesOfMember.js';

/**
 * Takes a user out of a team, and out of what they host there; out of an organization with its teams, and with all that it says of the user, whose
 * first place it is no more.
 */
export async function removeMembership(membership: MembershipRecord, store: Store): Promise<void> {
  const { id, teamId, userId } = membership;
  const { teams, memberships, attributeAssignments } = store.collections;
  await attributeAssignments.removeWhere({ membershipId: id });
  await memberships.remove(id);
  await leaveEventTypes(teamId, userId, store);
  for (const team of await teams.where({ parentId: teamId })) {
    await memberships.removeWhere({ teamId: team.id, userId });
    await leaveEventTypes(team.id, userId, store);
  }
  const user = await store.users.find(userId);
  if (user?.organizationId === teamId) await store.users.change(userId, { organizationId: null });
}
