import * as z from 'zod';
import type { Output } from '../../inferred.js';

const limit = z.int().min(1).nullable();

export const updateBookingLimitsBody = z
  .object({
    /** Bookings; null takes the limit away. The same below. */
    perDay: limit,
    perWeek: limit,
    perMonth: limit,
    perYear: limit,
  })
  .partial();
export interface UpdateBookingLimitsInput extends Output<typeof updateBookingLimitsBody> {}

export const bookingLimits = z.object({
  /** Bookings of all event types together; null: no limit. The same below. */
  perDay: limit,
  perWeek: limit,
  perMonth: limit,
  perYear: limit,
});
export interface BookingLimits extends Output<typeof bookingLimits> {}
