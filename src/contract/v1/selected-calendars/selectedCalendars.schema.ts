import * as z from 'zod';
import type { Output } from '../../inferred.js';
import { anyFields } from '../scalarsV1.schema.js';

export const createSelectedCalendarBody = z.object({
  /** Such as `google_calendar`. */
  integration: z.string(),
  /** The calendar's id in that app. */
  externalId: z.string(),
});
export interface CreateSelectedCalendarInputV1 extends Output<typeof createSelectedCalendarBody> {}

/** All three together name one: it has no number of its own. */
export const selectedCalendarPath = z.object({
  userId: z.int(),
  /** Such as `google_calendar`. */
  integration: z.string(),
  /** The calendar's id in that app. */
  externalId: z.string(),
});
export interface SelectedCalendarIdV1 extends Output<typeof selectedCalendarPath> {}

/** The description doesn't say what is in it. */
export const updateSelectedCalendarBody = anyFields;
export interface UpdateSelectedCalendarInputV1
  extends Output<typeof updateSelectedCalendarBody>,
    SelectedCalendarIdV1 {}
