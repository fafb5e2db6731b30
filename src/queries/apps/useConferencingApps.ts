'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import { type AppOwner, type ConnectedApp, conferencingAppsQuery } from './conferencingApps.js';

/**
 * Reads the video apps that who is signed in, or a team, has connected; Cal Video is always there and not among them. null: of
 * a team in no organization the API does not tell. Needs an access token.
 */
export function useConferencingApps(
  owner: AppOwner = {},
): UseQueryResult<readonly ConnectedApp[] | null, CalError> {
  const { client, queryClient } = useCal();
  return useQuery(conferencingAppsQuery(client, owner), queryClient);
}
