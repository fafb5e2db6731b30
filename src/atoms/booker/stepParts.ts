import type { Booking } from '../../queries/bookings.js';

/** A hold as the visitor sees it: it ends by this device's clock, however wrong that is. */
export interface HeldSlot {
  readonly uid: string;
  /** Milliseconds since 1970 on this device's clock. */
  readonly endsAt: number;
  readonly minutes: number;
  readonly isRenewing: boolean;
  /** On the same clock: when a renewal that failed is tried again; null: none has. */
  readonly retryAt: number | null;
}

/** Why the details step asks for something. */
export type DetailsNotice =
  /** The booking was refused for another reason than the time. */
  | { readonly kind: 'refused'; readonly error: unknown }
  /** The answer was lost, and we know that nothing was booked. */
  | { readonly kind: 'notBooked' };

/** Absent: it was booked from here. `host`: the host's own code took over; `nobody`: it was only tried. */
export type BookedBy = 'host' | 'nobody';

/** Why a booking can't be moved. */
export type Unmovable =
  | { readonly kind: 'missing' | 'cancelled' | 'rejected' | 'past' | 'rule' }
  /** From so many minutes before its start on it is too late. */
  | { readonly kind: 'late'; readonly minutes: number }
  /** Another booking stands for it. */
  | { readonly kind: 'moved'; readonly toUid: string }
  /** Only each date of a series can. */
  | { readonly kind: 'series'; readonly dates: readonly Booking[] }
  | { readonly kind: 'failed'; readonly uid: string; readonly error: unknown };
