import { textOf } from '../../booking-form/answers.js';
import { findLostBooking, type LostBookingTruth } from '../../queries/bookingOutcome.js';
import { forgetBookings } from '../../queries/bookings.js';
import { dayOf } from '../../time/day.js';
import { monthOf } from '../../time/month.js';
import type { BookerEffect, BookerEvent, BookerState } from './booker.state.js';
import { after } from './effects/after.js';
import { runBook } from './effects/bookEffect.js';
import type { EffectContext } from './effects/effectContext.js';
import { runMakeHold, runReleaseHold, runRenewHold } from './effects/holdEffects.js';
import { tellBooked } from './effects/tellBooked.js';
import { monthInterval } from './shown.js';

export type { EffectContext };

function afterTruth(
  turn: number,
  truth: LostBookingTruth,
  state: BookerState,
  context: EffectContext,
): BookerEvent {
  switch (truth.kind) {
    case 'booked':
      tellBooked(truth.booking, state, context);
      return { type: 'bookingMade', turn, booking: truth.booking };
    case 'notBooked':
      return { type: 'nothingBooked', turn };
    case 'likelyBooked':
      return { type: 'likelyBooked', turn };
    case 'unknown':
      return { type: 'truthUnknown', turn };
  }
}

const slowServerMs = 4_000;

async function runFindTruth(
  { turn, slot, holdUid, mayStillAct }: Extract<BookerEffect, { do: 'findTruth' }>,
  state: BookerState,
  context: EffectContext,
): Promise<BookerEvent> {
  const { cal, eventType, question } = context;
  // Asked at once, a server that is only slow would say that the time is free, and book it a moment later.
  if (mayStillAct) await after(slowServerMs);
  const lost = {
    email: textOf(state.answers, 'email'),
    start: slot,
    eventTypeId: eventType.id,
    holdUid,
    slots: { ...question, within: monthInterval(monthOf(dayOf(slot, question.zone)), question.zone) },
  };
  return afterTruth(turn, await findLostBooking(cal.client, lost), state, context);
}

/** Does what the machine asked for; the answer is the event that tells it how that ended, null: nothing to tell. */
export async function runEffect(
  effect: BookerEffect,
  state: BookerState,
  context: EffectContext,
): Promise<BookerEvent | null> {
  switch (effect.do) {
    case 'makeHold':
      return runMakeHold(effect, state, context);
    case 'renewHold':
      return runRenewHold(effect, context);
    case 'releaseHold':
      return runReleaseHold(effect.uid, context);
    case 'book':
      return runBook(effect, state, context);
    case 'findTruth':
      return runFindTruth(effect, state, context);
    case 'refreshSlots':
      await forgetBookings(context.cal);
      return { type: 'timesRead' };
  }
}
