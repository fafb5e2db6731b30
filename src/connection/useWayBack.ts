'use client';
import { type RefObject, useEffect } from 'react';
import { awaited, type Connection, type ConnectionEvent } from './connection.machine.js';
import type { Return } from './returnAddress.js';
import { CHANNEL, readReturnMessage, takenMessage } from './returnMessage.js';
import { lookAt } from './windows.js';

/** How often the window is looked at. */
const LOOK_MS = 250;

export interface WayBack {
  connection: Connection;
  send: (event: ConnectionEvent) => void;
  popup: RefObject<Window | null>;
}

/** While she is away: the three ways in which it is noticed that she is back, whichever comes first. */
export function useWayBack({ connection, send, popup }: WayBack) {
  const trip = connection.step === 'idle' ? null : connection.trip;
  const isAwaited = trip !== null && awaited(connection, trip.state) !== null;
  const isAway = connection.step === 'away';

  useEffect(() => {
    if (!trip || !isAwaited) return;
    const watch = new AbortController();
    const { signal } = watch;
    const channel = 'BroadcastChannel' in window ? new BroadcastChannel(CHANNEL) : null;

    function hear(back: Return | null) {
      if (back?.state !== trip?.state || !back) return;
      channel?.postMessage(takenMessage(back.state));
      send({ type: 'returned', ...back });
    }
    const listen = (event: Event) =>
      event instanceof MessageEvent && hear(readReturnMessage(event, window.location.origin));
    window.addEventListener('message', listen, { signal });
    channel?.addEventListener('message', listen, { signal });
    return () => {
      watch.abort();
      channel?.close();
    };
  }, [trip, isAwaited, send]);

  useEffect(() => {
    if (!trip || !isAway) return;
    const { id } = trip;
    if (trip.place === 'page') {
      // By "back", a browser may show the page that left as it was.
      const show = (event: PageTransitionEvent) => event.persisted && send({ type: 'windowClosed', id });
      window.addEventListener('pageshow', show);
      return () => window.removeEventListener('pageshow', show);
    }
    const timer = setInterval(() => {
      const sight = popup.current ? lookAt(popup.current) : 'closed';
      if (sight === 'closed') send({ type: 'windowClosed', id });
      else if (sight !== 'away') send({ type: 'returned', ...sight });
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [trip, isAway, send, popup]);

  // It has done what it was opened for, or she no longer wants it.
  const isOpen = connection.step === 'asking' || isAway;
  useEffect(() => {
    if (!isOpen) return;
    return () => popup.current?.close();
  }, [isOpen, popup]);
}
