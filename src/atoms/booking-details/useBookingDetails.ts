'use client';
import { useState } from 'react';
import { type AftercareController, useAftercare } from '../../booking-receipt/useAftercare.js';
import { CalConfigError, type CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import { bookingQuery, type WholeBooking } from '../../queries/bookings.js';
import { type BookingDetailsModel, bookingDetailsModel } from './bookingDetails.model.js';
import { useDetailsFacts } from './useDetailsFacts.js';

export interface UseBookingDetailsOptions {
  /**
   * Which booking. Also the uid of a seat in one, whose holder may give it up, or the `recurringBookingUid` of a series, all
   * of whose dates are shown then.
   */
  uid: string;
  /** It is cancelled: the whole, a seat of it, or some dates of a series; `series` has each with its status. */
  onCancelBookingSuccess?: ((booking: WholeBooking) => void) | undefined;
  /** Cancelling failed; the visitor has been told why. */
  onCancelBookingError?: ((error: CalError) => void) | undefined;
}

export interface BookingDetailsController {
  readonly model: BookingDetailsModel;
  /** Cancelling: asked first, then sent once. */
  readonly aftercare: AftercareController;
  /** Reads it again. */
  readonly retry: () => void;
}

function requireUid({ uid }: UseBookingDetailsOptions) {
  if (uid) return;
  throw new CalConfigError({
    code: 'prop_missing',
    what: 'BookingDetails has no `uid`.',
    why: 'It does not know which booking to show.',
    todo: '<BookingDetails uid="..." />, as `onCreateBookingSuccess` gives it',
  });
}

/**
 * A booking's page without its looks: facts in, model out. Needs no token: who knows the uid may read it.
 * Throws a `CalConfigError` for options that can't work.
 */
export function useBookingDetails(options: UseBookingDetailsOptions): BookingDetailsController {
  requireUid(options);
  const { client, queryClient } = useCal();
  const { uid, onCancelBookingSuccess, onCancelBookingError } = options;
  const { facts: read, readAgain } = useDetailsFacts(uid);
  /** A seat that was given up can't be read any more. */
  const [givenUp, setGivenUp] = useState<WholeBooking | null>(null);
  const facts = givenUp?.seatUid === uid ? { ...read, booking: givenUp } : read;
  const aftercare = useAftercare({
    booking: facts.booking ?? null,
    onCancelled: (booking) => {
      if (booking.seatUid !== null) setGivenUp(booking);
      queryClient.setQueryData(bookingQuery(client, uid).queryKey, booking);
      queueMicrotask(() => onCancelBookingSuccess?.(booking));
    },
    onFailed: (error) => queueMicrotask(() => onCancelBookingError?.(error)),
  });
  return { model: bookingDetailsModel(facts), aftercare, retry: readAgain };
}
