'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../../../errors/index.js';
import { useCal } from '../../../provider/useCal.js';
import { type CalendarCheck, type CheckedCalendar, calendarCheckQuery } from './calendarCheck.js';

/**
 * Asks whether the signed-in user has connected such a calendar, and it works. Where it does not, the API may answer as if
 * the access token were refused, so that a new one is fetched. Needs an access token.
 */
export function useCalendarCheck(calendar: CheckedCalendar): UseQueryResult<CalendarCheck, CalError> {
  const { client, queryClient } = useCal();
  return useQuery(calendarCheckQuery(client, calendar), queryClient);
}
