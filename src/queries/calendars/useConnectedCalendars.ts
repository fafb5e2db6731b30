'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import { type ConnectedCalendars, connectedCalendarsQuery } from './connectedCalendars.js';

/** Reads the calendars that the signed-in user has connected. Needs an access token. */
export function useConnectedCalendars(): UseQueryResult<ConnectedCalendars, CalError> {
  const { client, queryClient } = useCal();
  return useQuery(connectedCalendarsQuery(client), queryClient);
}
