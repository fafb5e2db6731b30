import { keeps, membershipIn } from '../../../auth/membership.js';
import type { EventTypeRecord, User } from '../../../model/records.js';
import type { MembershipRecord, TeamRecord } from '../../../model/teams.js';
import type { Server } from '../../../server.js';
import type { Store } from '../../../store/store.js';
import type { TeamsEventType } from '../../teams/event-types/teamEventTypeAnswer.js';
import { editorColumns, editorUser, LOCATION_OPTIONS } from './editedEventType.js';

/** A team's event type, and all that an editor of it wants: who hosts it, and who could. */
export async function editedTeamEventType(eventType: TeamsEventType, reader: User, server: Server) {
  const { store } = server;
  const { webAppUrl } = server.settings;
  const { teamId, hosts } = eventType.hosting;
  const [columns, team, members, copies] = await Promise.all([
    editorColumns(eventType, server),
    store.collections.teams.find(teamId),
    membersOf(teamId, store),
    store.eventTypes.ofParent(eventType.id),
  ]);
  const children = await Promise.all(copies.map((copy) => childOf(copy, server)));
  const hosting = await Promise.all(hosts.map(({ userId }) => store.users.find(userId)));
  const organizationId = team?.parentId ?? null;
  return {
    eventType: {
      ...columns,
      owner: null,
      userId: null,
      users: hosting.flatMap((user) => (user ? editorUser(user, webAppUrl) : [])),
      team: team ? { ...brief(team), members: members.map(memberAnswer) } : null,
      hosts: columns.hosts.map((host, index) => ({
        ...host,
        user: { timeZone: hosting[index]?.timeZone ?? null },
      })),
      children: children.filter((child) => child !== undefined),
    },
    locationOptions: LOCATION_OPTIONS,
    destinationCalendar: null,
    team: team ? brief(team) : null,
    teamMembers: await Promise.all(
      members
        .filter(({ user }) => user.clientId !== null)
        .map(async ({ user, membership }) => ({
          ...editorUser(user, webAppUrl),
          eventTypes: await slugsOf(user, store),
          membership: membership.role,
        })),
    ),
    currentUserMembership: membershipAnswer(await membershipIn(teamId, reader.id, store)),
    isUserOrganizationAdmin: await keeps(organizationId, reader.id, store),
  };
}

interface Member {
  user: User;
  membership: MembershipRecord;
}

async function membersOf(teamId: number, { collections, users }: Store): Promise<Member[]> {
  const memberships = await collections.memberships.where({ teamId, accepted: true });
  const found = await Promise.all(
    memberships.map(async (membership) => ({ membership, user: await users.find(membership.userId) })),
  );
  return found.flatMap(({ membership, user }) => (user ? { membership, user } : []));
}

const brief = ({ id, name, slug, logoUrl, parentId, hideBranding, theme }: TeamRecord) => ({
  id,
  name,
  slug,
  logoUrl,
  parentId,
  hideBranding,
  theme,
});

const memberAnswer = ({ user, membership }: Member) => ({
  role: membership.role,
  accepted: membership.accepted,
  user: { id: user.id, name: user.name, email: user.email, username: user.username },
});

const membershipAnswer = (membership: MembershipRecord | undefined) =>
  membership
    ? {
        id: membership.id,
        userId: membership.userId,
        teamId: membership.teamId,
        role: membership.role,
        accepted: membership.accepted,
        disableImpersonation: membership.disableImpersonation,
      }
    : null;

const slugsOf = async ({ id }: User, { eventTypes }: Store): Promise<string[]> =>
  (await eventTypes.ofOwner(id)).map(({ settings }) => settings.slug);

/** A member's copy of a managed one. */
async function childOf({ ownerId, settings }: EventTypeRecord, { store, settings: { webAppUrl } }: Server) {
  const owner = ownerId === null ? undefined : await store.users.find(ownerId);
  if (!owner) return undefined;
  return {
    owner: { ...editorUser(owner, webAppUrl), eventTypeSlugs: await slugsOf(owner, store) },
    slug: settings.slug,
    hidden: settings.hidden,
    created: true,
  };
}
