import type { CalError } from '../../errors/index.js';

/** What was last done, or failed to be. */
export interface ScheduleListNews {
  what: 'duplicated' | 'madeDefault' | 'deleted';
  /** Of the schedule that was meant. */
  name: string;
  /** null: it was done. */
  error: CalError | null;
}

export type ScheduleListEvent =
  | { type: 'deletePressed'; id: number }
  | { type: 'deleteDismissed' }
  | { type: 'deleteConfirmed' }
  | { type: 'deleted'; id: number; name: string }
  | { type: 'deleteFailed'; id: number; error: CalError }
  /** A copy is made of it, or it is made the default. */
  | { type: 'changeBegan'; id: number }
  | { type: 'changeEnded'; id: number; news: ScheduleListNews }
  /** Which event types go by the new default: some, or none. */
  | { type: 'newDefaultSettled' };

export interface ScheduleListState {
  /** The schedule that she is asked about before it goes. */
  asked: number | null;
  isDeleting: boolean;
  /** Why it could not be deleted; null: that was not tried. */
  refusal: CalError | null;
  /** Those with a change under way. */
  busy: ReadonlySet<number>;
  news: ScheduleListNews | null;
  /** Has just become the default; null: none has, or which event types go by it is settled. */
  newDefault: number | null;
}

export const initialState: ScheduleListState = {
  asked: null,
  isDeleting: false,
  refusal: null,
  busy: new Set(),
  news: null,
  newDefault: null,
};

/** The next state; the same one where the event means nothing in it. */
export function transition(state: ScheduleListState, event: ScheduleListEvent): ScheduleListState {
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
        newDefault: event.news.what === 'madeDefault' && !event.news.error ? event.id : state.newDefault,
      };
    case 'newDefaultSettled':
      return { ...state, newDefault: null };
  }
}
