'use client';
import { useEffect, useRef, useState } from 'react';
import { type ConnectionController, useConnection } from '../useConnection.js';
import { type CalendarProviderName, type ConsentProviderName, isByConsent } from './calendarProviders.js';
import { calendarWays } from './calendarWays.js';
import type { ConnectCalendarDialogProps } from './connectCalendarDialogProps.js';

/** The dialog's own steps: whose calendar is chosen, and the round trips to those who ask for consent. */
export function useChooser(props: ConnectCalendarDialogProps) {
  const { isOpen, onClose, start, onConnected, onFailed, mode, returnTo, isDryRun } = props;
  const [chosen, setChosen] = useState<CalendarProviderName | null>(start ?? null);
  const [last, setLast] = useState<CalendarProviderName | null>(null);

  function connected(accountId: number | null) {
    setChosen(null);
    onConnected?.(accountId);
    onClose();
  }
  const options = {
    mode,
    isDryRun,
    onError: onFailed,
    onSuccess: ([account]: readonly string[]) => connected(account === undefined ? null : Number(account)),
  };
  const backTo = (name: ConsentProviderName) => (typeof returnTo === 'string' ? returnTo : returnTo?.[name]);
  const google = useConnection({ way: calendarWays.google, returnTo: backTo('google'), ...options });
  const office365 = useConnection({ way: calendarWays.office365, returnTo: backTo('office365'), ...options });
  const controllers = { google, office365 };

  function choose(name: CalendarProviderName) {
    setChosen(name);
    setLast(name);
    // In the press itself, or the browser opens no window.
    if (isByConsent(name)) controllers[name].connect();
  }
  function back() {
    google.stop();
    office365.stop();
    setChosen(null);
  }

  // She pressed the button that opened it: that press still lets a window be opened.
  const begin = useRef(choose);
  const wasOpen = useRef(false);
  useEffect(() => {
    begin.current = choose;
  });
  useEffect(() => {
    if (isOpen && !wasOpen.current && start) begin.current(start);
    if (isOpen && !wasOpen.current && !start) setChosen(null);
    wasOpen.current = isOpen;
  }, [isOpen, start]);

  const underWay = underWayOf(controllers);
  const shown = chosen ?? underWay;
  return {
    /** After a redirect it comes back before anybody has opened it. */
    isShown: isOpen || underWay !== null,
    chosen: shown,
    last,
    /** null: nobody's consent is asked for. */
    controller: shown !== null && isByConsent(shown) ? controllers[shown] : null,
    choose,
    back,
    connected,
    close: () => {
      back();
      onClose();
    },
  };
}

/** Whose consent is asked for, or was; null: nobody's. */
function underWayOf(controllers: Record<'google' | 'office365', ConnectionController>) {
  const names = ['google', 'office365'] as const;
  return names.find((name) => !['idle', 'connected'].includes(controllers[name].connection.step)) ?? null;
}
