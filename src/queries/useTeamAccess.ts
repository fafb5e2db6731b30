'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import { type TeamAccess, type TeamInput, teamAccessQuery } from './teams.js';

/** Finds out what who is signed in may do in a team; null: there is no question. Needs an access token. */
export function useTeamAccess(input: TeamInput | null): UseQueryResult<TeamAccess, CalError> {
  const { client, queryClient } = useCal();
  return useQuery(
    { ...teamAccessQuery(client, input ?? { teamId: 0 }), enabled: input !== null },
    queryClient,
  );
}
