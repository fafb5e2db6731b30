import type { User } from '../../model/records.js';
import type { Store } from '../../store/store.js';
import { removeConnections } from '../apps/credentials.js';
import { removeMembership } from '../organizations/memberships/removeMembership.js';

/** The user, and all that is theirs. */
export async function removeUser({ id: userId }: User, store: Store): Promise<void> {
  await store.users.remove(userId);
  await removeConnections(userId, store);
  const { webhooks, memberships, outOfOffice, travelSchedules } = store.collections;
  for (const theirs of [webhooks, outOfOffice, travelSchedules]) await theirs.removeWhere({ userId });
  for (const membership of await memberships.where({ userId })) await removeMembership(membership, store);
}
