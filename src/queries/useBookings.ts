'use client';
import { useQuery } from '@tanstack/react-query';
import type { ListBookingsInput } from '../contract/bookings.schema.js';
import { useCal } from '../provider/useCal.js';
import { bookingsQuery } from './bookings.js';

export interface UseBookingsOptions {
  /** Read again this often, in milliseconds, while the page is looked at. Default: when the page is come back to. */
  refetchIntervalMs?: number;
}

/** The bookings that the signed-in user hosts or attends. Needs an access token. */
export function useBookings(input: ListBookingsInput = {}, { refetchIntervalMs }: UseBookingsOptions = {}) {
  const { client, queryClient } = useCal();
  return useQuery(
    { ...bookingsQuery(client, input), refetchInterval: refetchIntervalMs ?? false },
    queryClient,
  );
}
