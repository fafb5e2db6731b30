import type { MemberRole } from '../../contract/teams/memberships/memberships.schema.js';
import type { MembershipRecord } from '../model/teams.js';
import type { Store } from '../store/store.js';

const ROLES: readonly MemberRole[] = ['MEMBER', 'ADMIN', 'OWNER'];

export const isAtLeast = (role: MemberRole, least: MemberRole): boolean =>
  ROLES.indexOf(role) >= ROLES.indexOf(least);

/** Of a team or an organization; undefined also for who was invited and has not accepted. */
export async function membershipIn(
  teamId: number,
  userId: number,
  store: Store,
): Promise<MembershipRecord | undefined> {
  const [membership] = await store.collections.memberships.where({ teamId, userId, accepted: true });
  return membership;
}

/** Owners and admins: they keep what is the members'. */
export async function keeps(teamId: number | null, userId: number, store: Store): Promise<boolean> {
  const membership = teamId === null ? undefined : await membershipIn(teamId, userId, store);
  return membership !== undefined && isAtLeast(membership.role, 'ADMIN');
}
