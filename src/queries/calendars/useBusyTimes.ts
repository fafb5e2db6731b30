'use client';
import { useQueries } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import { type BusyTime, type BusyTimesInput, busyTimesQuery } from './busyTimes.js';

/** When one calendar is busy; the same place in the list as the calendar has that was asked for. */
export interface CalendarBusyTimes {
  /** In the order in which they begin; null: not read yet, or not to be had. */
  readonly times: readonly BusyTime[] | null;
  /** Why not; null: they are there, or on their way. */
  readonly error: CalError | null;
}

export interface BusyTimesResult {
  readonly calendars: readonly CalendarBusyTimes[];
  readonly isPending: boolean;
  /** Asks again for those that failed. */
  readonly retry: () => void;
}

/**
 * Reads when calendars are busy, each by itself: one that fails takes no other along, and one that is added asks for no other
 * again. Only calendars of accounts that are the user's own; the API has no busy times of an organization's credentials.
 */
export function useBusyTimes({ calendars, days, zone }: BusyTimesInput): BusyTimesResult {
  const { client, queryClient } = useCal();
  const results = useQueries(
    { queries: calendars.map((calendar) => busyTimesQuery(client, { calendars: [calendar], days, zone })) },
    queryClient,
  );
  return {
    // SAFETY: the client throws nothing else.
    calendars: results.map(({ data, error }) => ({ times: data ?? null, error: error as CalError | null })),
    isPending: results.some(({ isPending }) => isPending),
    retry: () => {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}
