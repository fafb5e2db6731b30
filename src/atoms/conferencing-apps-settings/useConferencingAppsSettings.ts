'use client';
import { useQuery } from '@tanstack/react-query';
import { useReducer } from 'react';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import type { AppOwner, ConferencingApp } from '../../queries/apps/conferencingApps.js';
import { useConferencingApps } from '../../queries/apps/useConferencingApps.js';
import { useConnectGoogleMeet } from '../../queries/apps/useConnectGoogleMeet.js';
import { useDefaultConferencingApp } from '../../queries/apps/useDefaultConferencingApp.js';
import { useDisconnectConferencingApp } from '../../queries/apps/useDisconnectConferencingApp.js';
import { useSetDefaultConferencingApp } from '../../queries/apps/useSetDefaultConferencingApp.js';
import type { ConnectableApp } from '../../queries/apps/writeConferencingApps.js';
import { hostedEventTypesQuery } from '../../queries/event-type/hostedEventType.js';
import { type ConferencingAppsNews, initialState, transition } from './conferencingApps.machine.js';
import {
  type ConferencingAppsModel,
  conferencingAppsModel,
  connectableApps,
} from './conferencingApps.model.js';
import type { ConferencingAppsOptions } from './conferencingAppsOptions.js';
import { meetAnswer } from './meetAnswer.js';
import { type AppTrips, useAppTrips } from './useAppTrips.js';
import { type GivenDefault, useGivenDefault } from './useGivenDefault.js';

export interface ConferencingAppsController {
  readonly model: ConferencingAppsModel;
  readonly owner: AppOwner;
  /** How far each is that wants consent; `google-meet` is on the way to the Google Calendar that it needs. */
  readonly trips: AppTrips;
  /** Connects it, or connects it anew. Call it in the press itself, or the browser opens no window. */
  readonly connect: (app: ConnectableApp) => void;
  /** Connects Google Calendar, and then Google Meet. As above. */
  readonly connectCalendar: () => void;
  readonly makeDefault: (app: ConferencingApp) => void;
  /** Asks first: `model.question`. */
  readonly askToDisconnect: (app: ConnectableApp) => void;
  readonly dismiss: () => void;
  /** Disconnects what was asked about. */
  readonly confirm: () => void;
  /** Giving the new default to event types: `model.others`. */
  readonly given: GivenDefault;
  /** Reads them again. */
  readonly retry: () => void;
}

/** Video apps without looks: facts in, model out. Needs an access token. */
export function useConferencingAppsSettings(
  options: ConferencingAppsOptions = {},
): ConferencingAppsController {
  const { client, queryClient } = useCal();
  const { teamId, orgId, isDryRun = false } = options;
  const owner: AppOwner = teamId === undefined ? {} : { teamId, orgId };
  const [state, send] = useReducer(transition, initialState);
  const connected = useConferencingApps(owner);
  const chosen = useDefaultConferencingApp(owner);
  const { mutateAsync: connectMeet } = useConnectGoogleMeet();
  const { mutateAsync: setDefault } = useSetDefaultConferencingApp();
  const { mutateAsync: disconnect } = useDisconnectConferencingApp();
  // Only what is asked or offered needs them.
  const isOffering = state.news?.what === 'madeDefault' && !options.disableBulkUpdateEventTypes;
  const eventTypes = useQuery(
    { ...hostedEventTypesQuery(client, owner), enabled: isOffering || state.asked !== null },
    queryClient,
  );
  const model = conferencingAppsModel(
    {
      connected: connected.data,
      chosen: chosen.data,
      error: connected.error ?? chosen.error,
      eventTypes: eventTypes.data,
      offered: options.apps ?? connectableApps,
    },
    state,
  );

  /** On a dry run it is told that nothing happened, and nothing does. */
  function isTried(): boolean {
    if (isDryRun) send({ type: 'told', news: { what: 'dryRun' } });
    return isDryRun;
  }

  function ended(app: ConferencingApp, news: ConferencingAppsNews) {
    send({ type: 'changeEnded', app, news });
  }

  function onConnected(app: ConnectableApp) {
    ended(app, { what: 'connected', app, error: null });
    options.onConnectSuccess?.(app);
  }

  function beginMeet() {
    const app = 'google-meet';
    send({ type: 'changeBegan', app });
    connectMeet(owner).then(
      () => queueMicrotask(() => onConnected(app)),
      (error: CalError) => {
        const answer = meetAnswer(error);
        if (answer === 'connected') return queueMicrotask(() => onConnected(app));
        if (answer) send({ type: 'meetRefused', why: answer });
        else ended(app, { what: 'connected', app, error });
        queueMicrotask(() => options.onConnectError?.(app, error));
      },
    );
  }

  const trips = useAppTrips(owner, options, {
    onConnected: (app) => (app === 'google-meet' ? beginMeet() : onConnected(app)),
    onFailed: (app, error) => options.onConnectError?.(app, error),
  });
  const given = useGivenDefault(model.others, owner, state.news, {
    onBulkChangeEnd: options.onBulkChangeEnd,
    onGiven: (count) => {
      if (state.news?.what !== 'madeDefault') return;
      send({ type: 'told', news: { what: 'given', app: state.news.app, count } });
    },
  });

  function makeDefault(app: ConferencingApp) {
    if (isTried()) return;
    send({ type: 'changeBegan', app });
    setDefault({ ...owner, app }).then(
      () => {
        ended(app, { what: 'madeDefault', app, error: null });
        queueMicrotask(() => options.onDefaultChangeSuccess?.(app));
      },
      (error: CalError) => {
        ended(app, { what: 'madeDefault', app, error });
        queueMicrotask(() => options.onDefaultChangeError?.(error));
      },
    );
  }

  function disconnectAsked(app: ConnectableApp) {
    send({ type: 'disconnectConfirmed' });
    disconnect({ ...owner, app }).then(
      () => {
        send({ type: 'disconnected', app });
        queueMicrotask(() => options.onDisconnectSuccess?.(app));
      },
      (error: CalError) => {
        send({ type: 'disconnectFailed', app, error });
        queueMicrotask(() => options.onDisconnectError?.(error));
      },
    );
  }

  return {
    model,
    owner,
    trips,
    connect: (app) => {
      if (isTried()) return;
      if (app === 'google-meet') return beginMeet();
      send({ type: 'told', news: null });
      trips[app].connect();
    },
    connectCalendar: () => {
      if (!isTried()) trips['google-meet'].connect();
    },
    makeDefault,
    askToDisconnect: (app) => send({ type: 'disconnectPressed', app }),
    dismiss: () => send({ type: 'disconnectDismissed' }),
    confirm: () => {
      if (!model.question || model.question.isPending) return;
      if (!isDryRun) return disconnectAsked(model.question.app);
      send({ type: 'disconnectDismissed' });
      isTried();
    },
    given,
    retry: () => {
      void connected.refetch();
      void chosen.refetch();
    },
  };
}
