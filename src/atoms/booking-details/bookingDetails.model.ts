import { type Receipt, receiptOf } from '../../booking-receipt/receipt.model.js';
import { isCalApiError, isCalAuthError } from '../../errors/index.js';
import type { WholeBooking } from '../../queries/bookings.js';
import type { EventType } from '../../queries/eventTypes.js';
import type { Instant } from '../../time/types.js';

/** What is known so far. */
export interface BookingDetailsFacts {
  /** undefined: not read yet; null: there is none by that uid. */
  readonly booking: WholeBooking | null | undefined;
  /** Why it could not be read; null: it could, or is on its way. */
  readonly error: unknown;
  /** For words and rules; null: not known. */
  readonly eventType: EventType | null;
  readonly now: Instant;
  /** What was asked for: a booking, a seat or a series. */
  readonly uid: string;
}

/** `missing`: there is no such booking; `refused`: it is not open to this visitor; `failed`: it could not be read. */
export type BookingDetailsStatus = 'loading' | 'missing' | 'refused' | 'failed' | 'ready';

/** Exactly what the view paints. */
export interface BookingDetailsModel {
  readonly status: BookingDetailsStatus;
  /** null: there is nothing to show, or not yet. */
  readonly receipt: Receipt | null;
  readonly now: Instant;
  /** Why it could not be read, where the status is `failed`. */
  readonly error: unknown;
}

function statusOf({ booking, error }: BookingDetailsFacts): BookingDetailsStatus {
  // What was read before a failure stays on the page.
  if (booking) return 'ready';
  if (booking === null) return 'missing';
  if (error === null) return 'loading';
  const isRefused = isCalApiError(error) && [401, 403, 498].includes(error.status);
  const isSignedOut = isCalAuthError(error) && error.code !== 'renewal_failed';
  return isRefused || isSignedOut ? 'refused' : 'failed';
}

export function bookingDetailsModel(facts: BookingDetailsFacts): BookingDetailsModel {
  const { booking, eventType, now, uid, error } = facts;
  const isWhole = !booking || booking.uid !== uid;
  const receipt = booking ? receiptOf({ booking, isWhole, eventType, news: 'none', now }) : null;
  return { status: statusOf(facts), receipt, now, error };
}
