'use client';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useCal } from '../provider/useCal.js';
import { addDays, dayInterval } from '../time/day.js';
import type { Day, Instant, Interval, Zone } from '../time/types.js';
import { type Booking, bookingsQuery, type ListBookingsInput } from './bookings.js';
import { busyTimesQuery, ownCalendarsQuery } from './calendars/busyTimes.js';
import { slotsQuery } from './slots.js';

export interface DayTimesInput {
  eventTypeId: number;
  day: Day;
  /** In which the day begins and ends. */
  zone: Zone;
  /** Lists of the host's bookings; what is in several of them counts once. */
  bookings: readonly ListBookingsInput[];
}

/** What a day holds: null is what could not be read. */
export interface DayTimes {
  /** When visitors can begin. */
  slots: readonly Instant[];
  bookings: readonly Booking[] | null;
  busyTimes: readonly Interval[] | null;
}

export interface DayTimesResult {
  /** Without the slots there is nothing to explain: then it has failed. */
  status: 'loading' | 'failed' | 'ready';
  times: DayTimes | null;
  retry: () => void;
}

/** Reads what a host's day holds, as the API tells it: what is offered, what is booked, when her calendars are busy. */
export function useDayTimes({ eventTypeId, day, zone, bookings }: DayTimesInput): DayTimesResult {
  const { client, queryClient } = useCal();
  const slots = useQuery(
    slotsQuery(client, { eventTypeId, within: dayInterval(day, zone), zone }),
    queryClient,
  );
  const lists = useQueries({ queries: bookings.map((input) => bookingsQuery(client, input)) }, queryClient);
  const calendars = useQuery(ownCalendarsQuery(client), queryClient);
  const names = calendars.data ?? [];
  const busy = useQuery(
    {
      ...busyTimesQuery(client, {
        calendars: names,
        days: { first: addDays(day, -1), last: addDays(day, 1) },
        zone,
      }),
      enabled: names.length > 0,
    },
    queryClient,
  );
  // One that is not enabled is pending for ever.
  const isBusyPending = calendars.isPending || (names.length > 0 && busy.isPending);
  const isLoading = slots.isPending || isBusyPending || lists.some((list) => list.isPending);
  const retry = () => {
    for (const query of [slots, calendars, busy, ...lists])
      if (query.isError) query.refetch().catch(() => undefined);
  };
  if (slots.isError) return { status: 'failed', times: null, retry };
  if (isLoading || !slots.data) return { status: 'loading', times: null, retry };
  const listed = lists.flatMap((list) => list.data ?? []);
  return {
    status: 'ready',
    times: {
      slots: slots.data.flatMap((each) => (each.day === day ? each.slots.map(({ start }) => start) : [])),
      bookings: lists.every((list) => list.isSuccess)
        ? [...new Map(listed.map((booking) => [booking.uid, booking])).values()]
        : null,
      busyTimes: calendars.isError || busy.isError ? null : (busy.data ?? []),
    },
    retry,
  };
}
