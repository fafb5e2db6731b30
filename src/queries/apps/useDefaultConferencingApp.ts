'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import {
  type AppOwner,
  type DefaultConferencingApp,
  defaultConferencingAppQuery,
} from './conferencingApps.js';

/** Reads where meetings take place unless an event type says otherwise. Needs an access token. */
export function useDefaultConferencingApp(
  owner: AppOwner = {},
): UseQueryResult<DefaultConferencingApp, CalError> {
  const { client, queryClient } = useCal();
  return useQuery(defaultConferencingAppQuery(client, owner), queryClient);
}
