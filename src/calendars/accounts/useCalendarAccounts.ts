'use client';
import { useState } from 'react';
import {
  type CalendarAccount,
  type ConnectedCalendar,
  calendarKey,
} from '../../queries/calendars/connectedCalendars.js';
import { useAddSelectedCalendar } from '../../queries/calendars/useAddSelectedCalendar.js';
import { useConnectedCalendars } from '../../queries/calendars/useConnectedCalendars.js';
import { useRemoveSelectedCalendar } from '../../queries/calendars/useRemoveSelectedCalendar.js';
import { type DisconnectQuestion, useDisconnection } from '../disconnecting/useDisconnection.js';
import { useWishes } from '../wishes/useWishes.js';
import { type CalendarAccountsModel, calendarAccountsModel } from './calendarAccounts.model.js';
import type { CalendarAccountsOptions } from './calendarAccountsOptions.js';
import { type Connecting, useConnecting } from './useConnecting.js';

/** What was last done. */
export interface CalendarNews {
  readonly what: 'connected' | 'disconnected';
  /** null: of an account that is not read yet. */
  readonly account: CalendarAccount | null;
}

export interface CalendarAccountsController {
  readonly model: CalendarAccountsModel;
  /** Lets a calendar block, or no longer. Of one calendar one write is under way at a time; what is wanted last is written. */
  readonly setSelected: (calendar: ConnectedCalendar, isSelected: boolean) => void;
  readonly connecting: Connecting;
  /** To be called once an account is connected. */
  readonly connected: (credentialId: number | null) => void;
  /** Asks first: `question`. */
  readonly askToDisconnect: (account: CalendarAccount) => void;
  readonly question: DisconnectQuestion | null;
  readonly dismiss: () => void;
  /** Disconnects what was asked about. */
  readonly confirm: () => void;
  readonly news: CalendarNews | null;
  /** Reads them again. */
  readonly retry: () => void;
  readonly isReading: boolean;
}

/** Accounts and their calendars without looks: what is connected in, a model out. Needs an access token. */
export function useCalendarAccounts(options: CalendarAccountsOptions = {}): CalendarAccountsController {
  const { isDryRun = false } = options;
  const { data, error, refetch, isFetching } = useConnectedCalendars();
  const { mutateAsync: select } = useAddSelectedCalendar({ isDryRun });
  const { mutateAsync: deselect } = useRemoveSelectedCalendar({ isDryRun });
  const [news, setNews] = useState<CalendarNews | null>(null);
  const connecting = useConnecting();
  const calendarOf = (key: string) =>
    data?.accounts.flatMap(({ calendars }) => calendars).find((each) => calendarKey(each) === key);

  const switches = useWishes<boolean>({
    write: async (key, isSelected) => {
      const calendar = calendarOf(key);
      if (calendar) await (isSelected ? select(calendar) : deselect(calendar));
    },
    onWritten: (key, isSelected) => {
      const calendar = calendarOf(key);
      if (calendar) queueMicrotask(() => options.onSelectSuccess?.({ ...calendar, isSelected }));
    },
    onRefused: (key, problem) => {
      const calendar = calendarOf(key);
      if (calendar) queueMicrotask(() => options.onSelectError?.(problem, calendar));
    },
  });

  const disconnection = useDisconnection(data, {
    isDryRun,
    onSuccess: (account) => {
      setNews({ what: 'disconnected', account });
      queueMicrotask(() => options.onDisconnectSuccess?.(account));
    },
    onError: (problem, account) => queueMicrotask(() => options.onDisconnectError?.(problem, account)),
  });

  return {
    model: calendarAccountsModel({ connected: data, error }, switches.wishes),
    setSelected: (calendar, isSelected) => {
      setNews(null);
      switches.wish(calendarKey(calendar), isSelected, calendar.isSelected);
    },
    connecting,
    connected: (credentialId) => {
      const account = data?.accounts.find((each) => each.credentialId === credentialId) ?? null;
      // A trial has connected none.
      if (!isDryRun) setNews({ what: 'connected', account });
      void refetch();
      queueMicrotask(() => options.onConnectSuccess?.(credentialId));
    },
    askToDisconnect: (account) => {
      setNews(null);
      disconnection.ask(account);
    },
    question: disconnection.question,
    dismiss: disconnection.dismiss,
    confirm: disconnection.confirm,
    news,
    retry: () => void refetch(),
    isReading: isFetching,
  };
}
