import { useBookings } from 'daybook';
import { useEffect } from 'react';

export type ListName = 'upcoming' | 'past' | 'cancelled';

const everyMs = 4000;

/** The host's bookings, read anew every few seconds while the page is looked at. */
export function useFreshBookings(list: ListName) {
  const result = useBookings({ status: [list], sortStart: list === 'upcoming' ? 'asc' : 'desc', take: 100 });
  const { refetch } = result;
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void refetch();
    }, everyMs);
    return () => clearInterval(timer);
  }, [refetch]);
  return result;
}
