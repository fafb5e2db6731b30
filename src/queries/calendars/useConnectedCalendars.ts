'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import type { ConnectedCalendars } from './connectedCalendars.js';
import { connectedCalendarsQuery } from './connectedCalendarsQuery.js';

export interface UseConnectedCalendarsOptions {
  /** Default true. */
  enabled?: boolean | undefined;
}

/** Reads the calendars that the signed-in user has connected, and where her bookings are written. Needs an access token. */
export function useConnectedCalendars({
  enabled = true,
}: UseConnectedCalendarsOptions = {}): UseQueryResult<ConnectedCalendars, CalError> {
  const { client, queryClient } = useCal();
  return useQuery<ConnectedCalendars, CalError>({ ...connectedCalendarsQuery(client), enabled }, queryClient);
}
