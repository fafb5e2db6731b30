import type {
  Membership,
  MembershipChanges,
  NewMembership,
} from '../../../../contract/teams/memberships/memberships.schema.js';
import { alreadyThere, badRequest, pointsNowhere, type Refusal } from '../../../http/Refusal.js';
import { sendTeamInvitation } from '../../../mail/teamInvitation.js';
import type { User } from '../../../model/records.js';
import type { MembershipRecord, TeamRecord } from '../../../model/teams.js';
import type { Store } from '../../../store/store.js';
import type { KnownCall } from '../../handler.js';
import { memberUser } from '../../organizations/memberships/membershipAnswer.js';
import { removeMembership } from '../../organizations/memberships/removeMembership.js';
import { findTeam } from '../teams.js';
import { joinEventTypes } from './eventTypesOfMember.js';
import { newMembership } from './newMembership.js';

/**
 * Makes a user a member of the team; who is in at once hosts what is assigned to all members.
 * @throws Refusal 400 where user and team are not of one OAuth client, 409 where the user is a member already
 */
export async function addMember(
  teamId: number,
  { userId, accepted = false, role, disableImpersonation }: NewMembership,
  call: KnownCall,
): Promise<Membership> {
  const { store, clock, caller } = call;
  const team = await findTeam(teamId, store);
  const user = await store.users.find(userId);
  if (!user) throw pointsNowhere();
  requireSameWorld(user, team);
  const { memberships } = store.collections;
  if ((await memberships.where({ teamId, userId })).length > 0) throw alreadyThere();
  const said = {
    teamId,
    userId,
    accepted,
    ...(role && { role }),
    ...(disableImpersonation !== undefined && { disableImpersonation }),
  };
  const membership = await memberships.add(newMembership(said, clock.now()));
  if (accepted) await joinEventTypes(team, user, store);
  else await sendTeamInvitation(invitationFor(user, team, caller.user), call);
  return answerOf(membership, user);
}

const invitationFor = (user: User, team: TeamRecord, inviter: User) => ({
  to: user.email,
  teamName: team.name,
  inviterName: inviter.name ?? undefined,
  language: user.locale ?? undefined,
});

interface MembershipPath {
  teamId: number;
  membershipId: number;
}

export type Missing = (path: MembershipPath) => Refusal;

export async function changeMember(
  path: MembershipPath,
  change: MembershipChanges,
  missing: Missing,
  { store, clock }: Pick<KnownCall, 'store' | 'clock'>,
): Promise<Membership> {
  const { membership, user } = await memberOf(path, missing, store);
  const changed = await store.collections.memberships.change(membership.id, {
    ...change,
    updatedAt: clock.now(),
  });
  if (change.accepted && !membership.accepted) {
    await joinEventTypes(await findTeam(path.teamId, store), user, store);
  }
  return answerOf(changed ?? membership, user);
}

/** Answers what it was. */
export async function removeMember(
  path: MembershipPath,
  missing: Missing,
  store: Store,
): Promise<Membership> {
  const { membership, user } = await memberOf(path, missing, store);
  await removeMembership(membership, store);
  return answerOf(membership, user);
}

export async function getMember(path: MembershipPath, missing: Missing, store: Store): Promise<Membership> {
  const { membership, user } = await memberOf(path, missing, store);
  return answerOf(membership, user);
}

interface MemberPage {
  skip?: number | undefined;
  take?: number | undefined;
  emails?: readonly string[] | undefined;
}

export async function listMembers(
  teamId: number,
  { skip = 0, take = 250, emails }: MemberPage,
  store: Store,
): Promise<Membership[]> {
  const memberships = await store.collections.memberships.where({ teamId });
  const known = await Promise.all(
    memberships.map(async (membership) => ({ membership, user: await store.users.find(membership.userId) })),
  );
  const wanted = emails?.map((email) => email.toLowerCase());
  return known
    .flatMap(({ membership, user }) => (user ? [{ membership, user }] : []))
    .filter(({ user }) => !wanted || wanted.includes(user.email.toLowerCase()))
    .slice(skip, skip + take)
    .map(({ membership, user }) => answerOf(membership, user));
}

const answerOf = (membership: MembershipRecord, user: User): Membership => {
  const { id, userId, teamId, accepted, role, disableImpersonation } = membership;
  return { id, userId, teamId, accepted, role, disableImpersonation, user: memberUser(user) };
};

async function memberOf(path: MembershipPath, missing: Missing, store: Store) {
  const membership = await store.collections.memberships.find(path.membershipId);
  const user = membership && (await store.users.find(membership.userId));
  if (membership?.teamId !== path.teamId || !user) throw missing(path);
  return { membership, user };
}

const CANT = "Can't add user to team - ";

/** Managed users belong to teams of their own client, and everybody else to all others. */
function requireSameWorld(user: User, team: TeamRecord): void {
  if (user.clientId === team.clientId) return;
  if (team.clientId === null) {
    throw badRequest(
      `${CANT}the user is platform managed user but team is not because team probably was not created using OAuth credentials.`,
    );
  }
  if (user.clientId === null) {
    throw badRequest(
      `${CANT}the user is not platform managed user but team is platform managed. Both have to be created using OAuth credentials.`,
    );
  }
  throw badRequest(`${CANT}managed user and team were created using different OAuth clients.`);
}
