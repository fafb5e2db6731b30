'use client';
import { useEffect } from 'react';
import { isCalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import type { Connection, ConnectionEvent, Sign } from './connection.machine.js';
import { outcomeOf } from './outcome.js';
import type { Way } from './Way.js';

/** How long before each time that the API is asked, in milliseconds: it may take it a moment to know. */
const PAUSES: Readonly<Record<Sign, readonly number[]>> = {
  success: [0, 500],
  failure: [0],
  closed: [0, 500, 1000],
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export interface Checking {
  connection: Connection;
  send: (event: ConnectionEvent) => void;
  /** The same one at each render. */
  way: Way;
  isDryRun: boolean;
}

/** On `checking`: the API is asked what is connected now, a few times before it is said that nothing is. */
export function useChecking({ connection, send, way, isDryRun }: Checking) {
  const { client, queryClient } = useCal();
  const back = connection.step === 'checking' ? connection : null;

  useEffect(() => {
    if (!back) return;
    const { trip, before, sign } = back;
    let isCurrent = true;

    async function check() {
      const pauses = isDryRun ? [0] : PAUSES[sign];
      for (const [turn, ms] of pauses.entries()) {
        if (ms > 0) await pause(ms);
        if (!isCurrent) return;
        const after = await way.connected(client);
        if (!isCurrent) return;
        const outcome = outcomeOf({ before, after, sign, tellsRefusal: way.tellsRefusal, isDryRun });
        if ('accounts' in outcome) {
          for (const queryKey of way.stale(client)) void queryClient.invalidateQueries({ queryKey });
        } else if (turn < pauses.length - 1) continue;
        send({ type: 'checked', id: trip.id, outcome });
        return;
      }
    }

    check().catch((error: unknown) => {
      if (!isCurrent) return;
      send({ type: 'checkFailed', id: trip.id, error: isCalError(error) ? error : null });
    });
    return () => {
      isCurrent = false;
    };
  }, [back, client, queryClient, send, way, isDryRun]);
}
