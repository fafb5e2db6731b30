'use client';
import { useEffect } from 'react';
import type { ConnectionEvent } from './connection.machine.js';
import { forgetPendingTrip, readPendingTrip } from './pendingTrip.js';
import { type Return, readReturn, withoutReturn } from './returnAddress.js';
import { CHANNEL, readTakenMessage, returnMessage } from './returnMessage.js';
import type { Way } from './Way.js';
import { ownPage } from './windows.js';

/** On the page that she is led back to: it is the one that left and goes on, or it tells the one that waits. */
export function useReturn(way: Way | null, send: (event: ConnectionEvent) => void) {
  useEffect(() => {
    if (!way) return;
    const page = ownPage();
    const back = readReturn(page.location.href);
    if (!back) return;
    const pending = readPendingTrip();
    if (pending?.state !== back.state) return tellWhoWaits(page, back);
    if (pending.way !== way.name) return;
    forgetPendingTrip();
    page.history.replaceState(page.history.state, '', withoutReturn(page.location.href));
    const trip = { id: 0, place: 'page', state: back.state } as const;
    send({ type: 'pageReturned', back: { trip, before: pending.before, sign: back.end } });
  }, [way, send]);
}

/** The window is closed once somebody has heard it; who came by that address otherwise keeps it. */
function tellWhoWaits(page: Window, back: Return) {
  const { origin } = page.location;
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(CHANNEL) : null;
  channel?.addEventListener('message', (event) => {
    if (readTakenMessage(event, origin) === back.state) page.close();
  });
  channel?.postMessage(returnMessage(back));
  if (page.opener instanceof Object) page.opener.postMessage(returnMessage(back), origin);
  return () => channel?.close();
}
