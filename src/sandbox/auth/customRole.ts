import type { RoleRecord } from '../model/roles.js';
import type { Store } from '../store/store.js';
import { membershipIn } from './membership.js';

/** The role of its own that the team, or else the organization, has given a member; undefined: none. */
export async function customRoleIn(
  { orgId, teamId }: { orgId?: number; teamId?: number },
  userId: number,
  store: Store,
): Promise<RoleRecord | undefined> {
  for (const place of [teamId, orgId]) {
    const membership = place === undefined ? undefined : await membershipIn(place, userId, store);
    if (!membership?.customRoleId) continue;
    const [role] = await store.collections.roles.where({ uid: membership.customRoleId, teamId: place });
    if (role) return role;
  }
  return undefined;
}

export const allows = ({ permissions }: RoleRecord, permission: string): boolean =>
  permissions.some((held) => held === '*.*' || held === permission);
