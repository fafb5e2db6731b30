import { badRequest } from '../../http/Refusal.js';
import type { BookingRecord } from '../../model/records.js';
import { SlotTakenError } from '../../store/SlotTakenError.js';
import type { New, Store } from '../../store/store.js';
import { NOT_AVAILABLE } from './requireBookable.js';

/** Two may have found the time free at once. The store lets one of them have it; the other hears what latecomers hear. */
export const asTaken = (error: unknown): never => {
  throw error instanceof SlotTakenError ? badRequest(NOT_AVAILABLE) : error;
};

export const addBooking = (booking: New<BookingRecord>, store: Store): Promise<BookingRecord> =>
  store.bookings.add(booking).catch(asTaken);

export const addSeries = (bookings: readonly New<BookingRecord>[], store: Store): Promise<BookingRecord[]> =>
  store.bookings.addAll(bookings).catch(asTaken);
