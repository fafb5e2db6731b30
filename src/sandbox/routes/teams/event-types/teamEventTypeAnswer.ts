import type {
  EventTypeTeam,
  ManagedEventType,
  TeamEventType,
  TeamEventTypeHost,
} from '../../../../contract/teams/event-types/eventTypes.schema.js';
import type { EventTypeRecord } from '../../../model/records.js';
import type { HostRecord, TeamHosting } from '../../../model/teams.js';
import type { Store } from '../../../store/store.js';
import { copyOwners } from './copies.js';
import { hostOf } from './hosts.js';

/** An event type with whose it is. */
export interface TeamsEventType extends EventTypeRecord {
  readonly hosting: TeamHosting;
}

/** @param most so many hosts are told of; absent: all */
export async function teamEventTypeAnswer(
  eventType: TeamsEventType,
  store: Store,
  most?: number,
): Promise<TeamEventType> {
  const { hosting } = eventType;
  const { teamId, schedulingType, assignAllTeamMembers, emailSettings } = hosting;
  return {
    ...commonAnswer(eventType, schedulingType === 'managed'),
    calVideoSettings: eventType.settings.calVideoSettings ?? null,
    hosts: (await hostAnswers(eventType, store)).slice(0, most),
    teamId,
    ownerId: null,
    parentEventTypeId: null,
    schedulingType,
    assignAllTeamMembers,
    ...(emailSettings && { emailSettings }),
    team: { id: teamId },
    rescheduleWithSameRoundRobinHost: hosting.rescheduleWithSameRoundRobinHost,
    rrHostSubsetEnabled: hosting.rrHostSubsetEnabled,
  };
}

/** The same, for who did not just write it: the team is told of in full. */
export async function listedTeamEventType(
  eventType: TeamsEventType,
  store: Store,
  most?: number,
): Promise<TeamEventType> {
  const answer = await teamEventTypeAnswer(eventType, store, most);
  return { ...answer, team: await teamAnswer(eventType.hosting.teamId, store) };
}

async function teamAnswer(id: number, { collections }: Store): Promise<EventTypeTeam> {
  const team = await collections.teams.find(id);
  if (!team) return { id };
  const { name, slug, bannerUrl, logoUrl, weekStart, brandColor, darkBrandColor, theme } = team;
  return { id, name, slug, bannerUrl, logoUrl, weekStart, brandColor, darkBrandColor, theme };
}

/** A member's own copy of a managed one. */
export function copyAnswer(copy: EventTypeRecord): ManagedEventType {
  const { ownerId, parentId, settings } = copy;
  return {
    ...commonAnswer(copy, true),
    ...(settings.calVideoSettings && { calVideoSettings: settings.calVideoSettings }),
    hosts: [],
    teamId: null,
    ownerId: ownerId ?? 0,
    parentEventTypeId: parentId ?? 0,
    schedulingType: null,
    team: { id: null },
    rescheduleWithSameRoundRobinHost: false,
    rrHostSubsetEnabled: false,
  };
}

function commonAnswer({ id, settings }: EventTypeRecord, isManaged: boolean) {
  const { calVideoSettings: _, sentFields: _sent, ...rest } = settings;
  return {
    ...rest,
    id,
    description: settings.description ?? '',
    metadata: {
      ...(settings.lengthInMinutesOptions && { multipleDuration: settings.lengthInMinutesOptions }),
      ...(isManaged && { managedEventConfig: {} }),
    },
  };
}

async function hostAnswers(eventType: TeamsEventType, store: Store): Promise<TeamEventTypeHost[]> {
  const { schedulingType, hosts } = eventType.hosting;
  const told =
    schedulingType === 'managed'
      ? (await copyOwners(eventType, store)).map((userId) => hostOf({ userId }, schedulingType))
      : hosts;
  const answers = await Promise.all(
    told.map((host) => hostAnswer(host, schedulingType === 'roundRobin', store)),
  );
  return answers.filter((answer) => answer !== undefined);
}

async function hostAnswer(
  { userId, mandatory, priority }: HostRecord,
  takesTurns: boolean,
  { users }: Store,
): Promise<TeamEventTypeHost | undefined> {
  const user = await users.find(userId);
  if (!user) return undefined;
  const { name, username, avatarUrl } = user;
  return { ...(takesTurns && { mandatory, priority }), userId, name: name ?? '', username, avatarUrl };
}
