import * as z from 'zod';
import type { Output } from '../../inferred.js';
import type { IdV1 } from '../scalarsV1.schema.js';

export const createBookingReferenceBody = z.object({
  /** The app that it is of, such as `google_calendar` or `daily_video`. */
  type: z.string(),
  /** Its id in that app. */
  uid: z.string(),
  meetingId: z.string().optional(),
  meetingPassword: z.string().optional(),
  meetingUrl: z.string().optional(),
  /** One of the key owner's own bookings. */
  bookingId: z.int().optional(),
  /** The calendar that it stands in, by its id in that app. */
  externalCalendarId: z.string().optional(),
  /** Whether it is gone in that app. */
  deleted: z.boolean().optional(),
  credentialId: z.int().optional(),
});
export interface CreateBookingReferenceInputV1 extends Output<typeof createBookingReferenceBody> {}

export const updateBookingReferenceBody = createBookingReferenceBody
  .omit({ uid: true, meetingUrl: true, bookingId: true })
  .partial();
export interface UpdateBookingReferenceInputV1 extends Output<typeof updateBookingReferenceBody>, IdV1 {}
