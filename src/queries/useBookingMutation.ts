'use client';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { Client } from '../client/index.js';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import { forgetBookings, type WholeBooking } from './bookings.js';

/** A change of bookings. What was read before is read again once it has settled, well or not. */
export function useBookingMutation<Input>(
  send: (client: Client, input: Input) => Promise<WholeBooking>,
): UseMutationResult<WholeBooking, CalError, Input> {
  const cal = useCal();
  return useMutation(
    { mutationFn: (input: Input) => send(cal.client, input), onSettled: () => forgetBookings(cal) },
    cal.queryClient,
  );
}
