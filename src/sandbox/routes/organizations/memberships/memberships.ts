import type { OrganizationMembership } from '../../../../contract/organizations/memberships/memberships.schema.js';
import { alreadyThere, badRequest, notFound, pointsNowhere } from '../../../http/Refusal.js';
import type { User } from '../../../model/records.js';
import type { MembershipRecord, TeamRecord } from '../../../model/teams.js';
import type { Store } from '../../../store/store.js';
import type { HandlersOf } from '../../handler.js';
import { newMembership } from '../../teams/memberships/newMembership.js';
import { membershipAnswer } from './membershipAnswer.js';
import { removeMembership } from './removeMembership.js';

export const organizationMemberships: HandlersOf<'organizations.memberships'> = {
  'organizations.memberships.create': async ({ orgId, userId, accepted, ...said }, { store, clock }) => {
    const user = await store.users.find(userId);
    const organization = await store.collections.teams.find(orgId);
    if (!user || !organization) throw pointsNowhere();
    await requireSameWorld(user, organization, store);
    const { memberships } = store.collections;
    const [existing] = await memberships.where({ teamId: orgId, userId });
    if (existing) throw alreadyThere();
    const draft = newMembership({ teamId: orgId, userId, accepted: accepted ?? false, ...said }, clock.now());
    const membership = await memberships.add(draft);
    await settle(membership, store);
    return answer(membership, store);
  },

  'organizations.memberships.list': async ({ orgId, skip = 0, take = 250 }, { store }) => {
    const all = await store.collections.memberships.where({ teamId: orgId });
    const page = all.slice(skip, skip + take);
    const answers = await Promise.all(page.map((membership) => membershipAnswer(membership, store)));
    return answers.filter((one) => one !== undefined);
  },

  'organizations.memberships.get': async (path, { store }) =>
    answer(await organizationMembership(path, store), store),

  'organizations.memberships.update': async ({ orgId, membershipId, ...change }, { store, clock }) => {
    const membership = await organizationMembership({ orgId, membershipId }, store);
    const { role = membership.role } = change;
    const changed = await store.collections.memberships.change(membershipId, {
      ...change,
      // A role of the organization's own goes with the one that it was given beside.
      ...(role !== membership.role && { customRoleId: null }),
      updatedAt: clock.now(),
    });
    await settle(changed ?? membership, store);
    return answer(changed ?? membership, store);
  },

  'organizations.memberships.delete': async (path, { store }) => {
    const membership = await organizationMembership(path, store);
    const last = await answer(membership, store);
    await removeMembership(membership, store);
    return last;
  },
};

/** Who is in for the first time anywhere has this organization for their own. */
async function settle({ accepted, teamId, userId }: MembershipRecord, store: Store): Promise<void> {
  const user = accepted ? await store.users.find(userId) : undefined;
  if (user?.organizationId === null) await store.users.change(userId, { organizationId: teamId });
}

async function organizationMembership(
  { orgId, membershipId }: { orgId: number; membershipId: number },
  store: Store,
): Promise<MembershipRecord> {
  const membership = await store.collections.memberships.find(membershipId);
  if (membership?.teamId === orgId) return membership;
  throw missing(orgId, membershipId);
}

const missing = (orgId: number, id: number) =>
  notFound(`Membership with id ${id} within organization id ${orgId} not found`);

async function answer(membership: MembershipRecord, store: Store): Promise<OrganizationMembership> {
  const answered = await membershipAnswer(membership, store);
  if (!answered) throw missing(membership.teamId, membership.id);
  return answered;
}

const CANT = "Can't add user to organization - ";

/** Managed users belong to organizations of their own client, and everybody else to all others. */
async function requireSameWorld(
  { clientId }: User,
  { id, isPlatform }: TeamRecord,
  store: Store,
): Promise<void> {
  if (clientId === null && isPlatform) {
    throw badRequest(
      `${CANT}the user is not platform managed user but organization is platform managed. Both have to be created using OAuth credentials.`,
    );
  }
  if (clientId === null) return;
  if (!isPlatform) {
    throw badRequest(
      `${CANT}the user is platform managed user but organization is not because organization probably was not created using OAuth credentials.`,
    );
  }
  const client = await store.oauthClients.find(clientId);
  if (client?.organizationId !== id) {
    throw badRequest(`${CANT}managed user and organization were created using different OAuth clients.`);
  }
}
