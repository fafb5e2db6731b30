'use client';
import { useEffect, useRef, useState } from 'react';
import {
  type CalendarProviderName,
  integrationOf,
  isByConsent,
} from '../../connection/calendars/calendarProviders.js';
import { calendarWays } from '../../connection/calendars/calendarWays.js';
import {
  type ConnectionController,
  type ConnectionEnd,
  type ConnectionMode,
  useConnection,
} from '../../connection/useConnection.js';
import type { CalError } from '../../errors/index.js';
import type { CalendarAccount } from '../../queries/calendars/connectedCalendars.js';
import { useConnectedCalendars } from '../../queries/calendars/useConnectedCalendars.js';
import { type ConnectStatus, connectStatus, type InitialConnection } from './connectStatus.js';

export interface UseConnectCalendarOptions {
  /** Whose; `ics` are links of published calendars. */
  calendar: CalendarProviderName;
  /** Several accounts: it can be pressed again once one is connected. Default false. */
  isMultiCalendar?: boolean | undefined;
  /** What a server knew already: the button begins there, and not by waiting. */
  initialData?: InitialConnection | undefined;
  /** Where the provider leads back to, a whole address of this origin. Default: this page. */
  redir?: string | undefined;
  /** `redirect`: this page itself goes to the provider. Default: a popup, and on a phone the page. */
  mode?: ConnectionMode | undefined;
  /** Nothing is stored. Default false. */
  isDryRun?: boolean | undefined;
  /** It was found to be connected, and to work. Once, whenever that begins to be so by reading. */
  onCheckSuccess?: (() => void) | undefined;
  /** It could not be found out; or an account does not answer, and then `error` is null. */
  onCheckError?: ((error: CalError | null) => void) | undefined;
  /** It is connected: the `credentialId` of the account; null on a dry run, and where the API does not tell. */
  onSuccess?: ((accountId: number | null) => void) | undefined;
  /** It is not: how the round trip ended, or what the API said. */
  onError?: ((end: ConnectionEnd | CalError) => void) | undefined;
}

export interface ConnectCalendarController {
  readonly status: ConnectStatus;
  /** Those of the provider that are connected. */
  readonly accounts: readonly CalendarAccount[];
  /** The round trip; of Apple and links it never begins. */
  readonly round: ConnectionController;
  /** Whether the form of Apple, or of links, is open. */
  readonly isFormOpen: boolean;
  /** Begins: a window, or the form. Call it in the press itself. */
  readonly connect: () => void;
  readonly closeForm: () => void;
}

/** One provider's calendars: whether they are connected, and the way to connect them. Needs an access token. */
export function useConnectCalendar(options: UseConnectCalendarOptions): ConnectCalendarController {
  const { calendar, initialData, redir, mode, isDryRun, onSuccess, onError } = options;
  const { data, error } = useConnectedCalendars();
  const [isFormOpen, setFormOpen] = useState(false);
  const accounts =
    data?.accounts.filter(({ integration }) => integration === integrationOf[calendar]) ?? null;
  const status = connectStatus({ accounts, isFailed: error !== null, initial: initialData });
  const way = calendarWays[isByConsent(calendar) ? calendar : 'google'];
  const round = useConnection({
    way,
    mode,
    returnTo: redir,
    isDryRun,
    isListening: isByConsent(calendar),
    onSuccess: ([account]) => onSuccess?.(account === undefined ? null : Number(account)),
    onError,
  });
  useCheckTelling(accounts && status, error, options);

  return {
    status,
    accounts: accounts ?? [],
    round,
    isFormOpen,
    connect: () => (isByConsent(calendar) ? round.connect() : setFormOpen(true)),
    closeForm: () => setFormOpen(false),
  };
}

/** Each thing that is found out is told once. */
function useCheckTelling(
  found: ConnectStatus | null,
  error: CalError | null,
  { onCheckSuccess, onCheckError }: UseConnectCalendarOptions,
) {
  const listeners = useRef({ onCheckSuccess, onCheckError });
  const told = useRef<unknown>(null);
  useEffect(() => {
    listeners.current = { onCheckSuccess, onCheckError };
  });
  useEffect(() => {
    const news = error ?? found;
    if (told.current === news) return;
    told.current = news;
    if (error) queueMicrotask(() => listeners.current.onCheckError?.(error));
    else if (found === 'broken') queueMicrotask(() => listeners.current.onCheckError?.(null));
    else if (found === 'connected') queueMicrotask(() => listeners.current.onCheckSuccess?.());
  }, [found, error]);
}
