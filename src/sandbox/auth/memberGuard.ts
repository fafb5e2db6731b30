import type { MembershipRole } from '../../contract/operation.js';
import type { MemberRole } from '../../contract/teams/memberships/memberships.schema.js';
import { forbidden, notFound } from '../http/Refusal.js';
import type { User } from '../model/records.js';
import { type Plan, plans, type TeamRecord } from '../model/teams.js';
import type { Store } from '../store/store.js';
import type { Caller } from './caller.js';
import { allows, customRoleIn } from './customRole.js';
import { isAtLeast, membershipIn } from './membership.js';

/** The numbers in a request's path that say where it goes; absent where the path has none. */
interface Place {
  orgId?: number;
  teamId?: number;
  userId?: number;
  membershipId?: number;
  routingFormId?: string;
}

/** What a row of the table and its rule say of members. */
export interface MemberRules {
  role?: MembershipRole;
  /** Serves in place of the role where the member has one of the organization's own. */
  permission?: string;
  /** The least plan of an organization that is a platform. Default: `ESSENTIALS`. */
  plan?: Plan;
  /** The user of the path may be none of the organization's. */
  takesOutsiders?: true;
  /** Who has made the routing form of the path needs no role. */
  isFreeToFormMaker?: true;
}

/**
 * Whether the caller may go there: the organization is one, they have a role in it (or in the team) that does, it has
 * paid for what is asked, and the team, the user and the membership of the path are its own. In this order. A path that
 * names neither organization nor team is the handler's to guard.
 * @throws Refusal 403, or 404 where the team or the membership is not there at all
 */
export async function requireMember(
  place: Place,
  { user }: Caller,
  { role, permission, plan = 'ESSENTIALS', takesOutsiders, isFreeToFormMaker }: MemberRules,
  store: Store,
): Promise<void> {
  const organization = place.orgId === undefined ? undefined : await requireOrganization(place.orgId, store);
  const isSomewhere = organization !== undefined || place.teamId !== undefined;
  const isFree = isFreeToFormMaker && (await hasMade(place.routingFormId, user, store));
  if (role && isSomewhere && !isFree) await requireRole(place, { role, permission }, user, store);
  if (!organization) return;
  requirePlan(organization, plan);
  if (place.teamId !== undefined) {
    await requireTeamOf(organization.id, place.teamId, store);
    await requireFormOf(place.teamId, place.routingFormId, store);
  }
  if (place.userId !== undefined && !takesOutsiders)
    await requireUserOf(organization.id, place.userId, store);
  if (place.membershipId !== undefined && place.teamId === undefined) {
    await requireMembershipOf(organization.id, place.membershipId, store);
  }
}

async function requireOrganization(id: number, store: Store): Promise<TeamRecord> {
  const found = await store.collections.teams.find(id);
  if (found?.isOrganization) return found;
  throw forbidden(
    `IsOrgGuard - provided organization id=${id} does not represent any existing organization.`,
  );
}

/**
 * Who keeps the organization has any role in each of its teams. A role of the organization's own is asked first, and
 * gives what it holds; it takes nothing.
 */
async function requireRole(
  { orgId, teamId }: Place,
  { role, permission }: { role: MembershipRole; permission: string | undefined },
  { id }: User,
  store: Store,
) {
  const custom = permission === undefined ? undefined : await customRoleIn({ orgId, teamId }, id, store);
  if (custom && permission !== undefined && allows(custom, permission)) return;
  const [scope, least] = readRole(role);
  const within = async (place: number | undefined) =>
    place === undefined ? undefined : membershipIn(place, id, store);
  const inOrganization = await within(orgId);
  if (inOrganization && isAtLeast(inOrganization.role, scope === 'organization' ? least : 'ADMIN')) return;

  const wanted = `${scope === 'organization' ? 'ORG' : 'TEAM'}_${least}`;
  const where = [
    ...(orgId === undefined ? [] : [`organization with id=${orgId}`]),
    ...(scope === 'team' ? [`team with id=${teamId}`] : []),
  ];
  const tooLow = () =>
    forbidden(
      custom
        ? `PbacGuard - user with id=${id} does not have the minimum required permissions=${permission} within ${where.join(' and ')}.`
        : `RolesGuard - user with id=${id} does not have the minimum required role=${wanted} within ${where.join(' and ')}.`,
    );
  if (orgId !== undefined && !inOrganization) throw notMember('organization', orgId);
  if (scope === 'organization' || teamId === undefined) throw tooLow();
  const inTeam = await within(teamId);
  if (!inTeam) throw notMember('team', teamId);
  if (!isAtLeast(inTeam.role, least)) throw tooLow();
}

const notMember = (scope: string, id: number) =>
  forbidden(`RolesGuard - User is not a member of the ${scope} with id=${id}.`);

function readRole(role: MembershipRole): [scope: 'organization' | 'team', least: MemberRole] {
  const [scope, least] = role.split(' ');
  // SAFETY: the type has two words, of these kinds.
  return [scope === 'organization' ? scope : 'team', String(least).toUpperCase() as MemberRole];
}

function requirePlan({ id, isPlatform, isAdminApiEnabled, plan }: TeamRecord, least: Plan): void {
  if (isPlatform && (plan === null || plans.indexOf(plan) < plans.indexOf(least))) {
    throw forbidden(
      `PlatformPlanGuard - organization with id=${id} does not have required plan for this operation. Minimum plan is ${least} while the organization has ${plan ?? 'undefined'}.`,
    );
  }
  if (!isPlatform && !isAdminApiEnabled) {
    throw forbidden(
      `IsAdminAPIEnabledGuard - Organization with id=${id} does not have Admin API access. Please contact https://cal.com/sales to upgrade.`,
    );
  }
}

async function requireTeamOf(organizationId: number, teamId: number, store: Store): Promise<void> {
  const team = await store.collections.teams.find(teamId);
  if (!team) throw notFound(`IsTeamInOrg - Team (${teamId}) not found.`);
  if (team.parentId !== organizationId) {
    throw forbidden(
      `IsTeamInOrg - Team with id=${teamId} is not part of the organization with id=${organizationId}`,
    );
  }
}

async function requireUserOf(organizationId: number, userId: number, store: Store): Promise<void> {
  const [membership] = await store.collections.memberships.where({ teamId: organizationId, userId });
  if (membership) return;
  throw forbidden(
    `IsUserInOrg - user with id=${userId} is not part of the organization with id=${organizationId}`,
  );
}

async function requireMembershipOf(organizationId: number, id: number, store: Store): Promise<void> {
  const membership = await store.collections.memberships.find(id);
  if (membership?.teamId !== organizationId) {
    throw notFound(`IsMembershipInOrg - Membership (${id}) not found.`);
  }
}

async function hasMade(formUid: string | undefined, { id: userId }: User, store: Store): Promise<boolean> {
  if (formUid === undefined) return false;
  return (await store.collections.routingForms.where({ uid: formUid, userId })).length > 0;
}

async function requireFormOf(teamId: number, uid: string | undefined, store: Store): Promise<void> {
  if (uid === undefined) return;
  const [form] = await store.collections.routingForms.where({ uid, teamId });
  if (form) return;
  throw forbidden(
    `IsRoutingFormInTeam - team with id=(${teamId}) does not own routing form with id=(${uid}).`,
  );
}
