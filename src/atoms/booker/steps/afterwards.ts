import type { BookerEvent, BookerState } from '../booker.state.js';
import { go, stay, type Transition } from './go.js';

export function afterwards(state: BookerState, event: BookerEvent): Transition {
  const { step } = state;
  if (step.at !== 'booked') return stay(state);
  const { booking } = step;
  switch (event.type) {
    case 'cancelAsked':
      return go(state, { ...step, cancel: 'asking' }, { focus: 'cancel' });
    case 'cancelDismissed':
      return go(state, { ...step, cancel: 'no' }, { focus: 'cancelLink' });
    case 'cancelConfirmed':
      return go(
        state,
        { ...step, cancel: 'pending' },
        { effects: [{ do: 'cancel', turn: state.turn + 1, uid: booking.uid, reason: event.reason }] },
      );
    case 'cancelled':
      return go(
        state,
        { at: 'cancelled', booking: event.booking },
        { focus: 'success', effects: [{ do: 'refreshSlots' }] },
      );
    case 'cancelFailed':
      return go(state, { ...step, cancel: 'failed' }, { focus: 'cancel' });
    case 'moveChosen':
      return go(state, { at: 'choosing' }, { focus: 'times', change: { moving: booking, refused: [] } });
    default:
      return stay(state);
  }
}
