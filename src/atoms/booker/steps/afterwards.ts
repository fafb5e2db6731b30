import type { BookerEvent, BookerState } from '../booker.state.js';
import { go, stay, type Transition } from './go.js';

/** It has a booking, and looks for another time for it. The length is the event type's own: the API moves to no other. */
const moving = (state: BookerState): BookerState['choices'] => ({ ...state.choices, lengthMinutes: null });

export function whileBooked(state: BookerState, event: BookerEvent): Transition {
  const { step } = state;
  if (step.at !== 'booked') return stay(state);
  const { booking } = step;
  switch (event.type) {
    case 'bookingChanged':
      return go(
        state,
        { ...step, booking: event.booking },
        { change: { moving: null }, effects: [{ do: 'refreshSlots' }] },
      );
    case 'moveChosen':
      return booking.series.length > 1
        ? go(
            state,
            { at: 'unmovable', why: { kind: 'series', dates: booking.series } },
            { focus: 'unmovable' },
          )
        : go(
            state,
            { at: 'choosing' },
            { focus: 'times', change: { moving: booking, refused: [], choices: moving(state) } },
          );
    default:
      return stay(state);
  }
}

/** A booking that is to be moved is being read, or can't be. */
export function whileOpening(state: BookerState, event: BookerEvent): Transition {
  const { step } = state;
  if (step.at !== 'opening' && step.at !== 'unmovable') return stay(state);
  if (event.type === 'moveAsked') return go(state, { at: 'opening', uid: event.uid });
  if (step.at === 'unmovable' || !('uid' in event) || event.uid !== step.uid) return stay(state);
  switch (event.type) {
    case 'moveOpened': {
      const choices = { ...moving(state), month: state.choices.month ?? event.month };
      return go(state, { at: 'choosing' }, { change: { moving: event.booking, choices } });
    }
    case 'moveRefused':
      return go(state, { at: 'unmovable', why: event.why }, { focus: 'unmovable' });
    default:
      return stay(state);
  }
}
