'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import { type Schedule, type ScheduleInput, scheduleQuery } from './schedules.js';

/**
 * Reads one schedule, without an id the default one. `null`: there is none by that id, or no default. Needs an access
 * token.
 */
export function useSchedule(input: ScheduleInput = {}): UseQueryResult<Schedule | null, CalError> {
  const { client, queryClient } = useCal();
  return useQuery(scheduleQuery(client, input), queryClient);
}
