import * as z from 'zod';
import { connectUrl } from '../consent.schema.js';
import { redirect } from '../envelope.schema.js';
import type { WiresOf } from '../wire.js';
import { busyTime, freeBusyPath, listBusyTimesQuery, rangeQuery } from './busyTimes.schema.js';
import type * as rows from './calendars.operations.js';
import {
  calendarCredential,
  checkCalendarPath,
  connectCalendarPath,
  connectCalendarQuery,
  createCalendarCredentialsBody,
  createCalendarCredentialsPath,
  disconnectCalendarBody,
  disconnectCalendarPath,
  saveCalendarCredentialsQuery,
} from './calendars.schema.js';
import { connectedCalendars } from './connectedCalendars.schema.js';
import { calendarEvent } from './events/calendarEvents.schema.js';
import { calendarEventPath, updateCalendarEventBody } from './events/events.schema.js';

export const calendars: WiresOf<typeof rows> = {
  'calendars.list': { answer: connectedCalendars },
  'calendars.listBusyTimes': { query: listBusyTimesQuery, answer: z.array(busyTime) },
  'calendars.listFreeBusy': { path: freeBusyPath, query: rangeQuery, answer: z.array(busyTime) },
  'calendars.check': { path: checkCalendarPath, answer: z.undefined() },
  'calendars.getConnectUrl': { path: connectCalendarPath, query: connectCalendarQuery, answer: connectUrl },
  'calendars.saveCredentials': {
    path: connectCalendarPath,
    query: saveCalendarCredentialsQuery,
    answer: redirect,
  },
  'calendars.createCredentials': {
    path: createCalendarCredentialsPath,
    body: createCalendarCredentialsBody,
    answer: z.undefined(),
  },
  'calendars.disconnect': {
    path: disconnectCalendarPath,
    body: disconnectCalendarBody,
    answer: calendarCredential,
  },
  'calendars.getEvent': { path: calendarEventPath, answer: calendarEvent },
  'calendars.updateEvent': { path: calendarEventPath, body: updateCalendarEventBody, answer: calendarEvent },
};
