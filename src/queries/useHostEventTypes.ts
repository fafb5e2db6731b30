'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import { type HostEventType, hostEventTypesQuery } from './hostEventTypes.js';

/** Reads the event types of who is signed in: which of her schedules each of them obeys. Needs an access token. */
export function useHostEventTypes(): UseQueryResult<HostEventType[], CalError> {
  const { client, queryClient } = useCal();
  return useQuery(hostEventTypesQuery(client), queryClient);
}
