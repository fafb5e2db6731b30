import type { OrganizationMembership } from '../../../../contract/organizations/memberships/memberships.schema.js';
import { toIso } from '../../../../time/instant.js';
import { systemRoleId } from '../../../auth/systemRoles.js';
import type { User } from '../../../model/records.js';
import type { MembershipRecord } from '../../../model/teams.js';
import type { Store } from '../../../store/store.js';
import { attributesOf } from '../attributes/attributesOf.js';

/** Undefined when the user has been deleted in the meantime. */
export async function membershipAnswer(
  membership: MembershipRecord,
  store: Store,
): Promise<OrganizationMembership | undefined> {
  const { id, teamId, userId, role, accepted, disableImpersonation } = membership;
  const user = await store.users.find(userId);
  if (!user) return undefined;
  return {
    id,
    teamId,
    userId,
    accepted,
    role,
    customRoleId: membership.customRoleId ?? systemRoleId(role),
    disableImpersonation,
    createdAt: toIso(membership.createdAt),
    updatedAt: toIso(membership.updatedAt),
    user: memberUser(user),
    attributes: await attributesOf(membership, store),
  };
}

/** Who the member is. */
export const memberUser = ({ username, email, avatarUrl, name, bio, metadata }: User) => ({
  username,
  email,
  avatarUrl,
  name,
  bio,
  ...(metadata && { metadata: { ...metadata } }),
});
