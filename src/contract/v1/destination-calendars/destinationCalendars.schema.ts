import * as z from 'zod';
import type { Output } from '../../inferred.js';
import type { IdV1 } from '../scalarsV1.schema.js';

const calendar = {
  /** Such as `google_calendar`. */
  integration: z.string(),
  /** The calendar's id in that app. */
  externalId: z.string(),
  /** Bookings of this event type go into it. */
  eventTypeId: z.int().optional(),
  /** This booking goes into it. */
  bookingId: z.int().optional(),
};

export const createDestinationCalendarBody = z.object({
  ...calendar,
  /** What the app was connected with. */
  credentialId: z.int(),
  /** Bookings of this user go into it. Default: the key's owner. */
  userId: z.int().optional(),
});
export interface CreateDestinationCalendarInputV1 extends Output<typeof createDestinationCalendarBody> {}

export const updateDestinationCalendarBody = z.object(calendar).partial();
export interface UpdateDestinationCalendarInputV1
  extends Output<typeof updateDestinationCalendarBody>,
    IdV1 {}
