import * as z from 'zod';
import type { Output } from '../../inferred.js';
import { type IdV1, weekday } from '../scalarsV1.schema.js';

export const createAvailabilityBody = z.object({
  /** The schedule whose weekly hours these are. */
  scheduleId: z.int(),
  /** The weekdays it is for: 0 is Sunday, 6 is Saturday. */
  days: z.array(weekday).optional(),
  /** A time of day in the schedule's zone, written as 1 January 1970: `1970-01-01T09:00:00.000Z`. */
  startTime: z.string(),
  /** As `startTime`. */
  endTime: z.string(),
});
export interface CreateAvailabilityInputV1 extends Output<typeof createAvailabilityBody> {}

export const updateAvailabilityBody = createAvailabilityBody.partial();
export interface UpdateAvailabilityInputV1 extends Output<typeof updateAvailabilityBody>, IdV1 {}
