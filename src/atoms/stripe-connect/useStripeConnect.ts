'use client';
import { useEffect, useMemo, useRef } from 'react';
import { stripeWay } from '../../connection/apps/appWays.js';
import { wholeAddress } from '../../connection/apps/wholeAddress.js';
import { type ConnectionController, useConnection } from '../../connection/useConnection.js';
import type { CalError } from '../../errors/index.js';
import type { AppOwner } from '../../queries/apps/conferencingApps.js';
import type { StripeStatus } from '../../queries/apps/stripeAccount.js';
import { useStripeAccount } from '../../queries/apps/useStripeAccount.js';
import type { StripeConnectOptions } from './stripeConnectOptions.js';

export interface StripeConnectController {
  /** undefined: it is being checked, or could not be. */
  readonly status: StripeStatus | undefined;
  /** Why it could not be checked. */
  readonly error: CalError | null;
  /** The API connects an account for them: not for a team in no organization. */
  readonly canConnect: boolean;
  /** How far she is on the way to Stripe and back. */
  readonly trip: ConnectionController;
  /** Connects it, or connects it anew. Call it in the press itself, or the browser opens no window. */
  readonly connect: () => void;
  /** Checks once more. */
  readonly retry: () => void;
}

/** Whether money can be taken, and connecting Stripe, without looks. Needs an access token. */
export function useStripeConnect(options: StripeConnectOptions = {}): StripeConnectController {
  const { teamId, orgId, redir, errorRedir, mode, isDryRun = false } = options;
  const { data, error, dataUpdatedAt, errorUpdatedAt, refetch } = useStripeAccount(
    teamId === undefined ? {} : { teamId, orgId },
  );
  const way = useMemo(() => {
    const owner: AppOwner = teamId === undefined ? {} : { teamId, orgId };
    return stripeWay({ owner, onErrorReturnTo: wholeAddress(errorRedir) });
  }, [teamId, orgId, errorRedir]);
  const trip = useConnection({
    way,
    mode,
    returnTo: wholeAddress(redir),
    // SAFETY: this way names accounts by how they stand.
    onSuccess: ([status]) => options.onSuccess?.(status as StripeStatus),
    onError: options.onError,
  });
  useTelling({ status: data, error, at: Math.max(dataUpdatedAt, errorUpdatedAt) }, options);
  return {
    status: data ?? (error ? undefined : options.initialData),
    error: data === undefined ? error : null,
    canConnect: teamId === undefined || orgId !== undefined,
    trip,
    connect: () => {
      if (!isDryRun) trip.connect();
    },
    retry: () => void refetch(),
  };
}

interface Check {
  status: StripeStatus | undefined;
  error: CalError | null;
  /** When it ended, in milliseconds since 1970; 0: it has not. */
  at: number;
}

/** The host's page is told of each check once, in a turn of its own. */
function useTelling({ status, error, at }: Check, { onCheckSuccess, onCheckError }: StripeConnectOptions) {
  const listeners = useRef({ onCheckSuccess, onCheckError });
  const told = useRef(0);
  useEffect(() => {
    listeners.current = { onCheckSuccess, onCheckError };
  });
  useEffect(() => {
    if (at === 0 || told.current === at) return;
    told.current = at;
    if (error) queueMicrotask(() => listeners.current.onCheckError?.(error));
    else if (status === 'connected') queueMicrotask(() => listeners.current.onCheckSuccess?.());
  }, [at, error, status]);
}
