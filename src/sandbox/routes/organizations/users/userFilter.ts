import type { ListOrganizationUsersInput } from '../../../../contract/organizations/users/users.schema.js';
import type { User } from '../../../model/records.js';
import type { MembershipRecord } from '../../../model/teams.js';
import type { Store } from '../../../store/store.js';
import { optionsOf } from '../attributes/attributesOf.js';

type Filter = Omit<ListOrganizationUsersInput, 'orgId' | 'skip' | 'take'>;

/** Whether a user of the organization is all that is asked for. */
export async function isWanted(
  { user, membership }: { user: User; membership: MembershipRecord },
  { emails, teamIds, assignedOptionIds, attributeQueryOperator = 'AND' }: Filter,
  store: Store,
): Promise<boolean> {
  if (emails && !emails.some((email) => email.toLowerCase() === user.email.toLowerCase())) return false;
  if (teamIds && !(await isInOneOf(teamIds, user, store))) return false;
  if (!assignedOptionIds) return true;
  const own = (await optionsOf(membership, store)).map(({ uid }) => uid);
  const isSaid = (uid: string) => own.includes(uid);
  if (attributeQueryOperator === 'AND') return assignedOptionIds.every(isSaid);
  return assignedOptionIds.some(isSaid) === (attributeQueryOperator === 'OR');
}

async function isInOneOf(teamIds: readonly number[], { id }: User, store: Store): Promise<boolean> {
  const memberships = await store.collections.memberships.where({ userId: id });
  return memberships.some(({ teamId }) => teamIds.includes(teamId));
}
