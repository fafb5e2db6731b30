import type { QueryClient } from '@tanstack/react-query';
import { textOf } from '../../booking-form/answers.js';
import { bookingAnswers } from '../../booking-form/bookingAnswers.js';
import { type CalError, isCalError } from '../../errors/index.js';
import type { Cal } from '../../provider/CalContext.js';
import { apiLanguage } from '../../queries/apiLanguage.js';
import type { EventTypeInput } from '../../queries/bookable.js';
import {
  type BookingOutcome,
  bookingOutcome,
  findLostBooking,
  type LostBookingTruth,
} from '../../queries/bookingOutcome.js';
import {
  endBooking,
  forgetBookings,
  makeBooking,
  moveBooking,
  type WholeBooking,
} from '../../queries/bookings.js';
import type { EventType } from '../../queries/eventTypes.js';
import { type Hold, isSlotRefused, makeHold, releaseHold, renewHold } from '../../queries/holds.js';
import { makeLegacyBooking, needsLegacyBooking } from '../../queries/legacyBookings.js';
import type { SlotsInput } from '../../queries/slots.js';
import { dayOf } from '../../time/day.js';
import { toIso } from '../../time/instant.js';
import { monthOf } from '../../time/month.js';
import type { Instant, Zone } from '../../time/types.js';
import type { BookerEffect, BookerEvent, BookerState } from './booker.state.js';
import { recurrenceCount } from './recurrenceCount.js';
import { monthInterval } from './shown.js';

/** What an effect needs to know of the world when it runs. */
export interface EffectContext {
  readonly cal: Pick<Cal, 'client' | 'now' | 'locale'> & { readonly queryClient: QueryClient };
  readonly booked: EventTypeInput;
  /** null: it is not booked by a private link. */
  readonly hashedLink: string | null;
  readonly eventType: EventType;
  /** What the shown times were asked with. A time that was offered in a lost one's place may lie in another month. */
  readonly question: SlotsInput & { readonly zone: Zone };
  readonly metadata: Record<string, string> | undefined;
  readonly onHold: (hold: Hold) => void;
  readonly onHoldError: (error: CalError) => void;
  readonly onBooked: (booking: WholeBooking) => void;
  readonly onBookingError: (error: CalError) => void;
}

const holdInput = ({ eventType, question }: EffectContext, slot: Instant) => ({
  eventTypeId: eventType.id,
  slotStart: slot,
  lengthMinutes: question.lengthMinutes,
});

/** The API sees the booking that she moves as in the way of its own new time, where the two share some. */
const isInOwnWay = ({ moving }: BookerState, slot: Instant): boolean =>
  moving !== null && Math.abs(slot - moving.start) < moving.end - moving.start;

async function runMakeHold(
  { turn, slot }: Extract<BookerEffect, { do: 'makeHold' }>,
  state: BookerState,
  context: EffectContext,
): Promise<BookerEvent> {
  // A group that is named on the spot has no event type, and the API holds times of event types alone.
  if ('usernames' in context.booked) return { type: 'holdFailed', turn };
  try {
    const hold = await makeHold(context.cal.client, holdInput(context, slot));
    context.onHold(hold);
    return { type: 'holdMade', turn, uid: hold.uid, minutes: hold.minutes, now: context.cal.now() };
  } catch (error) {
    if (isCalError(error)) context.onHoldError(error);
    const isTaken = isSlotRefused(error) && !isInOwnWay(state, slot);
    return { type: isTaken ? 'holdRefused' : 'holdFailed', turn };
  }
}

async function runRenewHold(uid: string, slot: Instant, context: EffectContext): Promise<BookerEvent | null> {
  try {
    const hold = await renewHold(context.cal.client, uid, holdInput(context, slot));
    return { type: 'holdRenewed', oldUid: uid, uid: hold.uid, minutes: hold.minutes, now: context.cal.now() };
  } catch (error) {
    // It was let go of to be made again, and somebody was faster.
    if (isSlotRefused(error)) return { type: 'holdEnded', uid };
    // The old end stands, and she sees it.
    return null;
  }
}

