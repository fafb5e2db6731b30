'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import type { EventTypeInput } from './bookable.js';
import { type EventType, eventTypeQuery } from './eventTypes.js';

/** Reads one event type, of a user, of a team or of a group; `null`: there is none by that name. */
export function useEventType(input: EventTypeInput): UseQueryResult<EventType | null, CalError> {
  const { client, queryClient } = useCal();
  return useQuery(eventTypeQuery(client, input), queryClient);
}
