import type { TeamRecord } from '../../../model/teams.js';
import type { Store } from '../../../store/store.js';
import { removeMembership } from '../memberships/removeMembership.js';

/** The organization and what is its own. Its users stay, as do the bookings of its teams. */
export async function removeOrganization({ id }: TeamRecord, store: Store): Promise<void> {
  const { teams, memberships, webhooks, attributes, attributeOptions, roles, delegationCredentials } =
    store.collections;
  for (const membership of await memberships.where({ teamId: id })) await removeMembership(membership, store);
  for (const attribute of await attributes.where({ organizationId: id })) {
    await attributeOptions.removeWhere({ attributeId: attribute.id });
  }
  await attributes.removeWhere({ organizationId: id });
  await delegationCredentials.removeWhere({ organizationId: id });
  for (const team of [...(await teams.where({ parentId: id })), { id }]) {
    await webhooks.removeWhere({ teamId: team.id });
    await roles.removeWhere({ teamId: team.id });
    await teams.remove(team.id);
  }
  await store.apiKeys.removeOfOrganization(id);
}
