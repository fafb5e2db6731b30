import type {
  DeletedTeamEventType,
  SchedulingType,
  TeamEventType,
  TeamEventTypeChange,
  TeamEventTypeDraft,
  TeamEventTypesQuery,
  WrittenTeamEventType,
} from '../../../../contract/teams/event-types/eventTypes.schema.js';
import { badRequest, notFound, pointsNowhere } from '../../../http/Refusal.js';
import type { EventTypeRecord, EventTypeSettings } from '../../../model/records.js';
import type { TeamHosting, TeamRecord } from '../../../model/teams.js';
import type { Store } from '../../../store/store.js';
import { connectedApps } from '../../conferencing/connectedApps.js';
import type { LocationsOf } from '../../event-types/locations.js';
import { changedSettings, newSettings } from '../../event-types/newEventType.js';
import { copyOwners, keepCopies } from './copies.js';
import { type HostWish, readHosts } from './hosts.js';
import {
  copyAnswer,
  listedTeamEventType,
  type TeamsEventType,
  teamEventTypeAnswer,
} from './teamEventTypeAnswer.js';

type Sent = Omit<TeamEventTypeChange, 'schedulingType'> & Partial<Pick<TeamHosting, 'rrHostSubsetEnabled'>>;

/** What a team says of an event type beside its settings. */
function splitSaid({ hosts, assignAllTeamMembers, emailSettings, ...others }: Sent) {
  const { rescheduleWithSameRoundRobinHost, rrHostSubsetEnabled, ...settings } = others;
  if (hosts && assignAllTeamMembers) {
    throw badRequest('Provide either hosts or assignAllTeamMembers but not both.');
  }
  const wish: HostWish = { hosts, assignAllTeamMembers };
  const switches = {
    ...(rescheduleWithSameRoundRobinHost !== undefined && { rescheduleWithSameRoundRobinHost }),
    ...(rrHostSubsetEnabled !== undefined && { rrHostSubsetEnabled }),
    ...(emailSettings !== undefined && { emailSettings }),
  };
  return { wish, switches, settings };
}

export async function createTeamEventType(
  teamId: number,
  draft: TeamEventTypeDraft,
  store: Store,
): Promise<WrittenTeamEventType> {
  const team = await requireTeam(teamId, store);
  const { schedulingType, ...sent } = draft;
  const { title, slug, lengthInMinutes } = draft;
  const { wish, switches, settings } = splitSaid(sent);
  await requireFreeSlug(slug, teamId, store);
  const made = newSettings({ ...settings, title, slug, lengthInMinutes }, await locationsOf(teamId, store));
  await requireSchedule(made.scheduleId, store);
  const hosts = await readHosts(wish, schedulingType, team, store);
  const isManaged = schedulingType === 'managed';
  const hosting: TeamHosting = {
    teamId,
    schedulingType,
    hosts: isManaged ? [] : hosts,
    assignAllTeamMembers: wish.assignAllTeamMembers ?? false,
    rescheduleWithSameRoundRobinHost: false,
    rrHostSubsetEnabled: false,
    ...switches,
  };
  const added = await store.eventTypes.add({ ownerId: null, settings: made, hosting });
  if (isManaged) await keepCopies(added, userIdsOf(hosts), store);
  return written({ ...added, hosting }, store);
}

export async function updateTeamEventType(
  { teamId, eventTypeId }: { teamId: number; eventTypeId: number },
  change: TeamEventTypeChange,
  store: Store,
): Promise<WrittenTeamEventType> {
  await requireTeam(teamId, store);
  const current = await findTeamEventType(teamId, eventTypeId, store);
  if (!current) throw notFound(`Event type with ID=${eventTypeId} does not exist.`);
  const { schedulingType, ...sent } = change;
  const { wish, switches, settings } = splitSaid(sent);
  const changed = await changeTeamEventType(
    current,
    {
      slug: change.slug,
      settingsWith: (whose) => changedSettings(current.settings, settings, whose),
      schedulingType,
      wish,
      switches,
    },
    store,
  );
  return written(changed, store);
}

/** What becomes of a team's event type. What is absent stays. */
export interface TeamsChange {
  slug?: string | undefined;
  /** Its settings afterwards, where these places may be chosen. */
  settingsWith(whose: LocationsOf): EventTypeSettings;
  schedulingType?: SchedulingType | undefined;
  wish: HostWish;
  switches?: Partial<TeamHosting>;
}

