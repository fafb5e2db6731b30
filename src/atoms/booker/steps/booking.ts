import type { Instant } from '../../../time/types.js';
import type { BookerEvent, BookerState, HeldSlot } from '../booker.state.js';
import { go, stay, type Transition, toDetails } from './go.js';

export function whileBooking(state: BookerState, event: BookerEvent): Transition {
  const { step } = state;
  if (step.at !== 'booking') return stay(state);
  const { slot, hold } = step;
  switch (event.type) {
    case 'bookingMade':
      return booked(state, event);
    case 'codeRequired':
      return toDetails(
        { ...state, verified: null },
        { slot, hold, notice: null, wasSubmitted: true, code: event.problem },
        'code',
      );
    case 'slotTaken':
      if (state.unanswered.includes(slot)) return likelyBooked(state, slot);
      return go(
        state,
        { at: 'lost', slot, reason: 'taken', pending: null },
        {
          focus: 'alternatives',
          change: { refused: [...state.refused, slot] },
          effects: [{ do: 'refreshSlots' }],
        },
      );
    case 'bookingRefused':
      return toDetails(
        state,
        { slot, hold, notice: { kind: 'refused', error: event.error }, wasSubmitted: true },
        'notice',
      );
    case 'answerLost':
      return askTruth(state, slot, hold, event.mayStillAct);
    default:
      return stay(state);
  }
}

const booked = (
  state: BookerState,
  { booking, by }: Extract<BookerEvent, { type: 'bookingMade' }>,
): Transition =>
  go(
    state,
    { at: 'booked', booking, news: state.moving ? 'moved' : 'made', ...(by && { by }) },
    { focus: 'success', effects: [{ do: 'refreshSlots' }] },
  );

const askTruth = (
  state: BookerState,
  slot: Instant,
  hold: HeldSlot | null,
  mayStillAct: boolean,
): Transition =>
  go(
    state,
    { at: 'unsure', slot, hold, truth: 'asking' },
    {
      focus: 'notice',
      change: { unanswered: [...state.unanswered, slot] },
      effects: [{ do: 'findTruth', turn: state.turn + 1, slot, holdUid: hold?.uid ?? null, mayStillAct }],
    },
  );

const likelyBooked = (state: BookerState, slot: Instant): Transition =>
  go(
    state,
    { at: 'unsure', slot, hold: null, truth: 'likelyBooked' },
    { focus: 'notice', effects: [{ do: 'refreshSlots' }] },
  );

export function whileUnsure(state: BookerState, event: BookerEvent): Transition {
  const { step } = state;
  if (step.at !== 'unsure') return stay(state);
  switch (event.type) {
    case 'truthAsked':
      return askTruth(state, step.slot, step.hold, false);
    case 'bookingMade':
      return booked(state, event);
    case 'nothingBooked':
      // The hold was let go of while we asked.
      return toDetails(
        state,
        { slot: step.slot, hold: null, notice: { kind: 'notBooked' }, wasSubmitted: false },
        'notice',
      );
    case 'likelyBooked':
      return likelyBooked(state, step.slot);
    case 'truthUnknown':
      return go(state, { ...step, truth: 'unknown' }, { focus: 'notice' });
    default:
      return stay(state);
  }
}
