import * as z from 'zod';
import type { Output } from '../../inferred.js';
import type { rangeQuery } from '../busyTimes.schema.js';
import { calendarProvider } from '../calendars.schema.js';

/** A connected account, by the id that the operations below `calendars.connections` take. */
export const calendarConnection = z.object({
  /** The account's `credentialId`, as text. */
  connectionId: z.string(),
  type: calendarProvider,
  /** Null: the provider does not say. */
  email: z.string().nullish(),
});
export interface CalendarConnection extends Output<typeof calendarConnection> {}

/** Feeds are not among them. */
export const calendarConnections = z.object({ connections: z.array(calendarConnection) });
export interface CalendarConnections extends Output<typeof calendarConnections> {}

export const connectionPath = z.object({ connectionId: z.string() });
export interface CalendarConnectionId extends Output<typeof connectionPath> {}

export interface ListConnectionBusyTimesInput extends CalendarConnectionId, Output<typeof rangeQuery> {}
