import type { Client } from '../client/index.js';
import { list as listOwn } from '../contract/conferencing/conferencing.operations.js';
import { list as listOfTeam } from '../contract/organizations/teams/conferencing/conferencing.operations.js';
import type { VideoApp } from '../contract/videoApps.schema.js';
import type { EventTypeOwner } from './event-type/hostedEventType.js';
import { Wire } from './Wire.js';

/** Where an app's credentials are called otherwise than places name the app. */
const named: Readonly<Record<string, VideoApp>> = {
  daily_video: 'cal-video',
  google_video: 'google-meet',
  zoom_video: 'zoom',
  office365_video: 'office365-video',
  jitsi_video: 'jitsi',
  tandem_video: 'tandem',
  huddle01_video: 'huddle',
};

const readApp = (connection: Wire): VideoApp => {
  const type = connection.at('type').text();
  // SAFETY: the app's own name with hyphens, as the API makes it; one that is newer than the list is sent as it came.
  return named[type] ?? (type.replaceAll('_', '-') as VideoApp);
};

interface Call {
  signal?: AbortSignal | undefined;
}

async function connectionsOf(client: Client, { teamId, orgId }: EventTypeOwner, call: Call) {
  if (teamId === undefined) return new Wire(listOwn.name, await client.call(listOwn, {}, call));
  if (orgId === undefined) return null;
  return new Wire(listOfTeam.name, await client.call(listOfTeam, { orgId, teamId }, call));
}

/**
 * The video apps that the owner of event types has connected, as places name them; Cal Video, which is always there, is
 * not among them. An app that refuses its credentials is. null: of a team in no organization the API does not tell.
 */
export const connectedAppsQuery = (client: Client, owner: EventTypeOwner = {}) => ({
  queryKey: [client.id, listOwn.name, owner] as const,
  queryFn: async ({ signal }: Call): Promise<readonly VideoApp[] | null> => {
    const connections = await connectionsOf(client, owner, { signal });
    return connections && [...new Set(connections.list().map(readApp))];
  },
  staleTime: 30_000,
});
