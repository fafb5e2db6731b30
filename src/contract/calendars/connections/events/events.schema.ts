import * as z from 'zod';
import type { Output } from '../../../inferred.js';
import type {
  createCalendarEventBody,
  listCalendarEventsQuery,
  updateCalendarEventBody,
} from '../../events/events.schema.js';
import { type CalendarConnectionId, connectionPath } from '../connections.schema.js';

export const connectionEventPath = connectionPath.extend({
  /** The provider's id of the event. */
  eventId: z.string(),
});

export const calendarIdQuery = z.object({
  /** The `externalId` of the calendar that holds the event; default `primary`, the account's main one. */
  calendarId: z.string().optional(),
});
type CalendarId = Output<typeof calendarIdQuery>;

export interface ConnectionEventId extends Output<typeof connectionEventPath>, CalendarId {}

export interface ListConnectionEventsInput
  extends CalendarConnectionId,
    Output<typeof listCalendarEventsQuery> {}

export interface CreateConnectionEventInput
  extends CalendarConnectionId,
    CalendarId,
    Output<typeof createCalendarEventBody> {}

export interface UpdateConnectionEventInput
  extends ConnectionEventId,
    Output<typeof updateCalendarEventBody> {}
