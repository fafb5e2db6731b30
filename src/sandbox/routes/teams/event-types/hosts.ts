import type { HostInput, SchedulingType } from '../../../../contract/teams/event-types/eventTypes.schema.js';
import { notFound } from '../../../http/Refusal.js';
import type { HostRecord, TeamRecord } from '../../../model/teams.js';
import type { Store } from '../../../store/store.js';

export interface HostWish {
  hosts?: readonly HostInput[] | undefined;
  assignAllTeamMembers?: boolean | undefined;
}

/**
 * Who hosts an event type of the team.
 * @throws Refusal 404 for who is no member of it
 */
export async function readHosts(
  { hosts = [], assignAllTeamMembers }: HostWish,
  schedulingType: SchedulingType,
  team: TeamRecord,
  store: Store,
): Promise<HostRecord[]> {
  const memberIds = await memberIdsOf(team, store);
  if (assignAllTeamMembers) {
    const assigned = await assignable(memberIds, team, store);
    return assigned.map((userId) => hostOf({ userId }, schedulingType));
  }
  const strangers = hosts.map(({ userId }) => userId).filter((id) => !memberIds.includes(id));
  if (strangers.length > 0) {
    throw notFound(`Invalid hosts: ${strangers.join(', ')} are not members of team with id ${team.id}.`);
  }
  return hosts.map((host) => hostOf(host, schedulingType));
}

/** Where all of them host, each is in every booking. */
export const hostOf = ({ userId, mandatory, priority }: HostInput, kind: SchedulingType): HostRecord =>
  kind === 'collective'
    ? { userId, mandatory: true, priority: 'medium' }
    : { userId, mandatory: mandatory ?? false, priority: priority ?? 'medium' };

async function memberIdsOf({ id: teamId }: TeamRecord, store: Store): Promise<number[]> {
  const memberships = await store.collections.memberships.where({ teamId, accepted: true });
  return memberships.map(({ userId }) => userId);
}

/** All of them; of a platform's team its managed users, so not the platform's own people. */
async function assignable(userIds: readonly number[], team: TeamRecord, store: Store): Promise<number[]> {
  const users = await Promise.all(userIds.map((id) => store.users.find(id)));
  return users.flatMap((user) => (user && (team.clientId === null || user.clientId !== null) ? user.id : []));
}
