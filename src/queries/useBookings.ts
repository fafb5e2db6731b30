'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import { type Booking, bookingsQuery, type ListBookingsInput } from './bookings.js';

export interface UseBookingsOptions {
  /** Read again this often, in milliseconds, while the page is looked at. Default: when the page is come back to. */
  refetchIntervalMs?: number | undefined;
}

/** The bookings that the signed-in user hosts or attends. Needs an access token. */
export function useBookings(
  input: ListBookingsInput = {},
  { refetchIntervalMs }: UseBookingsOptions = {},
): UseQueryResult<Booking[], CalError> {
  const { client, queryClient } = useCal();
  return useQuery(
    { ...bookingsQuery(client, input), refetchInterval: refetchIntervalMs ?? false },
    queryClient,
  );
}
