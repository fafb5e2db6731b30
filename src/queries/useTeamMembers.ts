'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import { type TeamMember, type TeamMembersInput, teamMembersQuery } from './teamMembers.js';

/** Reads who is in a team. Needs the access token of an admin of it, or, with `orgId`, of its organization. */
export function useTeamMembers(input: TeamMembersInput): UseQueryResult<TeamMember[], CalError> {
  const { client, queryClient } = useCal();
  return useQuery(teamMembersQuery(client, input), queryClient);
}
