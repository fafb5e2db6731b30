import type { CalError } from '../../errors/index.js';

export type EventTypeChange = 'duplicated' | 'hidden' | 'shown' | 'deleted';

/** What was last done, or failed to be. */
export type EventTypeListNews =
  | {
      what: EventTypeChange;
      /** Of the event type that was meant. */
      name: string;
      /** null: it was done. */
      error: CalError | null;
    }
  | { what: 'copied'; name: string }
  /** The browser lets no page write to the clipboard. */
  | { what: 'copiedFailed'; url: string }
  | {
      what: 'hoursDone' | 'placeDone';
      /** How many were changed. */
      count: number;
    };

export type EventTypeListEvent =
  | { type: 'deletePressed'; id: number }
  | { type: 'deleteDismissed' }
  | { type: 'deleteConfirmed' }
  | { type: 'deleted'; id: number; name: string }
  | { type: 'deleteFailed'; id: number; error: CalError }
  /** A copy is made of it, or it is hidden or shown. */
  | { type: 'changeBegan'; id: number }
  | { type: 'changeEnded'; id: number; news: EventTypeListNews }
  | { type: 'told'; news: EventTypeListNews | null }
  | { type: 'searched'; query: string };

export interface EventTypeListState {
  /** What is looked for; empty: all are shown. */
  query: string;
  /** The event type that she is asked about before it goes. */
  asked: number | null;
  isDeleting: boolean;
  /** Why it could not be deleted; null: that was not tried. */
  refusal: CalError | null;
  /** Those with a change under way. */
  busy: ReadonlySet<number>;
  news: EventTypeListNews | null;
}

export const initialState: EventTypeListState = {
  query: '',
  asked: null,
  isDeleting: false,
  refusal: null,
  busy: new Set(),
  news: null,
};

/** The next state; the same one where the event means nothing in it. */
export function transition(state: EventTypeListState, event: EventTypeListEvent): EventTypeListState {
  switch (event.type) {
    case 'deletePressed':
      return state.isDeleting ? state : { ...state, asked: event.id, refusal: null, news: null };
    case 'deleteDismissed':
      return state.isDeleting ? state : { ...state, asked: null, refusal: null };
    case 'deleteConfirmed':
      return state.asked === null ? state : { ...state, isDeleting: true, refusal: null };
    case 'deleted':
      if (state.asked !== event.id) return state;
      return {
        ...state,
        asked: null,
        isDeleting: false,
        news: { what: 'deleted', name: event.name, error: null },
      };
    case 'deleteFailed':
      return state.asked === event.id ? { ...state, isDeleting: false, refusal: event.error } : state;
    case 'changeBegan':
      return { ...state, busy: new Set([...state.busy, event.id]), news: null };
    case 'changeEnded':
      return {
        ...state,
        busy: new Set([...state.busy].filter((id) => id !== event.id)),
        news: event.news,
      };
    case 'told':
      return { ...state, news: event.news };
    case 'searched':
      return { ...state, query: event.query };
  }
}
