import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import { calendarEvent } from './calendarEvents.schema.js';
import type * as rows from './events.operations.js';
import {
  calendarEventPath,
  calendarEventsPath,
  createCalendarEventBody,
  listCalendarEventsQuery,
  updateCalendarEventBody,
} from './events.schema.js';

export const events: WiresOf<typeof rows> = {
  'calendars.events.list': {
    path: calendarEventsPath,
    query: listCalendarEventsQuery,
    answer: z.array(calendarEvent),
  },
  'calendars.events.create': {
    path: calendarEventsPath,
    body: createCalendarEventBody,
    answer: calendarEvent,
  },
  'calendars.events.get': { path: calendarEventPath, answer: calendarEvent },
  'calendars.events.update': {
    path: calendarEventPath,
    body: updateCalendarEventBody,
    answer: calendarEvent,
  },
  'calendars.events.delete': { path: calendarEventPath, answer: z.undefined() },
};
