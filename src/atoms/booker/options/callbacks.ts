import type { CalError } from '../../../errors/index.js';
import type { Booking } from '../../../queries/bookings.js';
import type { Hold } from '../../../queries/holds.js';

/** What the host's page is told. What a callback throws is the host's own: the Booker goes on. */
export interface BookerCallbacks {
  /** The slot is booked, requested or moved. */
  onCreateBookingSuccess?: ((booking: Booking) => void) | undefined;
  /** The booking failed; the visitor has been told and keeps what she typed. */
  onCreateBookingError?: ((error: CalError) => void) | undefined;
  /** The slot is held while the visitor types. */
  onReserveSlotSuccess?: ((hold: Hold) => void) | undefined;
  /** Holding failed. The visitor goes on without a hold. */
  onReserveSlotError?: ((error: CalError) => void) | undefined;
}

/** In a turn of its own, so that it can't break the Booker's. */
export const tell = <Value>(listener: ((value: Value) => void) | undefined, value: Value) =>
  queueMicrotask(() => listener?.(value));
