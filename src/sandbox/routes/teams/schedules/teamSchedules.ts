import type { SkipQuery } from '../../../../contract/pages.schema.js';
import type { Schedule, SchedulesForQuery } from '../../../../contract/schedules/schedules.schema.js';
import { membershipIn } from '../../../auth/membership.js';
import { forbidden, notFound } from '../../../http/Refusal.js';
import type { User } from '../../../model/records.js';
import type { Store } from '../../../store/store.js';
import { scheduleAnswer } from '../../schedules/schedule.js';
import { usualSchedule } from '../../slots/readFacts.js';
import { findTeamEventType } from '../event-types/teamEventTypes.js';

/** All of its members', or of each of an event type's hosts the one that counts there. */
export async function schedulesOfTeam(
  teamId: number,
  { skip = 0, take = 250, eventTypeId }: SkipQuery & SchedulesForQuery,
  store: Store,
): Promise<Schedule[]> {
  const memberships = await store.collections.memberships.where({ teamId, accepted: true });
  const users = await Promise.all(memberships.map(({ userId }) => store.users.find(userId)));
  const hostIds = eventTypeId === undefined ? undefined : await hostIdsOf(teamId, eventTypeId, store);
  const meant = users.filter((user) => user !== undefined).filter(({ id }) => hostIds?.includes(id) ?? true);
  const schedules = await Promise.all(meant.map((user) => schedulesOf(user, eventTypeId, store)));
  return schedules.flat().slice(skip, skip + take);
}

/**
 * Of one member of the team.
 * @throws Refusal 403 when they are none, 404 when they do not host the event type
 */
export async function schedulesOfMember(
  { teamId, userId, eventTypeId }: { teamId: number; userId: number } & SchedulesForQuery,
  store: Store,
): Promise<Schedule[]> {
  const user = await store.users.find(userId);
  if (!user || !(await membershipIn(teamId, userId, store))) {
    throw forbidden(`IsUserInOrgTeam - user with id=${userId} is not part of the team with id=${teamId}.`);
  }
  if (eventTypeId !== undefined && !(await hostIdsOf(teamId, eventTypeId, store)).includes(userId)) {
    throw notFound(`User with id=${userId} is not a host of event type with id=${eventTypeId}.`);
  }
  return schedulesOf(user, eventTypeId, store);
}

async function hostIdsOf(teamId: number, eventTypeId: number, store: Store): Promise<number[]> {
  const eventType = await findTeamEventType(teamId, eventTypeId, store);
  if (!eventType) throw notFound(`Event type with id ${eventTypeId} not found`);
  const copies = await store.eventTypes.ofParent(eventTypeId);
  return [
    ...eventType.hosting.hosts.map(({ userId }) => userId),
    ...copies.flatMap(({ ownerId }) => ownerId ?? []),
  ];
}

async function schedulesOf(user: User, eventTypeId: number | undefined, store: Store): Promise<Schedule[]> {
  const own = await store.schedules.ofOwner(user.id);
  const eventType = eventTypeId === undefined ? undefined : await store.eventTypes.find(eventTypeId);
  if (!eventType) return own.map((schedule) => scheduleAnswer(schedule, user));
  const { scheduleId } = eventType.settings;
  const named = scheduleId === null ? undefined : await store.schedules.find(scheduleId);
  const counting = named ?? usualSchedule(own, user);
  return counting ? [scheduleAnswer(counting, user)] : [];
}
