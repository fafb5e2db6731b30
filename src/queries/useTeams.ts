'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import { type OwnTeam, type TeamsInput, teamsQuery } from './teams.js';

/** Reads the teams of who is signed in: all of them, or those in an organization. Needs an access token. */
export function useTeams(
  input: TeamsInput = {},
  { enabled = true }: { enabled?: boolean } = {},
): UseQueryResult<OwnTeam[], CalError> {
  const { client, queryClient } = useCal();
  return useQuery({ ...teamsQuery(client, input), enabled }, queryClient);
}