function send(slot: Instant, state: BookerState, context: EffectContext): Promise<WholeBooking> {
  const { cal, booked, hashedLink, eventType, metadata, question } = context;
  const start = toIso(slot);
  if (state.moving) {
    const reschedulingReason = textOf(state.answers, 'rescheduleReason');
    return moveBooking(cal.client, {
      bookingUid: state.moving.uid,
      start,
      ...(reschedulingReason && { reschedulingReason }),
    });
  }
  const { attendee, ...answers } = bookingAnswers(eventType.fields, eventType.locations, state.answers);
  const language = apiLanguage(cal.locale);
  const order = {
    start,
    eventTypeId: eventType.id,
    attendee: { ...attendee, timeZone: question.zone, ...(language && { language }) },
    ...(question.lengthMinutes !== undefined && { lengthInMinutes: question.lengthMinutes }),
    ...(eventType.rules.recurrence && {
      recurrenceCount: recurrenceCount(eventType.rules.recurrence, state.choices),
    }),
    ...(metadata && { metadata }),
    ...answers,
  };
  const target = { booked, hashedLink, lengthMinutes: question.lengthMinutes ?? eventType.lengthMinutes };
  return needsLegacyBooking(target)
    ? makeLegacyBooking(cal.client, order, target)
    : makeBooking(cal.client, order);
}

function afterBooking(turn: number, outcome: BookingOutcome, context: EffectContext): BookerEvent {
  switch (outcome.kind) {
    case 'booked':
      context.onBooked(outcome.booking);
      return { type: 'bookingMade', turn, booking: outcome.booking };
    case 'taken':
      context.onBookingError(outcome.error);
      return { type: 'slotTaken', turn };
    case 'lost':
      context.onBookingError(outcome.error);
      return { type: 'answerLost', turn, mayStillAct: outcome.mayStillAct };
    case 'refused':
      context.onBookingError(outcome.error);
      return { type: 'bookingRefused', turn, error: outcome.error };
  }
}

function afterTruth(turn: number, truth: LostBookingTruth, context: EffectContext): BookerEvent {
  switch (truth.kind) {
    case 'booked':
      context.onBooked(truth.booking);
      return { type: 'bookingMade', turn, booking: truth.booking };
    case 'notBooked':
      return { type: 'nothingBooked', turn };
    case 'likelyBooked':
      return { type: 'likelyBooked', turn };
    case 'unknown':
      return { type: 'truthUnknown', turn };
  }
}

async function runCancel(
  effect: Extract<BookerEffect, { do: 'cancel' }>,
  { cal }: EffectContext,
): Promise<BookerEvent> {
  const { turn, uid, reason } = effect;
  try {
    const booking = await endBooking(cal.client, {
      bookingUid: uid,
      ...(reason && { cancellationReason: reason }),
    });
    return { type: 'cancelled', turn, booking };
  } catch {
    return { type: 'cancelFailed', turn };
  }
}

const slowServerMs = 4_000;
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Does what the machine asked for; the answer is the event that tells it how that ended, null: nothing to tell. */
export async function runEffect(
  effect: BookerEffect,
  state: BookerState,
  context: EffectContext,
): Promise<BookerEvent | null> {
  const { cal, eventType, question } = context;
  switch (effect.do) {
    case 'makeHold':
      return runMakeHold(effect, state, context);
    case 'renewHold':
      return runRenewHold(effect.uid, effect.slot, context);
    case 'releaseHold':
      // It ends by itself if this fails.
      await releaseHold(cal.client, effect.uid).catch(() => undefined);
      return null;
    case 'book':
      return afterBooking(effect.turn, await bookingOutcome(send(effect.slot, state, context)), context);
    case 'findTruth': {
      // Asked at once, a server that is only slow would say that the time is free, and book it a moment later.
      if (effect.mayStillAct) await later(slowServerMs);
      const lost = {
        email: textOf(state.answers, 'email'),
        start: effect.slot,
        eventTypeId: eventType.id,
        holdUid: effect.holdUid,
        slots: {
          ...question,
          within: monthInterval(monthOf(dayOf(effect.slot, question.zone)), question.zone),
        },
      };
      return afterTruth(effect.turn, await findLostBooking(cal.client, lost), context);
    }
    case 'cancel':
      return runCancel(effect, context);
    case 'refreshSlots':
      await forgetBookings(cal);
      return { type: 'timesRead' };
  }
}
