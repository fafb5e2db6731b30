import type {
  CreateTeamInput,
  Team,
  TeamInvite,
  UpdateTeamInput,
} from '../../../contract/teams/teams.schema.js';
import { alreadyThere, notFound } from '../../http/Refusal.js';
import type { TeamRecord } from '../../model/teams.js';
import type { Store } from '../../store/store.js';
import type { KnownCall } from '../handler.js';
import { slugify } from '../slugify.js';
import { removeEventType } from './event-types/teamEventTypes.js';
import { newMembership } from './memberships/newMembership.js';
import { newTeam } from './newTeam.js';
import { teamAnswer } from './teamAnswer.js';

/** Whoever makes a team owns it. Made by an OAuth client it is for that client's managed users alone. */
export async function createTeam(
  { autoAcceptCreator = true, ...said }: CreateTeamInput,
  parentId: number | null,
  { caller, store, clock }: KnownCall,
): Promise<Team> {
  const slug = said.slug ?? slugify(said.name);
  await requireFreeSlug(slug, parentId, store);
  const clientId = caller.by === 'client credentials' ? (caller.client?.id ?? null) : null;
  const team = await store.collections.teams.add(newTeam({ ...said, slug, parentId, clientId }));
  const owner = { teamId: team.id, userId: caller.user.id, role: 'OWNER' as const };
  await store.collections.memberships.add(
    newMembership({ ...owner, accepted: autoAcceptCreator }, clock.now()),
  );
  return teamAnswer(team);
}

export async function updateTeam(
  { teamId, bookingLimits: _, includeManagedEventsInLimits: _managed, ...change }: UpdateTeamInput,
  store: Store,
): Promise<Team> {
  const team = await findTeam(teamId, store);
  if (change.slug !== undefined && change.slug !== team.slug) {
    await requireFreeSlug(change.slug, team.parentId, store);
  }
  return teamAnswer((await store.collections.teams.change(teamId, change)) ?? team);
}

/** With its event types, its memberships, and all else that is the team's. */
export async function deleteTeam(teamId: number, store: Store): Promise<Team> {
  const team = await findTeam(teamId, store);
  for (const eventType of await store.eventTypes.ofTeam(teamId)) await removeEventType(eventType, store);
  const { memberships, credentials, webhooks, verifiedEmails, verifiedPhones, teams } = store.collections;
  await memberships.removeWhere({ teamId });
  await credentials.removeWhere({ teamId });
  await webhooks.removeWhere({ teamId });
  await verifiedEmails.removeWhere({ teamId });
  await verifiedPhones.removeWhere({ teamId });
  await teams.remove(teamId);
  return teamAnswer(team);
}

/** By which anybody may join. It is followed elsewhere: this API has no sign-up. */
export function inviteToTeam({ ids, settings }: Pick<KnownCall, 'ids' | 'settings'>): TeamInvite {
  const token = ids.hex(64);
  return { token, inviteLink: `${settings.webAppUrl}/signup?token=${token}&callbackUrl=/getting-started` };
}

/** In which the user is a member. */
export async function teamsOf(userId: number, store: Store): Promise<TeamRecord[]> {
  const memberships = await store.collections.memberships.where({ userId, accepted: true });
  const teams = await Promise.all(memberships.map(({ teamId }) => store.collections.teams.find(teamId)));
  return teams.filter((team) => team !== undefined).filter(({ isOrganization }) => !isOrganization);
}

/** @throws Refusal 404 */
export async function findTeam(id: number, store: Store): Promise<TeamRecord> {
  const team = await store.collections.teams.find(id);
  if (!team) throw notFound(`Team with id ${id} not found`);
  return team;
}

async function requireFreeSlug(slug: string, parentId: number | null, store: Store): Promise<void> {
  const [other] = await store.collections.teams.where({ slug, parentId, isOrganization: false });
  if (other) throw alreadyThere();
}
