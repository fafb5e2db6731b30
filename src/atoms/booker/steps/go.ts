import type { Instant } from '../../../time/types.js';
import {
  type BookerEffect,
  type BookerState,
  type FocusWish,
  type HeldSlot,
  holdOf,
  type Step,
} from '../booker.state.js';

export interface Transition {
  readonly state: BookerState;
  readonly effects: readonly BookerEffect[];
}

export const stay = (state: BookerState): Transition => ({ state, effects: [] });

/** The next state, in which an open hold has been let go of unless the next step keeps it. */
export function go(
  state: BookerState,
  step: Step,
  options: {
    focus?: FocusWish['on'];
    /** The time that she is led back from. */
    refused?: Instant;
    effects?: BookerEffect[];
    change?: Partial<BookerState>;
  } = {},
): Transition {
  const turn = state.turn + 1;
  const next: BookerState = {
    ...state,
    ...options.change,
    step,
    isReading: state.isReading || (options.effects ?? []).some((effect) => effect.do === 'refreshSlots'),
    turn,
    focus: options.focus
      ? { on: options.focus, turn, ...(options.refused !== undefined && { refused: options.refused }) }
      : state.focus,
  };
  const before = holdOf(state);
  // Whoever took over has the hold too.
  const isHandedOver = step.at === 'booked' && step.by === 'host';
  const isKept = before === null || holdOf(next)?.uid === before.uid || step.at === 'unsure' || isHandedOver;
  const effects = options.effects ?? [];
  return { state: next, effects: isKept ? effects : [{ do: 'releaseHold', uid: before.uid }, ...effects] };
}

export const toDetails = (
  state: BookerState,
  step: Omit<Extract<Step, { at: 'details' }>, 'at'>,
  focus: FocusWish['on'] | undefined,
) => go(state, { at: 'details', ...step }, { focus });

export const heldFrom = (event: { uid: string; minutes: number; now: number }): HeldSlot => ({
  uid: event.uid,
  minutes: event.minutes,
  endsAt: event.now + event.minutes * 60_000,
  isRenewing: false,
  retryAt: null,
});
