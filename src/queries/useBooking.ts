'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import { bookingQuery, type WholeBooking } from './bookings.js';

export interface UseBookingOptions {
  /** Read again this often, in milliseconds, while the page is looked at. Default: when the page is come back to. */
  refetchIntervalMs?: number | undefined;
}

/**
 * Reads one booking, by its uid, by the uid of a seat in it, or a whole series by its `recurringBookingUid`. Needs no
 * token: who knows the uid may read it. `null`: there is none by that uid.
 */
export function useBooking(
  uid: string,
  { refetchIntervalMs }: UseBookingOptions = {},
): UseQueryResult<WholeBooking | null, CalError> {
  const { client, queryClient } = useCal();
  return useQuery({ ...bookingQuery(client, uid), refetchInterval: refetchIntervalMs ?? false }, queryClient);
}
