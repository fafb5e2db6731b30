'use client';
import { useQuery } from '@tanstack/react-query';
import { useCal } from '../../provider/useCal.js';
import { bookingQuery, type WholeBooking } from '../../queries/bookings.js';
import { eventTypeQuery } from '../../queries/eventTypes.js';
import { useMinuteClock } from '../../ui/device/useMinuteClock.js';
import type { BookingDetailsFacts } from './bookingDetails.model.js';

/** How often a booking that waits for somebody is read again. */
const waitingMs = 15_000;

/** Reads a booking, the rest of its series, and what its event type says of it. */
export function useDetailsFacts(uid: string) {
  const { client, queryClient, now: clock } = useCal();
  const now = useMinuteClock(clock);
  const booking = useQuery(
    {
      ...bookingQuery(client, uid),
      refetchInterval: ({ state }: { state: { data: WholeBooking | null | undefined } }) =>
        state.data?.status === 'pending' && waitingMs,
    },
    queryClient,
  );
  const seriesUid = booking.data?.recurringBookingUid ?? null;
  const series = useQuery(
    {
      ...bookingQuery(client, seriesUid ?? ''),
      enabled: seriesUid !== null && booking.data?.series.length === 1,
    },
    queryClient,
  );
  const host = booking.data?.hosts[0]?.username ?? null;
  const slug = booking.data?.eventType?.slug ?? null;
  const eventType = useQuery(
    {
      ...eventTypeQuery(client, { username: host ?? '', eventSlug: slug ?? '' }),
      enabled: host !== null && slug !== null,
    },
    queryClient,
  );

  // A host may have another event type of that name since.
  const isIts = eventType.data?.id === booking.data?.eventType?.id;
  const facts: BookingDetailsFacts = {
    booking: booking.data && { ...booking.data, series: series.data?.series ?? booking.data.series },
    error: booking.error,
    eventType: isIts ? (eventType.data ?? null) : null,
    now,
    uid,
  };
  return { facts, readAgain: () => void booking.refetch() };
}
