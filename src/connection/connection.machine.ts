import type { CalError } from '../errors/index.js';

/** Where she consents: in a window beside the page, or in place of the page. */
export type Place = 'popup' | 'page';

/** One try. Whatever is late carries its `id`, or its `state`, and is dropped where another try has begun. */
export interface Trip {
  readonly id: number;
  readonly place: Place;
  /** Said once, and brought back by whoever was really sent: see `returnAddress.ts`. */
  readonly state: string;
}

/**
 * How it looks that she is back. It proves nothing: the API is asked.
 * - `success`, `failure`: her browser came to that address
 * - `closed`: the window is closed, or can no longer be seen, as where the provider cuts it off
 */
export type Sign = 'success' | 'failure' | 'closed';

/**
 * - `blocked`: the browser opened no window
 * - `unreachable`: the API gave no address, so nothing has begun
 * - `refused`: she came back, and nothing is connected
 * - `unchanged`: she came back, and nothing is connected that was not before: refused, or the same account again
 * - `closed`: the window was closed, and nothing is connected
 * - `unchecked`: she came back, and the API does not tell whether it is connected
 */
export type ConnectionFailure = 'blocked' | 'unreachable' | 'refused' | 'unchanged' | 'closed' | 'unchecked';

/** What a check has found. */
export type Outcome =
  | { readonly accounts: readonly string[] }
  | { readonly why: 'refused' | 'unchanged' | 'closed' };

interface Gone {
  readonly trip: Trip;
  /** What was connected before, by the names of the way. */
  readonly before: readonly string[];
}

interface Back extends Gone {
  readonly sign: Sign;
}

export type Connection =
  | { readonly step: 'idle' }
  /** The API is asked for the address, and for what is connected so far. */
  | { readonly step: 'asking'; readonly trip: Trip }
  | ({ readonly step: 'away' } & Gone)
  | ({ readonly step: 'checking' } & Back)
  /** What is new; empty on a dry run. */
  | { readonly step: 'connected'; readonly trip: Trip; readonly accounts: readonly string[] }
  | {
      readonly step: 'failed';
      readonly trip: Trip;
      readonly why: ConnectionFailure;
      /** null: nobody answered with one. */
      readonly error: CalError | null;
      /** What a late return, or another check, goes on from; null: there is nothing to come back from. */
      readonly back: Back | null;
    };

export type ConnectionEvent =
  | { readonly type: 'connectPressed'; readonly trip: Trip }
  | { readonly type: 'popupBlocked'; readonly trip: Trip }
  | { readonly type: 'addressGiven'; readonly id: number; readonly before: readonly string[] }
  | { readonly type: 'askFailed'; readonly id: number; readonly error: CalError | null }
  | { readonly type: 'returned'; readonly state: string; readonly end: 'success' | 'failure' }
  | { readonly type: 'windowClosed'; readonly id: number }
  /** The page itself was away, and this is the one that came back. */
  | { readonly type: 'pageReturned'; readonly back: Back }
  | { readonly type: 'checked'; readonly id: number; readonly outcome: Outcome }
  | { readonly type: 'checkFailed'; readonly id: number; readonly error: CalError | null }
  | { readonly type: 'checkPressed' }
  /** She gives it up, or has read how it ended. */
  | { readonly type: 'stopped' };

export const unconnected: Connection = { step: 'idle' };

const isOf = (connection: Connection, id: number) => connection.step !== 'idle' && connection.trip.id === id;

/** From where a return with that state goes on; null: it means nothing here. */
export function awaited(connection: Connection, state: string): Gone | null {
  if (connection.step === 'idle' || connection.trip.state !== state) return null;
  if (connection.step === 'away') return connection;
  // A window that only looked closed goes on, and comes back late.
  if (connection.step === 'checking') return connection.sign === 'closed' ? connection : null;
  return connection.step === 'failed' ? connection.back : null;
}

/** Pure and total: what has no meaning in a step changes nothing. */
export function connectionTransition(connection: Connection, event: ConnectionEvent): Connection {
  const { step } = connection;
  switch (event.type) {
    case 'connectPressed':
      return { step: 'asking', trip: event.trip };
    case 'popupBlocked':
      return { step: 'failed', trip: event.trip, why: 'blocked', error: null, back: null };
    case 'addressGiven':
      return step === 'asking' && isOf(connection, event.id)
        ? { step: 'away', trip: connection.trip, before: event.before }
        : connection;
    case 'askFailed':
      return step === 'asking' && isOf(connection, event.id)
        ? { step: 'failed', trip: connection.trip, why: 'unreachable', error: event.error, back: null }
        : connection;
    case 'returned': {
      const gone = awaited(connection, event.state);
      return gone ? check({ ...gone, sign: event.end }) : connection;
    }
    case 'windowClosed':
      return step === 'away' && isOf(connection, event.id)
        ? check({ ...connection, sign: 'closed' })
        : connection;
    case 'pageReturned':
      return step === 'idle' || step === 'away' ? check(event.back) : connection;
    case 'checked':
      return step === 'checking' && isOf(connection, event.id)
        ? found(connection, event.outcome)
        : connection;
    case 'checkFailed':
      return step === 'checking' && isOf(connection, event.id)
        ? fail(connection, 'unchecked', event.error)
        : connection;
    case 'checkPressed':
      return step === 'failed' && connection.back ? check(connection.back) : connection;
    case 'stopped':
      return unconnected;
    default:
      return event satisfies never;
  }
}

const check = ({ trip, before, sign }: Back): Connection => ({ step: 'checking', trip, before, sign });

function fail({ trip, before, sign }: Back, why: ConnectionFailure, error: CalError | null): Connection {
  return { step: 'failed', trip, why, error, back: { trip, before, sign } };
}

function found(back: Back, outcome: Outcome): Connection {
  if ('why' in outcome) return fail(back, outcome.why, null);
  return { step: 'connected', trip: back.trip, accounts: outcome.accounts };
}
