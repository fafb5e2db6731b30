'use client';
import { useMemo } from 'react';
import { conferencingWay } from '../../connection/apps/appWays.js';
import { wholeAddress } from '../../connection/apps/wholeAddress.js';
import { calendarWays } from '../../connection/calendars/calendarWays.js';
import { type ConnectionController, useConnection } from '../../connection/useConnection.js';
import type { AppOwner } from '../../queries/apps/conferencingApps.js';
import type { ConnectableApp, ConsentApp } from '../../queries/apps/writeConferencingApps.js';
import type { ConferencingAppsOptions, ConferencingConnectError } from './conferencingAppsOptions.js';

/** The ways to other pages that there are here: by Google, its calendar is connected, which Google Meet needs. */
export type AppTrips = Readonly<Record<ConnectableApp, ConnectionController>>;

interface Ends {
  onConnected: (app: ConnectableApp) => void;
  onFailed: (app: ConnectableApp, error: ConferencingConnectError) => void;
}

/** Apart from that of the settings of calendars, which may be on the same page and has its own returns. */
const googleWay = { ...calendarWays.google, name: 'app.google-meet' };

/** The round trips of the apps that want consent. */
export function useAppTrips(
  { teamId, orgId }: AppOwner,
  { mode, returnTo, onErrorReturnTo }: ConferencingAppsOptions,
  { onConnected, onFailed }: Ends,
): AppTrips {
  const ways = useMemo(() => {
    const owner: AppOwner = teamId === undefined ? {} : { teamId, orgId };
    const options = { owner, onErrorReturnTo: wholeAddress(onErrorReturnTo) };
    return { zoom: conferencingWay('zoom', options), msteams: conferencingWay('msteams', options) };
  }, [teamId, orgId, onErrorReturnTo]);
  const page = wholeAddress(returnTo);
  const optionsOf = (app: ConnectableApp) => ({
    mode,
    returnTo: page,
    onSuccess: () => onConnected(app),
    onError: (end: ConferencingConnectError) => onFailed(app, end),
  });
  const trips = {
    zoom: useConnection({ way: ways.zoom, ...optionsOf('zoom') }),
    msteams: useConnection({ way: ways.msteams, ...optionsOf('msteams') }),
  } satisfies Record<ConsentApp, ConnectionController>;
  return { ...trips, 'google-meet': useConnection({ way: googleWay, ...optionsOf('google-meet') }) };
}
