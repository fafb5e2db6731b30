import type { Booking } from 'daybook';
import { useState } from 'react';

/** Uids of the bookings that came after the list was first shown. */
export function useNewcomers(bookings: readonly Booking[] | undefined): ReadonlySet<string> {
  const [atFirst, setAtFirst] = useState<ReadonlySet<string>>();
  if (bookings && !atFirst) setAtFirst(new Set(bookings.map(({ uid }) => uid)));
  return new Set(bookings?.map(({ uid }) => uid).filter((uid) => atFirst && !atFirst.has(uid)));
}