/** Of a managed one all copies follow. @throws Refusal 400 or 404, and nothing is changed */
export async function changeTeamEventType(
  current: TeamsEventType,
  { slug, settingsWith, schedulingType, wish, switches }: TeamsChange,
  store: Store,
): Promise<TeamsEventType> {
  const { teamId } = current.hosting;
  const team = await requireTeam(teamId, store);
  const kind = schedulingType ?? current.hosting.schedulingType;
  const namesHosts = wish.hosts !== undefined || wish.assignAllTeamMembers === true;
  refuseSwitch(current, kind, namesHosts);
  if (slug !== undefined && slug !== current.settings.slug) await requireFreeSlug(slug, teamId, store);
  const after = settingsWith(await locationsOf(teamId, store));
  if (after.scheduleId !== current.settings.scheduleId) await requireSchedule(after.scheduleId, store);
  const hosts = namesHosts ? await readHosts(wish, kind, team, store) : undefined;
  const hosting: TeamHosting = {
    ...current.hosting,
    schedulingType: kind,
    ...(hosts && { assignAllTeamMembers: wish.assignAllTeamMembers ?? false }),
    ...(wish.assignAllTeamMembers === false && { assignAllTeamMembers: false }),
    ...(hosts && kind !== 'managed' && { hosts }),
    ...switches,
  };
  await store.eventTypes.change(current.id, { settings: after, hosting });
  const changed = { ...current, settings: after, hosting };
  if (kind === 'managed') {
    await keepCopies(changed, hosts ? userIdsOf(hosts) : await copyOwners(changed, store), store);
  }
  return changed;
}

function refuseSwitch({ hosting }: TeamsEventType, kind: string, namesHosts: boolean): void {
  if (kind === hosting.schedulingType) return;
  if (hosting.schedulingType === 'managed') {
    throw badRequest('The schedulingType of a managed event type cannot be changed.');
  }
  if (namesHosts) return;
  throw badRequest(
    "Hosts required when switching schedulingType. Please provide 'hosts' or set 'assignAllTeamMembers: true' to specify how hosts should be configured for the new scheduling type.",
  );
}

const userIdsOf = (hosts: TeamHosting['hosts']) => hosts.map(({ userId }) => userId);

/** Of a managed one the answer is a list, with the copies. */
async function written(eventType: TeamsEventType, store: Store): Promise<WrittenTeamEventType> {
  const answer = await teamEventTypeAnswer(eventType, store);
  if (eventType.hosting.schedulingType !== 'managed') return answer;
  return [answer, ...(await store.eventTypes.ofParent(eventType.id)).map(copyAnswer)];
}

export async function getTeamEventType(
  { teamId, eventTypeId }: { teamId: number; eventTypeId: number },
  store: Store,
): Promise<TeamEventType> {
  const eventType = await findTeamEventType(teamId, eventTypeId, store);
  if (!eventType) throw notFound(`Event type with id ${eventTypeId} not found`);
  return listedTeamEventType(eventType, store);
}

export async function deleteTeamEventType(
  { teamId, eventTypeId }: { teamId: number; eventTypeId: number },
  store: Store,
): Promise<DeletedTeamEventType> {
  const eventType = await findTeamEventType(teamId, eventTypeId, store);
  if (!eventType) throw notFound(`Event type with ID=${eventTypeId} does not exist.`);
  await removeEventType(eventType, store);
  return { id: eventTypeId, title: eventType.settings.title };
}

/** With what hangs on it, and on its copies. */
export async function removeEventType({ id }: EventTypeRecord, store: Store): Promise<void> {
  const copies = await store.eventTypes.ofParent(id);
  await store.eventTypes.remove(id);
  for (const eventTypeId of [id, ...copies.map((copy) => copy.id)]) {
    await store.collections.privateLinks.removeWhere({ eventTypeId });
    await store.collections.webhooks.removeWhere({ eventTypeId });
  }
}

export async function listTeamEventTypes(
  teamId: number,
  { eventSlug, hostsLimit, sortCreatedAt }: TeamEventTypesQuery,
  store: Store,
): Promise<TeamEventType[]> {
  const own = (await store.eventTypes.ofTeam(teamId)).filter(isTeams);
  const meant = own.filter(({ settings }) => eventSlug === undefined || settings.slug === eventSlug);
  if (sortCreatedAt === 'desc') meant.reverse();
  return Promise.all(meant.map((eventType) => listedTeamEventType(eventType, store, hostsLimit)));
}

export const isTeams = (eventType: EventTypeRecord): eventType is TeamsEventType =>
  eventType.hosting !== undefined;

/** Undefined also where it is another team's, or a member's copy. */
export async function findTeamEventType(
  teamId: number,
  id: number,
  store: Store,
): Promise<TeamsEventType | undefined> {
  const eventType = await store.eventTypes.find(id);
  return eventType && isTeams(eventType) && eventType.hosting.teamId === teamId ? eventType : undefined;
}

async function requireTeam(id: number, store: Store): Promise<TeamRecord> {
  const team = await store.collections.teams.find(id);
  if (!team) throw notFound(`Team with id ${id} not found`);
  return team;
}

async function requireFreeSlug(slug: string, teamId: number, store: Store): Promise<void> {
  const own = await store.eventTypes.ofTeam(teamId);
  if (own.some(({ settings }) => settings.slug === slug)) {
    throw badRequest('Team event type with this slug already exists');
  }
}

/** Anybody's: whoever hosts keeps to its hours. */
async function requireSchedule(id: number | null, store: Store): Promise<void> {
  if (id !== null && !(await store.schedules.find(id))) throw pointsNowhere();
}

/** Video apps are the team's own. */
const locationsOf = async (teamId: number, store: Store): Promise<LocationsOf> => ({
  isTeam: true,
  connected: await connectedApps({ teamId }, store),
});
