import type { BookerEffect, BookerEvent, BookerState, HeldSlot } from '../booker.state.js';
import { go, heldFrom, stay, type Transition, toDetails } from './go.js';

const lastMinuteMs = 60_000;
const retryMs = 8_000;

/**
 * While anybody is there the hold goes on, and no longer: from half of its time on, what she types or does on the page
 * begins it anew. In its last minute she has been told that it ends; then she types, or says that she wants it.
 */
function isWanted(hold: HeldSlot, sign: 'typed' | 'pressed' | 'present' | 'waited', now: number): boolean {
  const msLeft = hold.endsAt - now;
  if (hold.isRenewing || msLeft <= 0) return false;
  if (sign === 'pressed') return true;
  // It failed: each letter that she types would be a request that fails, too.
  if (hold.retryAt !== null) return now >= hold.retryAt;
  return sign !== 'waited' && msLeft < hold.minutes * 30_000 && (sign === 'typed' || msLeft > lastMinuteMs);
}

export function holdWanted(
  state: BookerState,
  { sign, now }: { sign: 'typed' | 'pressed' | 'present' | 'waited'; now: number },
): Transition {
  const { step } = state;
  if ((step.at !== 'details' && step.at !== 'booking') || !step.hold) return stay(state);
  const { hold, slot } = step;
  if (!isWanted(hold, sign, now)) return stay(state);
  return {
    state: { ...state, step: { ...step, hold: { ...hold, isRenewing: true } } },
    effects: [{ do: 'renewHold', uid: hold.uid, slot }],
  };
}

export const answered = (
  state: BookerState,
  { slug, answer, now }: Extract<BookerEvent, { type: 'answered' }>,
): Transition =>
  holdWanted({ ...state, answers: { ...state.answers, [slug]: answer } }, { sign: 'typed', now });

/** She may have pressed Confirm meanwhile. In every other step nobody waits for it any more. */
export function renewed(
  state: BookerState,
  event: Extract<BookerEvent, { type: 'holdRenewed' }>,
): Transition {
  const { step } = state;
  const isAwaited = (step.at === 'details' || step.at === 'booking') && step.hold?.uid === event.oldUid;
  return stay(isAwaited ? { ...state, step: { ...step, hold: heldFrom(event) } } : state);
}

/** Whoever wanted it still does. */
export function renewalFailed(
  state: BookerState,
  { uid, now }: Extract<BookerEvent, { type: 'renewalFailed' }>,
): Transition {
  const { step } = state;
  const isAwaited = (step.at === 'details' || step.at === 'booking') && step.hold?.uid === uid;
  if (!isAwaited || !step.hold) return stay(state);
  const hold = { ...step.hold, isRenewing: false, retryAt: now + retryMs };
  return stay({ ...state, step: { ...step, hold } });
}

/** A hold that was not there yet is not waited for: it is let go of when it comes. */
export function submitted(
  state: BookerState,
  { isComplete, needsCode }: Pick<Extract<BookerEvent, { type: 'submitted' }>, 'isComplete' | 'needsCode'>,
): Transition {
  const { step } = state;
  if (step.at !== 'details' && step.at !== 'holding') return stay(state);
  const { slot } = step;
  const { hold = null, notice = null } = step.at === 'details' ? step : {};
  if (!isComplete) return toDetails(state, { slot, hold, notice, wasSubmitted: true }, 'summary');
  if (needsCode)
    return toDetails(state, { slot, hold, notice: null, wasSubmitted: true, code: 'missing' }, 'code');
  const effects: BookerEffect[] = [{ do: 'book', turn: state.turn + 1, slot }];
  return go(state, { at: 'booking', slot, hold }, { effects });
}

export function whileInDetails(state: BookerState, event: BookerEvent): Transition {
  const { step } = state;
  if (step.at !== 'details') return stay(state);
  switch (event.type) {
    case 'submitted':
      return submitted(state, event);
    case 'emailVerified':
      return submitted(
        { ...state, verified: { email: event.email, code: event.code } },
        { isComplete: true },
      );
    case 'codeDismissed':
      return toDetails(state, { ...step, code: undefined }, 'details');
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
