import * as z from 'zod';
import type { WiresOf } from '../../../wire.js';
import { calendarEvent } from '../../events/calendarEvents.schema.js';
import {
  createCalendarEventBody,
  listCalendarEventsQuery,
  updateCalendarEventBody,
} from '../../events/events.schema.js';
import { connectionPath } from '../connections.schema.js';
import type * as rows from './events.operations.js';
import { calendarIdQuery, connectionEventPath } from './events.schema.js';

export const events: WiresOf<typeof rows> = {
  'calendars.connections.events.list': {
    path: connectionPath,
    query: listCalendarEventsQuery,
    answer: z.array(calendarEvent),
  },
  'calendars.connections.events.create': {
    path: connectionPath,
    query: calendarIdQuery,
    body: createCalendarEventBody,
    answer: calendarEvent,
  },
  'calendars.connections.events.get': {
    path: connectionEventPath,
    query: calendarIdQuery,
    answer: calendarEvent,
  },
  'calendars.connections.events.update': {
    path: connectionEventPath,
    query: calendarIdQuery,
    body: updateCalendarEventBody,
    answer: calendarEvent,
  },
  'calendars.connections.events.delete': {
    path: connectionEventPath,
    query: calendarIdQuery,
    answer: z.undefined(),
  },
};
