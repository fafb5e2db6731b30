'use client';
import { useEffect, useReducer, useRef } from 'react';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import {
  type Connection,
  type ConnectionFailure,
  connectionTransition,
  type Place,
  type Trip,
  unconnected,
} from './connection.machine.js';
import { oneTimeState } from './returnAddress.js';
import { useAsking } from './useAsking.js';
import { useChecking } from './useChecking.js';
import { useReturn } from './useReturn.js';
import { useWayBack } from './useWayBack.js';
import type { Way } from './Way.js';
import { isPhone, openPopup } from './windows.js';

/** `popup`: a window beside this page. `redirect`: this page goes, and comes back. */
export type ConnectionMode = 'popup' | 'redirect';

export interface ConnectionEnd {
  readonly why: ConnectionFailure;
  /** Where an answer of the API was the reason; else null. */
  readonly error: CalError | null;
}

export interface UseConnectionOptions {
  /** The same one at each render. */
  way: Way;
  /** Default: a popup, and on a phone this page itself. */
  mode?: ConnectionMode | undefined;
  /** Where the provider leads back to, a whole address of this origin. Default: this page. */
  returnTo?: string | undefined;
  /** The way there and back is gone, and nothing is stored. */
  isDryRun?: boolean | undefined;
  /** Whether it hears of a page that comes back by redirect. Default true. */
  isListening?: boolean | undefined;
  /** It is connected: what is new, by the names of the way. Once for each connection. */
  onSuccess?: ((accounts: readonly string[]) => void) | undefined;
  /** It is not. Once for each failure; one who gives up by herself is none. */
  onError?: ((end: ConnectionEnd) => void) | undefined;
}

export interface ConnectionController {
  readonly connection: Connection;
  /** Begins anew. Call it in the press itself, or the browser opens no window. */
  readonly connect: (mode?: ConnectionMode) => void;
  /** Puts the window that she consents in before this one, as far as the browser lets it. */
  readonly bringToFront: () => void;
  /** Gives it up, or puts away how it ended. */
  readonly stop: () => void;
  /** Asks the API once more, where it did not tell. */
  readonly checkAgain: () => void;
}

/** The round trip to somebody else's consent page and back. What is true afterwards is what the API says. */
export function useConnection(options: UseConnectionOptions): ConnectionController {
  const { way, mode, returnTo, isDryRun = false } = options;
  const { t, client } = useCal();
  const [connection, send] = useReducer(connectionTransition, unconnected);
  useEffect(() => client.watch?.('connection', null, connection), [client, connection]);
  const popup = useRef<Window | null>(null);
  const trips = useRef(0);

  useReturn(options.isListening === false ? null : way, send);
  useAsking({ connection, send, way, returnTo, isDryRun, popup });
  useWayBack({ connection, send, popup });
  useChecking({ connection, send, way, isDryRun });
  useTelling(connection, options);

  function begin(place: Place): Trip {
    trips.current += 1;
    return { id: trips.current, place, state: oneTimeState((bytes) => crypto.getRandomValues(bytes)) };
  }

  function connect(wanted = mode ?? (isPhone() ? 'redirect' : 'popup')) {
    popup.current?.close();
    popup.current = wanted === 'popup' ? openPopup(t('connect.opening')) : null;
    const trip = begin(wanted === 'popup' ? 'popup' : 'page');
    const isBlocked = wanted === 'popup' && popup.current === null;
    send({ type: isBlocked ? 'popupBlocked' : 'connectPressed', trip });
  }

  return {
    connection,
    connect,
    bringToFront: () => popup.current?.focus(),
    stop: () => send({ type: 'stopped' }),
    checkAgain: () => send({ type: 'checkPressed' }),
  };
}

/** The host's page is told of each end once, in a turn of its own. */
function useTelling(connection: Connection, { onSuccess, onError }: UseConnectionOptions) {
  const listeners = useRef({ onSuccess, onError });
  const told = useRef<Connection | null>(null);
  useEffect(() => {
    listeners.current = { onSuccess, onError };
  });
  useEffect(() => {
    if (told.current === connection) return;
    told.current = connection;
    if (connection.step === 'connected') {
      const { accounts } = connection;
      queueMicrotask(() => listeners.current.onSuccess?.(accounts));
    }
    if (connection.step === 'failed') {
      const { why, error } = connection;
      queueMicrotask(() => listeners.current.onError?.({ why, error }));
    }
  }, [connection]);
}
