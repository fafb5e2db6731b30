import * as z from 'zod';
import type { Output } from '../inferred.js';
import { selectedCalendar } from '../selected-calendars/selectedCalendars.schema.js';

export const updateDestinationCalendarBody = z.object({
  /** A feed can't be written to, so it is not among them. */
  integration: z.enum(['google_calendar', 'office365_calendar', 'apple_calendar']),
  /** That of a calendar in `calendars.list` whose `readOnly` is `false`. */
  externalId: z.string(),
  /** Where the calendar has one. */
  delegationCredentialId: z.string().optional(),
});
export interface UpdateDestinationCalendarInput extends Output<typeof updateDestinationCalendarBody> {}

export const updatedDestinationCalendar = selectedCalendar;
export interface UpdatedDestinationCalendar extends Output<typeof updatedDestinationCalendar> {}
