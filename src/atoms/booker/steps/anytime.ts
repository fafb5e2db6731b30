import type { BookerState } from '../booker.state.js';
import { go, stay, type Transition } from './go.js';

/** Until it is sent; what was sent stays what it was. */
export const recurrenceChosen = (state: BookerState, recurrenceCount: number): Transition =>
  stay(
    ['choosing', 'holding', 'details', 'lost'].includes(state.step.at)
      ? { ...state, choices: { ...state.choices, recurrenceCount } }
      : state,
  );

/** Ready for another booking; who she is stays typed in. */
export const startOver = (state: BookerState): Transition =>
  go(
    state,
    { at: 'choosing' },
    {
      focus: 'month',
      change: { moving: null, refused: [], unanswered: [], choices: { ...state.choices, day: null } },
      effects: [{ do: 'refreshSlots' }],
    },
  );
