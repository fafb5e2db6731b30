import type { Handler } from '../../handler.js';
import * as connectionEvents from './connectionEvents.js';
import { listConnections } from './connections.js';
import * as events from './events.js';
import { listConnectionBusyTimes, listFreeBusy } from './freeBusy.js';

type Unified =
  | `calendars.events.${'list' | 'create' | 'get' | 'update' | 'delete'}`
  | `calendars.connections.${'list' | 'listBusyTimes'}`
  | `calendars.connections.events.${'list' | 'create' | 'get' | 'update' | 'delete'}`
  | `calendars.${'listFreeBusy' | 'getEvent' | 'updateEvent'}`;

export const unifiedHandlers: { readonly [Name in Unified]: Handler<Name> } = {
  'calendars.listFreeBusy': listFreeBusy,
  'calendars.getEvent': events.getCalendarEvent,
  'calendars.updateEvent': events.updateCalendarEvent,
  'calendars.events.list': events.listCalendarEvents,
  'calendars.events.create': events.createCalendarEvent,
  'calendars.events.get': events.getCalendarEvent,
  'calendars.events.update': events.updateCalendarEvent,
  'calendars.events.delete': events.deleteCalendarEvent,
  'calendars.connections.list': listConnections,
  'calendars.connections.listBusyTimes': listConnectionBusyTimes,
  'calendars.connections.events.list': connectionEvents.listConnectionEvents,
  'calendars.connections.events.create': connectionEvents.createConnectionEvent,
  'calendars.connections.events.get': connectionEvents.getConnectionEvent,
  'calendars.connections.events.update': connectionEvents.updateConnectionEvent,
  'calendars.connections.events.delete': connectionEvents.deleteConnectionEvent,
};
