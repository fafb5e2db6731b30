'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import { type EventTypeDestination, eventTypeDestinationsQuery } from './eventTypeDestinations.js';

/** Reads which event types of who is signed in write their bookings into a calendar of their own choice. */
export function useEventTypeDestinations(): UseQueryResult<EventTypeDestination[], CalError> {
  const { client, queryClient } = useCal();
  return useQuery(eventTypeDestinationsQuery(client), queryClient);
}
