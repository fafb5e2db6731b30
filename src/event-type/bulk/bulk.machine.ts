import type { CalError } from '../../errors/index.js';

/** What is changed of several at once. */
export type BulkKind = 'hours' | 'place';

export interface BulkFailure {
  readonly id: number;
  readonly error: CalError;
}

export interface BulkState {
  chosen: ReadonlySet<number>;
  /** What she is asked for; null: nothing is changed. */
  asked: BulkKind | null;
  /** How many of how many are done with; null: none is under way. */
  progress: { done: number; total: number } | null;
  /** Those that could not be changed, of the last try. */
  failed: readonly BulkFailure[];
  /** How many the last try was about. */
  tried: number;
  /** How many were changed, by all tries since she was asked. */
  changed: number;
}

export type BulkEvent =
  | { type: 'rowChosen'; ids: readonly number[]; isChosen: boolean }
  | { type: 'opened'; kind: BulkKind }
  | { type: 'closed' }
  | { type: 'began'; total: number }
  | { type: 'progressed'; done: number }
  | { type: 'ended'; changed: number; failed: readonly BulkFailure[] };

const unasked = { asked: null, progress: null, failed: [], tried: 0, changed: 0 } as const;
export const initialBulk: BulkState = { chosen: new Set(), ...unasked };

function choose(chosen: ReadonlySet<number>, ids: readonly number[], isChosen: boolean): ReadonlySet<number> {
  return isChosen ? new Set([...chosen, ...ids]) : new Set([...chosen].filter((id) => !ids.includes(id)));
}

/** The next state; the same one where the event means nothing in it. */
export function bulkTransition(state: BulkState, event: BulkEvent): BulkState {
  // What is under way goes to its end.
  const isBusy = state.progress !== null;
  switch (event.type) {
    case 'rowChosen':
      return isBusy ? state : { ...state, chosen: choose(state.chosen, event.ids, event.isChosen) };
    case 'opened':
      return isBusy || state.chosen.size === 0 ? state : { ...state, ...unasked, asked: event.kind };
    case 'closed':
      return isBusy ? state : { ...state, ...unasked };
    case 'began':
      if (isBusy || state.asked === null) return state;
      return { ...state, progress: { done: 0, total: event.total }, tried: event.total, failed: [] };
    case 'progressed':
      return state.progress ? { ...state, progress: { ...state.progress, done: event.done } } : state;
    case 'ended':
      if (!state.progress) return state;
      if (event.failed.length === 0) return initialBulk;
      return {
        ...state,
        // A second try is for those alone.
        chosen: new Set(event.failed.map(({ id }) => id)),
        progress: null,
        failed: event.failed,
        changed: state.changed + event.changed,
      };
  }
}
