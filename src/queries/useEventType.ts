'use client';
import { useQuery } from '@tanstack/react-query';
import { useCal } from '../provider/useCal.js';
import { type EventTypeInput, eventTypeQuery } from './eventTypes.js';

/** Reads one event type by its host's username and its slug. */
export function useEventType(input: EventTypeInput) {
  const { client, queryClient } = useCal();
  return useQuery(eventTypeQuery(client, input), queryClient);
}
