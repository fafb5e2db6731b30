'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import { type Schedule, type SchedulesInput, schedulesQuery } from './schedules.js';

/** Reads the schedules of who is signed in, of a member, of a team or of an organization. Needs an access token. */
export function useSchedules(input: SchedulesInput = {}): UseQueryResult<Schedule[], CalError> {
  const { client, queryClient } = useCal();
  return useQuery(schedulesQuery(client, input), queryClient);
}
