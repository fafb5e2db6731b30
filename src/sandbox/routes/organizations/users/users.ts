import { alreadyThere, conflict, forbidden } from '../../../http/Refusal.js';
import { sendTeamInvitation } from '../../../mail/teamInvitation.js';
import type { User } from '../../../model/records.js';
import type { MembershipRecord } from '../../../model/teams.js';
import type { Store } from '../../../store/store.js';
import type { Handler } from '../../handler.js';
import { newMembership } from '../../teams/memberships/newMembership.js';
import { removeUser } from '../../users/removeUser.js';
import { newOrganizationUser, organizationUserAnswer, settingsPatch } from './organizationUser.js';
import { isWanted } from './userFilter.js';

interface Member {
  user: User;
  membership: MembershipRecord;
}

export const createOrganizationUser: Handler<'organizations.users.create'> = async (
  { orgId, organizationRole = 'MEMBER', autoAccept = true, ...settings },
  call,
) => {
  const { store, clock, caller } = call;
  const now = clock.now();
  const draft = newOrganizationUser(settings, orgId, now);
  await requireFreeEmail(draft.email, orgId, store);
  await requireFreeUsername(draft.username, store);
  const user = await store.users.add(draft);
  const said = { teamId: orgId, userId: user.id, role: organizationRole, accepted: autoAccept };
  const membership = await store.collections.memberships.add(newMembership(said, now));
  const organization = await store.collections.teams.find(orgId);
  const [teamName, inviterName] = [organization?.name ?? '', caller.user.name ?? undefined];
  await sendTeamInvitation(
    { to: user.email, teamName, inviterName, language: user.locale ?? undefined },
    call,
  );
  return organizationUserAnswer(user, membership);
};

export const listOrganizationUsers: Handler<'organizations.users.list'> = async (
  { orgId, skip = 0, take = 250, ...filter },
  { store },
) => {
  const members = await membersOf(orgId, store);
  const areWanted = await Promise.all(members.map((member) => isWanted(member, filter, store)));
  return members
    .filter((_, index) => areWanted[index])
    .slice(skip, skip + take)
    .map(({ user, membership }) => organizationUserAnswer(user, membership));
};

export const updateOrganizationUser: Handler<'organizations.users.update'> = async (
  { orgId, userId, ...settings },
  { store },
) => {
  const { user, membership } = await memberOf(orgId, userId, store);
  const { email = user.email, username = user.username } = settings;
  if (email !== user.email) await requireFreeEmail(email, orgId, store);
  if (username !== user.username) await requireFreeUsername(username, store);
  const changed = await store.users.change(userId, settingsPatch(settings, user.look));
  return organizationUserAnswer(changed ?? user, membership);
};

export const deleteOrganizationUser: Handler<'organizations.users.delete'> = async (
  { orgId, userId },
  { store },
) => {
  const { user, membership } = await memberOf(orgId, userId, store);
  await removeUser(user, store);
  return organizationUserAnswer(user, membership);
};

/** In the order of their numbers. */
async function membersOf(teamId: number, store: Store): Promise<Member[]> {
  const memberships = await store.collections.memberships.where({ teamId });
  const found = await Promise.all(
    memberships.map(async (membership) => ({ membership, user: await store.users.find(membership.userId) })),
  );
  return found
    .flatMap(({ membership, user }) => (user ? [{ membership, user }] : []))
    .sort((a, b) => a.user.id - b.user.id);
}

async function memberOf(teamId: number, userId: number, store: Store): Promise<Member> {
  const [membership] = await store.collections.memberships.where({ teamId, userId });
  const user = await store.users.find(userId);
  if (membership && user) return { membership, user };
  // Deleted by another request that came in between.
  throw forbidden(`IsUserInOrg - user with id=${userId} is not part of the organization with id=${teamId}`);
}

/** Who has it outside of the organization is not told of. */
async function requireFreeEmail(email: string, teamId: number, store: Store): Promise<void> {
  const other = await store.users.findByEmail(email);
  if (!other) return;
  const [membership] = await store.collections.memberships.where({ teamId, userId: other.id });
  throw membership ? conflict('A user already exists with that email') : alreadyThere();
}

async function requireFreeUsername(username: string, store: Store): Promise<void> {
  if (await store.users.findByUsername(username)) throw conflict('Username is already taken');
}
