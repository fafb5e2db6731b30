'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import { type EventTypeOwner, type HostedEventType, hostedEventTypesQuery } from './hostedEventType.js';

/**
 * Reads all event types of who is signed in, or of a team, hidden ones too, the oldest first. Questions that nobody is asked
 * are left out: `useEventTypeById` has them. Needs an access token.
 */
export function useHostedEventTypes(owner: EventTypeOwner = {}): UseQueryResult<HostedEventType[], CalError> {
  const { client, queryClient } = useCal();
  return useQuery(hostedEventTypesQuery(client, owner), queryClient);
}
