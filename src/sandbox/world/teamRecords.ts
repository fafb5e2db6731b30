import type { Instant } from '../../time/types.js';
import type { EventTypeRecord, User } from '../model/records.js';
import type { MembershipRecord, TeamHosting, TeamRecord } from '../model/teams.js';
import { newSettings } from '../routes/event-types/newEventType.js';
import { hostOf } from '../routes/teams/event-types/hosts.js';
import { newMembership } from '../routes/teams/memberships/newMembership.js';
import { newTeam } from '../routes/teams/newTeam.js';
import { addNumbered } from './addNumbered.js';
import type { FullWorld } from './world.js';

type WorldTeam = NonNullable<FullWorld['teams']>[number];

/** What teams are added to. */
export interface TeamLists {
  users: readonly User[];
  teams: TeamRecord[];
  memberships: MembershipRecord[];
  eventTypes: EventTypeRecord[];
}

/** Adds a team with its members and event types. Whoever owns the organization owns the team. */
export function addTeam(
  { members, eventTypes, organizationId, ...said }: WorldTeam,
  lists: TeamLists,
  now: Instant,
): void {
  const team = addNumbered(lists.teams, newTeam({ ...said, parentId: organizationId }));
  const owner = lists.memberships.find(({ teamId, role }) => teamId === organizationId && role === 'OWNER');
  const join = (userId: number, role: MembershipRecord['role']) =>
    addNumbered(lists.memberships, newMembership({ teamId: team.id, userId, role }, now));
  if (owner) join(owner.userId, 'OWNER');
  for (const { username, role } of members) join(idOf(username, lists), role);
  for (const eventType of eventTypes) addEventType(eventType, team.id, lists);
}

function addEventType(
  {
    hosts,
    schedulingType,
    rescheduleWithSameRoundRobinHost = false,
    ...settings
  }: WorldTeam['eventTypes'][number],
  teamId: number,
  lists: TeamLists,
): void {
  const named = hosts.map(({ username, ...host }) =>
    hostOf({ userId: idOf(username, lists), ...host }, schedulingType),
  );
  const isManaged = schedulingType === 'managed';
  const hosting: TeamHosting = {
    teamId,
    schedulingType,
    hosts: isManaged ? [] : named,
    assignAllTeamMembers: false,
    rescheduleWithSameRoundRobinHost,
    rrHostSubsetEnabled: false,
  };
  const made = newSettings(settings, { isTeam: true, connected: [] });
  const { id: parentId } = addNumbered(lists.eventTypes, { ownerId: null, settings: made, hosting });
  if (!isManaged) return;
  for (const { userId } of named) {
    addNumbered(lists.eventTypes, { ownerId: userId, settings: made, parentId });
  }
}

function idOf(username: string, { users }: TeamLists): number {
  const user = users.find((one) => one.username === username);
  if (!user) throw new RangeError(`The world has no user "${username}" for its team.`);
  return user.id;
}
