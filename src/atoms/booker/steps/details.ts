import type { BookerEffect, BookerEvent, BookerState, HeldSlot } from '../booker.state.js';
import { go, heldFrom, stay, type Transition, toDetails } from './go.js';

/** Renew while she types, once half of the time has gone. */
const wantsRenewal = (hold: HeldSlot | null, now: number): hold is HeldSlot =>
  hold !== null && !hold.isRenewing && hold.endsAt - now < (hold.minutes * 60_000) / 2 && hold.endsAt > now;

export function answered(state: BookerState, event: Extract<BookerEvent, { type: 'answered' }>): Transition {
  const answers = { ...state.answers, [event.slug]: event.answer };
  const { step } = state;
  if (step.at !== 'details' || !wantsRenewal(step.hold, event.now)) return stay({ ...state, answers });
  return {
    state: { ...state, answers, step: { ...step, hold: { ...step.hold, isRenewing: true } } },
    effects: [{ do: 'renewHold', uid: step.hold.uid, slot: step.slot }],
  };
}

/** She may have pressed Confirm meanwhile. In every other step nobody waits for it any more. */
export function renewed(
  state: BookerState,
  event: Extract<BookerEvent, { type: 'holdRenewed' }>,
): Transition {
  const { step } = state;
  const isAwaited = (step.at === 'details' || step.at === 'booking') && step.hold?.uid === event.oldUid;
  return stay(isAwaited ? { ...state, step: { ...step, hold: heldFrom(event) } } : state);
}

/** A hold that was not there yet is not waited for: it is let go of when it comes. */
export function submitted(
  state: BookerState,
  { isComplete }: Extract<BookerEvent, { type: 'submitted' }>,
): Transition {
  const { step } = state;
  if (step.at !== 'details' && step.at !== 'holding') return stay(state);
  const { slot } = step;
  const { hold = null, notice = null } = step.at === 'details' ? step : {};
  if (!isComplete) return toDetails(state, { slot, hold, notice, wasSubmitted: true }, 'summary');
  const effects: BookerEffect[] = [{ do: 'book', turn: state.turn + 1, slot }];
  return go(state, { at: 'booking', slot, hold }, { effects });
}

export function whileInDetails(state: BookerState, event: BookerEvent): Transition {
  const { step } = state;
  if (step.at !== 'details') return stay(state);
  switch (event.type) {
    case 'submitted':
      return submitted(state, event);
    case 'holdEnded':
      if (step.hold?.uid !== event.uid) return stay(state);
      return go(
        state,
        { at: 'lost', slot: step.slot, reason: 'expired', pending: null },
        { focus: 'alternatives', effects: [{ do: 'refreshSlots' }] },
      );
    default:
      return stay(state);
  }
}

/** Back to the times, with everything typed kept. */
export function backToTimes(state: BookerState): Transition {
  const { step } = state;
  if (step.at !== 'details' && step.at !== 'lost' && step.at !== 'holding') return stay(state);
  return go(state, { at: 'choosing' }, { focus: 'times', effects: [{ do: 'refreshSlots' }] });
}
