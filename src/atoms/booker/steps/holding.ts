import type { Instant } from '../../../time/types.js';
import { type BookerEffect, type BookerEvent, type BookerState, pendingSlot } from '../booker.state.js';
import { go, heldFrom, stay, type Transition, toDetails } from './go.js';

const details = { hold: null, notice: null, wasSubmitted: false };

export function whileHolding(state: BookerState, event: BookerEvent): Transition {
  if (state.step.at !== 'holding' && state.step.at !== 'lost') return stay(state);
  const { step } = state;
  const slot = pendingSlot(state);
  if (slot === null) return stay(state);
  // She is at the form already, and may be typing.
  const focus = step.at === 'holding' ? undefined : 'details';
  switch (event.type) {
    case 'holdMade':
      return toDetails(state, { ...details, slot, hold: heldFrom(event) }, focus);
    case 'holdFailed':
      // A hold is a courtesy. Only the booking itself may fail for the visitor.
      return toDetails(state, { ...details, slot }, focus);
    case 'holdRefused': {
      const change = { refused: [...state.refused, slot] };
      const effects: BookerEffect[] = [{ do: 'refreshSlots' }];
      return step.at === 'holding'
        ? go(state, { at: 'choosing' }, { change, effects, focus: 'times', refused: slot })
        : go(state, { ...step, pending: null }, { change, effects, focus: 'alternatives' });
    }
    default:
      return stay(state);
  }
}

export function holdAlternative(state: BookerState, slot: Instant): Transition {
  if (state.step.at !== 'lost') return stay(state);
  const effects: BookerEffect[] = [{ do: 'makeHold', turn: state.turn + 1, slot }];
  return go(state, { ...state.step, pending: slot }, { effects });
}

/** She was here before the page was loaded anew. What was typed then is typed now; a hold is taken up, or let go of. */
export function visitResumed(
  state: BookerState,
  { visit: { held, choices, answers, unanswered }, now }: Extract<BookerEvent, { type: 'visitResumed' }>,
): Transition {
  const letGo: BookerEffect[] = held ? [{ do: 'releaseHold', uid: held.hold.uid }] : [];
  // She was quicker, and has chosen already.
  if (state.step.at !== 'choosing') return { state, effects: letGo };
  const resumed = { ...state, choices, answers: { ...state.answers, ...answers }, unanswered };
  if (held === null || held.hold.endsAt <= now) return { state: resumed, effects: letGo };
  const { slot, hold } = held;
  return toDetails(resumed, { ...details, slot, hold: { ...hold, isRenewing: false } }, 'details');
}

/** The free times are fresh again: what is offered in the lost slot's place can be reached for. */
export function timesRead(state: BookerState): Transition {
  const read = { ...state, isReading: false };
  if (state.step.at !== 'lost' || state.step.pending !== null) return stay(read);
  return go(read, state.step, { focus: 'alternatives' });
}
