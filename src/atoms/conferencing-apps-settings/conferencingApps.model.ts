import { type CalError, isCalApiError } from '../../errors/index.js';
import {
  type ConferencingApp,
  type ConnectedApp,
  type DefaultConferencingApp,
  placeOfApp,
  type VideoApp,
} from '../../queries/apps/conferencingApps.js';
import type { ConnectableApp } from '../../queries/apps/writeConferencingApps.js';
import type { HostedEventType } from '../../queries/event-type/hostedEventType.js';
import type { ConferencingAppsNews, ConferencingAppsState, MeetRefusal } from './conferencingApps.machine.js';

/**
 * - `noOrganization`: it is a team in none, and the API connects apps for no such team
 * - `refused`: who is signed in may not see them
 */
export type ConferencingAppsStatus = 'loading' | 'noOrganization' | 'refused' | 'failed' | 'ready';

/** `always`: Cal Video. `invalid`: it refuses what it was connected with. */
export type AppStatus = 'always' | 'connected' | 'invalid' | 'missing';

export interface ConferencingAppRow {
  /** As places of event types name it. */
  readonly place: VideoApp;
  /** null: connected elsewhere, and the API changes nothing about it here. */
  readonly app: ConferencingApp | null;
  readonly status: AppStatus;
  readonly isDefault: boolean;
  /** A change of it is under way. */
  readonly isBusy: boolean;
}

/** What she is asked before an app is disconnected. */
export interface DisconnectQuestion {
  readonly app: ConnectableApp;
  readonly isDefault: boolean;
  /** Titles of the event types that take place there; null: not known. */
  readonly users: readonly string[] | null;
  readonly isPending: boolean;
  readonly error: CalError | null;
}

export interface ConferencingAppsModel {
  readonly status: ConferencingAppsStatus;
  readonly error: CalError | null;
  readonly rows: readonly ConferencingAppRow[];
  /** Why Google Meet could not be connected. */
  readonly meetRefusal: MeetRefusal | null;
  readonly question: DisconnectQuestion | null;
  readonly news: ConferencingAppsNews | null;
  /** Event types that can be given what has just become the default; empty: none, or not known. */
  readonly others: readonly HostedEventType[];
}

export interface ConferencingAppsFacts {
  /** undefined: not read yet. null: the API does not tell. */
  readonly connected: readonly ConnectedApp[] | null | undefined;
  readonly chosen: DefaultConferencingApp | undefined;
  readonly error: CalError | null;
  /** undefined: not read. */
  readonly eventTypes: readonly HostedEventType[] | undefined;
  /** Which can be connected. */
  readonly offered: readonly ConnectableApp[];
}

export const connectableApps = [
  'google-meet',
  'zoom',
  'msteams',
] as const satisfies readonly ConnectableApp[];

const takesPlaceIn =
  (place: VideoApp) =>
  ({ settings }: HostedEventType): boolean =>
    settings.locations.some((each) => each.type === 'integration' && each.integration === place);

/** Those that take place elsewhere. What a member got of a managed event type follows that, and can't be moved. */
export const elsewhere = (
  eventTypes: readonly HostedEventType[],
  place: VideoApp,
): readonly HostedEventType[] =>
  eventTypes.filter((eventType) => !eventType.isCopy && !takesPlaceIn(place)(eventType));

function statusOf({ connected, chosen, error }: ConferencingAppsFacts): ConferencingAppsStatus {
  if (connected === null) return 'noOrganization';
  if (connected && chosen) return 'ready';
  if (!error) return 'loading';
  return isCalApiError(error) && error.code === 'forbidden' ? 'refused' : 'failed';
}

function rowsOf(facts: ConferencingAppsFacts, { busy }: ConferencingAppsState): ConferencingAppRow[] {
  const connected = facts.connected ?? [];
  const row = (app: ConferencingApp, status: AppStatus): ConferencingAppRow => ({
    place: placeOfApp[app],
    app,
    status,
    isDefault: facts.chosen?.app === app,
    isBusy: busy.has(app),
  });
  const known = connectableApps.flatMap((app) => {
    const theirs = connected.filter((each) => each.app === app);
    const isMissing = theirs.length === 0;
    if (isMissing && !facts.offered.includes(app)) return [];
    const status = isMissing
      ? 'missing'
      : theirs.every(({ isInvalid }) => isInvalid)
        ? 'invalid'
        : 'connected';
    return [row(app, status)];
  });
  const others = connected
    .filter(({ app }) => app === null)
    .map(({ place, isInvalid }) => ({
      place,
      app: null,
      status: isInvalid ? ('invalid' as const) : ('connected' as const),
      isDefault: facts.chosen?.app === place,
      isBusy: false,
    }));
  return [row('daily-video', 'always'), ...known, ...others];
}

function questionOf(facts: ConferencingAppsFacts, state: ConferencingAppsState): DisconnectQuestion | null {
  const { asked, isDisconnecting, refusal } = state;
  if (asked === null) return null;
  const users = facts.eventTypes
    ?.filter(takesPlaceIn(placeOfApp[asked]))
    .map(({ settings }) => settings.title);
  return {
    app: asked,
    isDefault: facts.chosen?.app === asked,
    users: users ?? null,
    isPending: isDisconnecting,
    error: refusal,
  };
}

/** Exactly what is painted. */
export function conferencingAppsModel(
  facts: ConferencingAppsFacts,
  state: ConferencingAppsState,
): ConferencingAppsModel {
  const { news } = state;
  const isNewDefault = news?.what === 'madeDefault' && news.error === null;
  return {
    status: statusOf(facts),
    error: facts.error,
    rows: rowsOf(facts, state),
    meetRefusal: state.meetRefusal,
    question: questionOf(facts, state),
    news,
    others: isNewDefault ? elsewhere(facts.eventTypes ?? [], placeOfApp[news.app]) : [],
  };
}
