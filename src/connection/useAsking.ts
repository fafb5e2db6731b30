'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { isCalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import type { Connection, ConnectionEvent } from './connection.machine.js';
import { keepPendingTrip } from './pendingTrip.js';
import { returnAddresses, withoutReturn } from './returnAddress.js';
import type { Way } from './Way.js';
import { isWebAddress, ownPage } from './windows.js';

export interface Asking {
  connection: Connection;
  send: (event: ConnectionEvent) => void;
  way: Way;
  returnTo: string | undefined;
  isDryRun: boolean;
  popup: RefObject<Window | null>;
}

/** On `asking`: what is connected so far, and the address; then the window, or the page, goes there. */
export function useAsking({ connection, send, way, returnTo, isDryRun, popup }: Asking) {
  const { client } = useCal();
  const trip = connection.step === 'asking' ? connection.trip : null;
  const wish = useRef({ way, returnTo, isDryRun });
  useEffect(() => {
    wish.current = { way, returnTo, isDryRun };
  });

  useEffect(() => {
    if (!trip) return;
    const { id, place, state } = trip;
    const { way, returnTo, isDryRun } = wish.current;
    let isCurrent = true;

    async function leave({ id, place, state }: typeof trip & object) {
      const page = ownPage();
      const addresses = returnAddresses(returnTo ?? withoutReturn(page.location.href), state);
      const [address, before] = await Promise.all([
        way.ask(client, addresses, isDryRun),
        way.connected(client),
      ]);
      if (!isCurrent) return;
      if (!isWebAddress(address)) throw null;
      if (place === 'page') {
        keepPendingTrip({ way: way.name, state, before });
        page.location.assign(address);
      } else if (popup.current && !popup.current.closed) {
        popup.current.location.href = address;
      }
      send({ type: 'addressGiven', id, before });
    }

    leave({ id, place, state }).catch((error: unknown) => {
      if (!isCurrent) return;
      send({ type: 'askFailed', id, error: isCalError(error) ? error : null });
    });
    return () => {
      isCurrent = false;
    };
  }, [trip, client, send, popup]);
}
