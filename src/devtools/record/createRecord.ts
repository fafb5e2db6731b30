/** One try of a request. */
export interface Try {
  readonly url: string;
  readonly method: string;
  readonly body: string | null;
  /** null: there is no answer yet, or there will be none. */
  readonly status: number | null;
  /** Why there is none; null: there is, or it is on its way. */
  readonly failure: string | null;
  readonly requestId: string | null;
  readonly answer: string | null;
  /** Until the answer was there; null: it is not. */
  readonly ms: number | null;
}

/** One call: all of its tries. */
export interface Call {
  readonly id: number;
  /** Milliseconds since 1970, by the provider's clock. */
  readonly at: number;
  /**
   * Of the table, such as `bookings.create`; a path where the call was under way before it was watched; null: a token was
   * asked for.
   */
  readonly operation: string | null;
  readonly tries: readonly Try[];
  /** `stopped`: whoever called does not wait for it any more. */
  readonly outcome: 'running' | 'done' | 'failed' | 'stopped';
  /** What the call rejected with, in a sentence. */
  readonly error: string | null;
}

/** One turn of a machine. */
export interface Turn {
  readonly id: number;
  readonly at: number;
  readonly machine: string;
  /** null: the machine tells its states alone. */
  readonly event: { readonly type: string } | null;
  readonly state: object;
}

/** The token that requests go out with, as far as it tells. */
export interface SeenToken {
  readonly text: string;
  readonly seenAt: number;
  /** How many others came before it since this is watched. */
  readonly renewals: number;
}

export interface Seen {
  readonly calls: readonly Call[];
  readonly turns: readonly Turn[];
  readonly token: SeenToken | null;
}

export interface Record {
  readonly get: () => Seen;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (next: (seen: Seen) => Seen) => void;
  readonly clear: () => void;
}

/** Of each kind so many are kept, the newest ones. */
export const MOST = 200;

const nothing: Seen = { calls: [], turns: [], token: null };

/** What was seen of one client. Listeners hear of a change in a turn of its own: what is watched does not wait. */
export function createRecord(): Record {
  let seen = nothing;
  let isTold = true;
  const listeners = new Set<() => void>();
  const change = (next: (seen: Seen) => Seen) => {
    const { calls, turns, token } = next(seen);
    seen = { calls: calls.slice(-MOST), turns: turns.slice(-MOST), token };
    if (!isTold) return;
    isTold = false;
    queueMicrotask(() => {
      isTold = true;
      for (const listener of listeners) listener();
    });
  };
  return {
    get: () => seen,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    clear: () => change(({ token }) => ({ ...nothing, token })),
  };
}
