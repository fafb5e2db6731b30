import type { CalendarAccount } from '../../queries/calendars/connectedCalendars.js';

/** What a server has found out before the page is shown, as `GET /v2/calendars/{calendar}/check` answers it. */
export interface InitialConnection {
  /** `success`: it is connected. */
  readonly status: 'success' | 'error';
  /** Goes before `status`: whether it is still to be connected. */
  readonly data?: { readonly allowConnect?: boolean; readonly checked?: boolean } | undefined;
}

/**
 * - `loading`: it is being asked
 * - `connect`: none is connected
 * - `connected`: at least one is, and all of them work
 * - `broken`: one is, and no longer answers
 * - `unknown`: the API does not tell; it can be connected all the same
 */
export type ConnectStatus = 'loading' | 'connect' | 'connected' | 'broken' | 'unknown';

export interface ConnectFacts {
  /** Those of the provider; null: not read yet. */
  readonly accounts: readonly Pick<CalendarAccount, 'problem'>[] | null;
  /** They could not be read. */
  readonly isFailed: boolean;
  readonly initial: InitialConnection | undefined;
}

/** What was read goes before what a server has said; that goes before waiting. */
export function connectStatus({ accounts, isFailed, initial }: ConnectFacts): ConnectStatus {
  if (accounts) {
    if (accounts.length === 0) return 'connect';
    return accounts.some(({ problem }) => problem !== null) ? 'broken' : 'connected';
  }
  if (initial) return isStillToConnect(initial) ? 'connect' : 'connected';
  return isFailed ? 'unknown' : 'loading';
}

const isStillToConnect = ({ status, data }: InitialConnection) => data?.allowConnect ?? status !== 'success';
