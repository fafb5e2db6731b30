import { isCalError } from '../../../errors/index.js';
import {
  type Hold,
  isSlotRefused,
  makeHold,
  readGivenHold,
  releaseHold,
  renewHold,
} from '../../../queries/holds.js';
import { toIso } from '../../../time/instant.js';
import type { Instant } from '../../../time/types.js';
import type { BookerEffect, BookerEvent, BookerState } from '../booker.state.js';
import { mayPass } from '../mayPass.js';
import { tell } from '../options/callbacks.js';
import { after } from './after.js';
import type { EffectContext } from './effectContext.js';

const holdInput = ({ eventType, question }: EffectContext, slot: Instant) => ({
  eventTypeId: eventType.id,
  slotStart: slot,
  lengthMinutes: question.lengthMinutes,
});

/** By the host's own code where there is some. null: it answered with nothing, and there is no hold to be seen. */
async function hold(slot: Instant, renewing: string | null, context: EffectContext): Promise<Hold | null> {
  const input = holdInput(context, slot);
  const { handleSlotReservation } = context.options;
  if (!handleSlotReservation) {
    const { client } = context.cal;
    return renewing === null ? makeHold(client, input) : renewHold(client, renewing, input);
  }
  const answer = await handleSlotReservation(
    {
      eventTypeId: input.eventTypeId,
      slotStart: toIso(slot),
      ...(input.lengthMinutes !== undefined && { slotDuration: input.lengthMinutes }),
    },
    renewing === null ? null : { uid: renewing },
  );
  return answer ? readGivenHold(answer) : null;
}

/** The API sees the booking that she moves as in the way of its own new time, where the two share some. */
const isInOwnWay = ({ moving }: BookerState, slot: Instant): boolean =>
  moving !== null && Math.abs(slot - moving.start) < moving.end - moving.start;

export async function runMakeHold(
  { turn, slot }: Extract<BookerEffect, { do: 'makeHold' }>,
  state: BookerState,
  context: EffectContext,
): Promise<BookerEvent> {
  const { cal, options, onClockError } = context;
  // A group that is named on the spot has no event type, and the API holds times of event types alone.
  if (options.isBookingDryRun || 'usernames' in context.booked) return { type: 'holdFailed', turn };
  // The press is dealt with first, so that the form can be painted before the request is made.
  await after(0);
  try {
    const made = await hold(slot, null, context);
    if (made === null) return { type: 'holdFailed', turn };
    onClockError(cal.now() - made.serverInstant);
    tell(options.onReserveSlotSuccess, made);
    return { type: 'holdMade', turn, uid: made.uid, minutes: made.minutes, now: cal.now() };
  } catch (error) {
    if (error instanceof Error) tell(options.onReserveSlotError, error);
    const isTaken = isSlotRefused(error) && !isInOwnWay(state, slot);
    return { type: isTaken ? 'holdRefused' : 'holdFailed', turn };
  }
}

export async function runRenewHold(
  { uid, slot }: Extract<BookerEffect, { do: 'renewHold' }>,
  context: EffectContext,
): Promise<BookerEvent | null> {
  const { now } = context.cal;
  try {
    const renewed = await hold(slot, uid, context);
    return (
      renewed && {
        type: 'holdRenewed',
        oldUid: uid,
        uid: renewed.uid,
        minutes: renewed.minutes,
        now: now(),
      }
    );
  } catch (error) {
    // It was let go of to be made again, and somebody was faster.
    if (isSlotRefused(error)) return { type: 'holdEnded', uid };
    // The old end stands, and she sees it. What the host's own code threw may be a connection that broke.
    return isCalError(error) && !mayPass(error) ? null : { type: 'renewalFailed', uid, now: now() };
  }
}

/** It ends by itself if this fails. */
export async function runReleaseHold(uid: string, { cal, options }: EffectContext): Promise<null> {
  try {
    await releaseHold(cal.client, uid);
    tell(options.onDeleteSlotSuccess, { uid });
  } catch (error) {
    if (error instanceof Error) tell(options.onDeleteSlotError, error);
  }
  return null;
}
