'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import { type EventTypeOwner, type HostedEventType, hostedEventTypeQuery } from './hostedEventType.js';

/**
 * Reads one event type with all that is set of it, for its owner, or for the admins of the team that is named. `null`: there
 * is none by that id, or it is not hers to read. Needs an access token.
 */
export function useEventTypeById(
  id: number,
  owner: EventTypeOwner = {},
): UseQueryResult<HostedEventType | null, CalError> {
  const { client, queryClient } = useCal();
  return useQuery(hostedEventTypeQuery(client, { ...owner, id }), queryClient);
}
