import type { CalError } from '../../errors/index.js';
import type { ConferencingApp } from '../../queries/apps/conferencingApps.js';
import type { ConnectableApp } from '../../queries/apps/writeConferencingApps.js';

/** What was last done, or failed to be. */
export type ConferencingAppsNews =
  | {
      readonly what: 'connected' | 'madeDefault' | 'disconnected';
      readonly app: ConferencingApp;
      /** null: it was done. */
      readonly error: CalError | null;
    }
  /** On a dry run nothing is sent. */
  | { readonly what: 'dryRun' }
  /** Event types were given the default. */
  | { readonly what: 'given'; readonly app: ConferencingApp; readonly count: number };

/** Google Meet makes its rooms by the Google Calendar of who connects it: there is none, or it refuses its credentials. */
export type MeetRefusal = 'calendarMissing' | 'calendarBroken';

export type ConferencingAppsEvent =
  | { type: 'disconnectPressed'; app: ConnectableApp }
  | { type: 'disconnectDismissed' }
  | { type: 'disconnectConfirmed' }
  | { type: 'disconnected'; app: ConnectableApp }
  | { type: 'disconnectFailed'; app: ConnectableApp; error: CalError }
  /** Google Meet is being connected, or an app made the default. */
  | { type: 'changeBegan'; app: ConferencingApp }
  | { type: 'changeEnded'; app: ConferencingApp; news: ConferencingAppsNews }
  | { type: 'meetRefused'; why: MeetRefusal }
  | { type: 'told'; news: ConferencingAppsNews | null };

export interface ConferencingAppsState {
  /** What she is asked about before it is disconnected. */
  asked: ConnectableApp | null;
  isDisconnecting: boolean;
  /** Why it could not be disconnected; null: that was not tried. */
  refusal: CalError | null;
  /** Those with a change under way. */
  busy: ReadonlySet<ConferencingApp>;
  /** Why Google Meet could not be connected. */
  meetRefusal: MeetRefusal | null;
  news: ConferencingAppsNews | null;
}

export const initialState: ConferencingAppsState = {
  asked: null,
  isDisconnecting: false,
  refusal: null,
  busy: new Set(),
  meetRefusal: null,
  news: null,
};

const without = (busy: ReadonlySet<ConferencingApp>, app: ConferencingApp) =>
  new Set([...busy].filter((each) => each !== app));

/** The next state; the same one where the event means nothing in it. */
export function transition(
  state: ConferencingAppsState,
  event: ConferencingAppsEvent,
): ConferencingAppsState {
  switch (event.type) {
    case 'disconnectPressed':
      return state.isDisconnecting ? state : { ...state, asked: event.app, refusal: null, news: null };
    case 'disconnectDismissed':
      return state.isDisconnecting ? state : { ...state, asked: null, refusal: null };
    case 'disconnectConfirmed':
      return state.asked === null ? state : { ...state, isDisconnecting: true, refusal: null };
    case 'disconnected': {
      if (state.asked !== event.app || !state.isDisconnecting) return state;
      const news = { what: 'disconnected', app: event.app, error: null } as const;
      return { ...state, asked: null, isDisconnecting: false, news };
    }
    case 'disconnectFailed':
      return state.asked === event.app ? { ...state, isDisconnecting: false, refusal: event.error } : state;
    case 'changeBegan':
      return { ...state, busy: new Set([...state.busy, event.app]), meetRefusal: null, news: null };
    case 'changeEnded':
      return { ...state, busy: without(state.busy, event.app), news: event.news };
    case 'meetRefused':
      return { ...state, busy: without(state.busy, 'google-meet'), meetRefusal: event.why };
    case 'told':
      return { ...state, news: event.news };
    default:
      return event satisfies never;
  }
}
