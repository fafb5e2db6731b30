import type { Client } from '../../client/index.js';
import * as own from '../../contract/event-types/eventTypes.operations.js';
import * as ofOrganization from '../../contract/organizations/teams/event-types/eventTypes.operations.js';
import * as ofTeam from '../../contract/teams/event-types/eventTypes.operations.js';
import { type EventTypeOwner, type HostedEventType, readWritten } from './hostedEventType.js';
import type { SchedulingType, SettingKey, SettingValues } from './settingValues.js';
import { isOfTeams, ownBody } from './writeEventType.js';
import { settingKeys, type TeamSettingsBody, writeSettings } from './writeSettings.js';

/** What it can't be without, and whatever else is set at once. */
export type CreateEventTypeInput = EventTypeOwner &
  Partial<SettingValues> & {
    title: string;
    slug: string;
    /** Minutes. */
    lengthInMinutes: number;
    /** Of a team's: required. */
    schedulingType?: SchedulingType | undefined;
  };

/** The same for a team. Without `hosts` and `assignAllTeamMembers` nobody hosts it until somebody is named. */
export type CreateTeamEventTypeInput = Extract<CreateEventTypeInput, { teamId: number }> & {
  schedulingType: SchedulingType;
};

type Settings = Omit<CreateEventTypeInput, 'teamId' | 'orgId'>;

/** What is named of it, as it is sent; all else is as the server has it. */
function bodyOf(settings: Settings, isSent: (key: SettingKey) => boolean): TeamSettingsBody {
  const { hosts = [], assignAllTeamMembers = false } = settings;
  const keys = settingKeys.filter((key) => settings[key] !== undefined && isSent(key));
  // SAFETY: what is written comes from the setting itself, from the length, and from who hosts: all of them are there.
  return writeSettings({ ...settings, hosts, assignAllTeamMembers } as SettingValues, keys);
}

/** Makes an event type, and answers with it as it is stored. A request whose answer is lost is not repeated. */
export async function makeEventType(
  client: Client,
  { teamId, orgId, ...settings }: CreateEventTypeInput,
): Promise<HostedEventType> {
  const { title, slug, lengthInMinutes, schedulingType = 'collective' } = settings;
  const required = { title, slug, lengthInMinutes };
  if (teamId === undefined) {
    const body = bodyOf(settings, (key) => !isOfTeams(key));
    return readWritten(own.create.name, await client.call(own.create, { ...ownBody(body), ...required }));
  }
  // Of teams without an organization the server keeps no e-mails from anybody.
  const body = bodyOf(settings, (key) => orgId !== undefined || key !== 'emailSettings');
  const input = { ...body, ...required, schedulingType, teamId };
  if (orgId === undefined) return readWritten(ofTeam.create.name, await client.call(ofTeam.create, input));
  const answer = await client.call(ofOrganization.create, { ...input, orgId });
  return readWritten(ofOrganization.create.name, answer);
}
