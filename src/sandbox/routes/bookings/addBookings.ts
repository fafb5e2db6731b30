import { badRequest } from '../../http/Refusal.js';
import type { BookingRecord } from '../../model/records.js';
import { SlotTakenError } from '../../store/SlotTakenError.js';
import type { New, Store } from '../../store/store.js';
import { NOT_AVAILABLE } from './requireBookable.js';

/** Two may have found the time free at once. The store lets one of them have it; the other hears what latecomers hear. */
export const asTaken = (error: unknown, gone = NOT_AVAILABLE): never => {
  throw error instanceof SlotTakenError ? badRequest(gone) : error;
};

export const addBooking = (
  booking: New<BookingRecord>,
  store: Store,
  gone = NOT_AVAILABLE,
): Promise<BookingRecord> => store.bookings.add(booking).catch((error) => asTaken(error, gone));

export const addSeries = (
  bookings: readonly New<BookingRecord>[],
  store: Store,
  gone = NOT_AVAILABLE,
): Promise<BookingRecord[]> => store.bookings.addAll(bookings).catch((error) => asTaken(error, gone));
