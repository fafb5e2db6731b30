import * as z from 'zod';
import type { Output } from '../../inferred.js';
import { instant, timeZone } from '../../scalars.schema.js';
import { rangeQuery } from '../busyTimes.schema.js';
import { calendarEventAttendee, calendarEventStatus } from './calendarEvents.schema.js';

export const calendarEventsPath = z.object({
  /** Google alone; the others are answered with 400. */
  calendar: z.literal('google'),
});
export const calendarEventPath = calendarEventsPath.extend({
  /** The provider's id of the event: the `eventUid` in `bookings.listReferences`. */
  eventUid: z.string(),
});
export interface CalendarEventUid extends Output<typeof calendarEventPath> {}

export const listCalendarEventsQuery = rangeQuery.extend({
  /** The `externalId` of a connected calendar; default `primary`, the account's main one. */
  calendarId: z.string().optional(),
});
export interface ListCalendarEventsInput
  extends Output<typeof calendarEventsPath>,
    Output<typeof listCalendarEventsQuery> {}

const newTime = z.object({
  time: instant,
  /** IANA zone that the event shows in. */
  timeZone,
});

export const createCalendarEventBody = z.object({
  title: z.string(),
  start: newTime,
  end: newTime,
  description: z.string().nullish(),
  /** The provider invites them. */
  attendees: z.array(z.object({ email: z.email(), name: z.string().optional() })).optional(),
});
export interface CreateCalendarEventInput
  extends Output<typeof calendarEventsPath>,
    Output<typeof createCalendarEventBody> {}

/** What is left out stays as it was. */
export const updateCalendarEventBody = z.object({
  title: z.string().optional(),
  start: newTime.partial().optional(),
  end: newTime.partial().optional(),
  /** Null: none. */
  description: z.string().nullish(),
  /** Replaces the whole list: who is not in it is no longer invited. */
  attendees: z.array(calendarEventAttendee).nullish(),
  status: calendarEventStatus.nullish(),
});
export interface UpdateCalendarEventInput extends CalendarEventUid, Output<typeof updateCalendarEventBody> {}
