import type { User } from '../../model/records.js';
import type { TeamRecord } from '../../model/teams.js';
import type { Store } from '../../store/store.js';

/** Undefined also where that number is a team's. */
export async function findOrganization(id: number, store: Store): Promise<TeamRecord | undefined> {
  const found = await store.collections.teams.find(id);
  return found?.isOrganization ? found : undefined;
}

/** The one that the user belongs to first of all. */
export const organizationOf = async (
  { organizationId }: User,
  store: Store,
): Promise<TeamRecord | undefined> =>
  organizationId === null ? undefined : findOrganization(organizationId, store);
