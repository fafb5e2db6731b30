import type { Client } from '../../client/index.js';
import * as own from '../../contract/conferencing/conferencing.operations.js';
import type { ConferencingApp } from '../../contract/conferencing/conferencing.schema.js';
import * as ofTeam from '../../contract/organizations/teams/conferencing/conferencing.operations.js';
import type { VideoApp } from '../../contract/videoApps.schema.js';
import type { EventTypeOwner } from '../event-type/hostedEventType.js';
import { Wire } from '../Wire.js';

export type { ConferencingApp, VideoApp };

/** Whose apps: by default those of who is signed in. A team's are for its admins, and only where it is in an organization. */
export type AppOwner = EventTypeOwner;

/** A video app that is connected. */
export interface ConnectedApp {
  readonly credentialId: number;
  /** As places of event types name it. */
  readonly place: VideoApp;
  /** As it is connected and made the default; null: the API offers neither for it. */
  readonly app: ConferencingApp | null;
  /** It refuses what it was connected with, and has to be connected anew. */
  readonly isInvalid: boolean;
}

/** How places of event types name the apps that the API connects. */
export const placeOfApp: Readonly<Record<ConferencingApp, VideoApp>> = {
  'daily-video': 'cal-video',
  'google-meet': 'google-meet',
  zoom: 'zoom',
  msteams: 'office365-video',
};

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

const apps = ['daily-video', 'google-meet', 'zoom', 'msteams'] as const satisfies readonly ConferencingApp[];

function readApp(connection: Wire): ConnectedApp {
  const type = connection.at('type').text();
  // SAFETY: the app's own name with hyphens, as the API makes it; one that is newer than the list is sent as it came.
  const place = named[type] ?? (type.replaceAll('_', '-') as VideoApp);
  return {
    credentialId: connection.at('id').number(),
    place,
    app: apps.find((app) => placeOfApp[app] === place) ?? null,
    isInvalid: connection.at('invalid').flag(),
  };
}

interface Call {
  signal?: AbortSignal | undefined;
}

async function connectionsOf(client: Client, { teamId, orgId }: AppOwner, call: Call) {
  if (teamId === undefined) return new Wire(own.list.name, await client.call(own.list, {}, call));
  if (orgId === undefined) return null;
  return new Wire(ofTeam.list.name, await client.call(ofTeam.list, { orgId, teamId }, call));
}

/**
 * The video apps that somebody has connected; Cal Video, which is always there, is not among them. null: of a team in no
 * organization the API does not tell.
 */
export const conferencingAppsQuery = (client: Client, owner: AppOwner = {}) => ({
  queryKey: [client.id, own.list.name, owner] as const,
  queryFn: async ({ signal }: Call): Promise<readonly ConnectedApp[] | null> =>
    (await connectionsOf(client, owner, { signal }))?.list().map(readApp) ?? null,
  staleTime: 30_000,
});

const placesOf = (connected: readonly ConnectedApp[] | null): readonly VideoApp[] | null =>
  connected && [...new Set(connected.map(({ place }) => place))];

/** Those apps as places name them. One that refuses its credentials is among them. */
export const connectedAppsQuery = (client: Client, owner: AppOwner = {}) => ({
  ...conferencingAppsQuery(client, owner),
  select: placesOf,
});

/** Where meetings take place unless an event type says otherwise. */
export interface DefaultConferencingApp {
  /** Such as `zoom`; one that is newer than this library as the API names it. */
  readonly app: ConferencingApp | (string & {});
  /** Of an app that has one address for all meetings; null: it makes one for each. */
  readonly link: string | null;
}

async function defaultOf(client: Client, { teamId, orgId }: AppOwner, call: Call) {
  if (teamId === undefined) return client.call(own.getDefault, {}, call);
  if (orgId === undefined) return undefined;
  return client.call(ofTeam.getDefault, { orgId, teamId }, call);
}

const text = (wire: Wire) => wire.text();

/** Cal Video where none was chosen. */
export const defaultConferencingAppQuery = (client: Client, owner: AppOwner = {}) => ({
  queryKey: [client.id, own.getDefault.name, owner] as const,
  queryFn: async ({ signal }: Call): Promise<DefaultConferencingApp> => {
    const wire = new Wire(own.getDefault.name, await defaultOf(client, owner, { signal }));
    return wire.maybe(readDefault) ?? { app: 'daily-video', link: null };
  },
  staleTime: 30_000,
});

const readDefault = (wire: Wire): DefaultConferencingApp => ({
  app: wire.at('appSlug').maybe(text) || 'daily-video',
  link: wire.at('appLink').maybe(text) || null,
});
