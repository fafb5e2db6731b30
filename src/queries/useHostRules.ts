'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import { type HostRules, hostRulesQuery } from './hostRules.js';

/** Reads what each event type of who is signed in does with her free time. Needs an access token. */
export function useHostRules(): UseQueryResult<HostRules[], CalError> {
  const { client, queryClient } = useCal();
  return useQuery(hostRulesQuery(client), queryClient);
}
