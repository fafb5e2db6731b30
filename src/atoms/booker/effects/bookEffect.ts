import { isCalApiError, isCalError } from '../../../errors/index.js';
import { type BookingOutcome, bookingOutcome } from '../../../queries/bookingOutcome.js';
import { makeBooking, moveBooking, readGivenBooking, type WholeBooking } from '../../../queries/bookings.js';
import { makeLegacyBooking, needsLegacyBooking } from '../../../queries/legacyBookings.js';
import type { BookerEffect, BookerEvent, BookerState } from '../booker.state.js';
import { tell } from '../options/callbacks.js';
import type { BookingToMake } from '../options/interception.js';
import { bookingToMake, picturedBooking } from './bookingToMake.js';
import type { EffectContext } from './effectContext.js';
import { HostRefusal } from './HostRefusal.js';
import { isSeries, tellBooked, tellBookingError } from './tellBooked.js';
import { withWhoBooked } from './withWhoBooked.js';

function send(
  { rescheduleUid, seatUid, reschedulingReason, rescheduledBy, ...order }: BookingToMake,
  { cal, booked, hashedLink, eventType, question }: EffectContext,
): Promise<WholeBooking> {
  if (rescheduleUid !== undefined) {
    const { start, emailVerificationCode } = order;
    const moved = {
      bookingUid: rescheduleUid,
      start,
      ...(rescheduledBy && { rescheduledBy }),
      ...(emailVerificationCode !== undefined && { emailVerificationCode }),
    };
    // The API takes no reason for one of several seats.
    if (seatUid !== undefined) return moveBooking(cal.client, { ...moved, seatUid });
    return moveBooking(cal.client, { ...moved, ...(reschedulingReason && { reschedulingReason }) });
  }
  const target = { booked, hashedLink, lengthMinutes: question.lengthMinutes ?? eventType.lengthMinutes };
  return needsLegacyBooking(target)
    ? makeLegacyBooking(cal.client, order, target)
    : makeBooking(cal.client, order);
}

/** @throws HostRefusal where the host's page has said no */
async function ask(booking: BookingToMake, { options }: EffectContext): Promise<void> {
  const verdict = await options.onBeforeCreateBooking?.(booking);
  if (verdict === false) throw new HostRefusal(null);
  if (typeof verdict === 'object') throw new HostRefusal(verdict.refuse);
}

/** By the host's own code where there is some. null: it answered with nothing, and has taken over. */
async function book(
  booking: BookingToMake,
  state: BookerState,
  context: EffectContext,
): Promise<WholeBooking | null> {
  const { handleCreateBooking, handleCreateRecurringBooking } = context.options;
  const handle = isSeries(state, context) ? handleCreateRecurringBooking : handleCreateBooking;
  if (!handle) return send(booking, context);
  const answer: unknown = await handle(booking);
  if (typeof answer !== 'object' || answer === null) return null;
  if ('refuse' in answer) throw new HostRefusal(String(answer.refuse));
  return readGivenBooking(answer);
}

const codeProblems = new Map([
  ['email_verification_required', 'missing'],
  ['invalid_verification_code', 'wrong'],
] as const);

/** What the server has against the code by which she shows that the address is hers; undefined: it is of another kind. */
function codeProblem(error: unknown): 'missing' | 'wrong' | undefined {
  if (!isCalApiError(error)) return undefined;
  for (const [sentence, problem] of codeProblems) {
    if (error.apiMessage.includes(sentence)) return problem;
  }
  return undefined;
}

function afterBooking(
  turn: number,
  outcome: BookingOutcome,
  state: BookerState,
  context: EffectContext,
): BookerEvent {
  if (outcome.kind === 'booked') {
    tellBooked(outcome.booking, state, context);
    return { type: 'bookingMade', turn, booking: outcome.booking };
  }
  const { error } = outcome;
  const problem = codeProblem(error);
  if (problem) return { type: 'codeRequired', turn, problem };
  tellBookingError(error, state, context);
  switch (outcome.kind) {
    case 'taken':
      return { type: 'slotTaken', turn };
    case 'lost':
      return { type: 'answerLost', turn, mayStillAct: outcome.mayStillAct };
    case 'refused':
      return { type: 'bookingRefused', turn, error };
  }
}

export async function runBook(
  { turn, slot }: Extract<BookerEffect, { do: 'book' }>,
  state: BookerState,
  context: EffectContext,
): Promise<BookerEvent> {
  const picture = () => picturedBooking(slot, state, context);
  try {
    const booking = bookingToMake(slot, state, context);
    await ask(booking, context);
    if (context.options.isBookingDryRun) {
      tell(context.options.onDryRunSuccess, undefined);
      return { type: 'bookingMade', turn, booking: picture(), by: 'nobody' };
    }
    const made = await book(booking, state, context);
    return made === null
      ? { type: 'bookingMade', turn, booking: picture(), by: 'host' }
      : afterBooking(turn, { kind: 'booked', booking: withWhoBooked(made, booking) }, state, context);
  } catch (error) {
    if (isCalError(error)) {
      return afterBooking(turn, await bookingOutcome(Promise.reject(error)), state, context);
    }
    if (error instanceof Error && !(error instanceof HostRefusal)) tellBookingError(error, state, context);
    return { type: 'bookingRefused', turn, error };
  }
}
