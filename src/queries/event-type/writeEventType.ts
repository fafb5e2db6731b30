import type { Client } from '../../client/index.js';
import * as own from '../../contract/event-types/eventTypes.operations.js';
import * as ofOrganization from '../../contract/organizations/teams/event-types/eventTypes.operations.js';
import * as ofTeam from '../../contract/teams/event-types/eventTypes.operations.js';
import { isCalApiError } from '../../errors/index.js';
import {
  findEventType,
  type HostedEventType,
  type HostedEventTypeInput,
  readWritten,
} from './hostedEventType.js';
import type { SettingKey, SettingValues } from './settingValues.js';
import { type TeamSettingsBody, teamSettingKeys, writeSettings } from './writeSettings.js';

export type UpdateEventTypeInput = HostedEventTypeInput & {
  /** All settings as they shall be. */
  settings: SettingValues;
  /** Which of them are sent. */
  keys: readonly SettingKey[];
};

export type DeleteEventTypeInput = HostedEventTypeInput;

export const isOfTeams = (key: SettingKey) => teamSettingKeys.some((each) => each === key);

/** The lengths go with the length: the API takes no empty list, and says that there is one by a list of that one. */
const withLengths = (keys: readonly SettingKey[]): readonly SettingKey[] =>
  keys.includes('lengthInMinutes') ? [...keys, 'lengthInMinutesOptions'] : keys;

/** Sends those settings and nothing else. Answers with the event type as it is stored from then on. */
export async function changeEventType(
  client: Client,
  { id: eventTypeId, teamId, orgId, settings, keys: named }: UpdateEventTypeInput,
): Promise<HostedEventType> {
  const keys = withLengths(named);
  if (teamId === undefined) {
    const body = writeSettings(
      settings,
      keys.filter((key) => !isOfTeams(key)),
    );
    return readWritten(own.update.name, await client.call(own.update, { ...ownBody(body), eventTypeId }));
  }
  const body = writeSettings(settings, keys);
  if (orgId === undefined) {
    return readWritten(
      ofTeam.update.name,
      await client.call(ofTeam.update, { ...body, teamId, eventTypeId }),
    );
  }
  const answer = await client.call(ofOrganization.update, { ...body, orgId, teamId, eventTypeId });
  return readWritten(ofOrganization.update.name, answer);
}

/** Only a team's can leave the place to whoever hosts. */
export const ownBody = ({ locations, ...body }: TeamSettingsBody) => {
  const places = locations?.flatMap((place) => (place.type === 'organizersDefaultApp' ? [] : [place]));
  const [first, ...rest] = places ?? [];
  return { ...body, ...(first && { locations: [first, ...rest] as [typeof first, ...(typeof first)[]] }) };
};

/** Deletes it; one that is gone already counts as deleted. Its bookings stay. */
export async function removeEventType(client: Client, input: DeleteEventTypeInput): Promise<void> {
  const { id: eventTypeId, teamId, orgId } = input;
  try {
    if (teamId === undefined) await client.call(own.delete, { eventTypeId });
    else if (orgId === undefined) await client.call(ofTeam.delete, { teamId, eventTypeId });
    else await client.call(ofOrganization.delete, { orgId, teamId, eventTypeId });
  } catch (error) {
    const mayBeGone = isCalApiError(error) && error.status === 404;
    if (!mayBeGone || (await findEventType(client, input)) !== null) throw error;
  }
}
