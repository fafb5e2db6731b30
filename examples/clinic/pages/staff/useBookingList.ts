import { useBookings } from 'daybook';

export type ListName = 'upcoming' | 'past' | 'cancelled';

/** The host's bookings of one kind: what comes next first, what is over last first. Read anew every few seconds. */
export const useBookingList = (list: ListName) =>
  useBookings(
    { status: [list], sortStart: list === 'upcoming' ? 'asc' : 'desc', take: 100 },
    { refetchIntervalMs: 4000 },
  );
