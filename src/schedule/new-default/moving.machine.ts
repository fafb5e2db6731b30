/** Which event types shall go by other hours, and how far that has come. */
export interface MovingState {
  /** `moving`: they are changed, one after the other. */
  readonly at: 'choosing' | 'moving';
  /** Ids, in the order in which they are changed. Those that are changed are no longer among them. */
  readonly chosen: readonly number[];
  readonly moved: readonly number[];
  /** Why one could not be changed, by its id: of the last attempt. */
  readonly failed: ReadonlyMap<number, unknown>;
}

export type MovingEvent =
  /** These, in place of what was chosen before. */
  | { readonly type: 'chosen'; readonly ids: readonly number[] }
  | { readonly type: 'began' }
  | { readonly type: 'moved'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly error: unknown }
  | { readonly type: 'ended' };

/** Nothing is chosen for her. */
export const nothingChosen: MovingState = { at: 'choosing', chosen: [], moved: [], failed: new Map() };

/** The next state; the same one where the event means nothing in it. What failed stays chosen, to be tried again. */
export function movingTransition(state: MovingState, event: MovingEvent): MovingState {
  const isMoving = state.at === 'moving';
  switch (event.type) {
    case 'chosen':
      return isMoving ? state : { ...state, chosen: event.ids.filter((id) => !state.moved.includes(id)) };
    case 'began':
      return isMoving || state.chosen.length === 0 ? state : { ...state, at: 'moving', failed: new Map() };
    case 'moved': {
      if (!isMoving || !state.chosen.includes(event.id)) return state;
      const chosen = state.chosen.filter((id) => id !== event.id);
      return { ...state, chosen, moved: [...state.moved, event.id] };
    }
    case 'failed':
      if (!isMoving || !state.chosen.includes(event.id)) return state;
      return { ...state, failed: new Map([...state.failed, [event.id, event.error]]) };
    case 'ended':
      return isMoving ? { ...state, at: 'choosing' } : state;
  }
}
