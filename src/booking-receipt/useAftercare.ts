'use client';
import { useReducer, useRef } from 'react';
import { type CalError, isCalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import { endBooking, findBooking, forgetBookings, type WholeBooking } from '../queries/bookings.js';
import { type Aftercare, aftercare, atRest } from './aftercare.machine.js';
import { afterCancelling, type CancelWish, cancelInput } from './cancelWish.js';
import { isCancelledAlready } from './refusal.js';

export interface AftercareOptions {
  /** null: it is not known yet, and nothing can be done with it. */
  booking: WholeBooking | null;
  /** Nothing is sent: it was only tried, and there is no such booking. */
  isTrial?: boolean;
  /** The booking as it is now: cancelled, or a series without some of its dates. */
  onCancelled: (booking: WholeBooking) => void;
  /** It is as it was, as far as the server says; she has been told. */
  onFailed: (error: CalError) => void;
}

export interface AftercareController {
  readonly state: Aftercare;
  readonly ask: () => void;
  readonly dismiss: () => void;
  readonly confirm: (wish: CancelWish) => void;
}

const asCancelled = (booking: WholeBooking): WholeBooking => {
  const cancelled = { ...booking, status: 'cancelled' as const };
  return { ...cancelled, series: booking.series.map((date) => ({ ...date, status: 'cancelled' as const })) };
};

/** Cancels what she has: asked first, sent once, and read again after. */
export function useAftercare(options: AftercareOptions): AftercareController {
  const { booking, isTrial, onCancelled, onFailed } = options;
  const cal = useCal();
  const [state, dispatch] = useReducer(aftercare, atRest);
  /** A second press, before the first has been painted, cancels nothing more. */
  const isUnderWay = useRef(false);

  async function cancel(asked: WholeBooking, wish: CancelWish) {
    isUnderWay.current = true;
    dispatch({ type: 'cancelConfirmed' });
    try {
      const after = afterCancelling(asked, await ended(asked, wish));
      dispatch({ type: 'cancelled' });
      onCancelled(after);
    } catch (error) {
      dispatch({ type: 'cancelFailed', error });
      if (!isCalError(error)) throw error;
      onFailed(error);
    } finally {
      isUnderWay.current = false;
    }
    await forgetBookings(cal);
  }

  async function ended(asked: WholeBooking, wish: CancelWish): Promise<WholeBooking> {
    if (isTrial) return asCancelled(asked);
    const input = cancelInput(asked, wish);
    try {
      return await endBooking(cal.client, input);
    } catch (error) {
      const there = isCancelledAlready(error) ? await findBooking(cal.client, input.bookingUid) : null;
      if (there) return there;
      throw error;
    }
  }

  return {
    state,
    ask: () => dispatch({ type: 'cancelAsked' }),
    dismiss: () => dispatch({ type: 'cancelDismissed' }),
    confirm: (wish) => {
      if (state.step === 'asking' && booking && !isUnderWay.current) void cancel(booking, wish);
    },
  };
}
