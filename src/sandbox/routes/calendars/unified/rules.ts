import { rangeQuery } from '../../../../contract/calendars/busyTimes.schema.js';
import { calendarIdQuery } from '../../../../contract/calendars/connections/events/events.schema.js';
import {
  createCalendarEventBody,
  listCalendarEventsQuery,
  updateCalendarEventBody,
} from '../../../../contract/calendars/events/events.schema.js';
import { isoText } from '../../../validation/iso.js';
import type { Rule } from '../../rule.js';
import type { unifiedHandlers } from './handlers.js';

const readApps = { permission: 'APPS_READ' } as const;
const writeApps = { permission: 'APPS_WRITE' } as const;

const times = { from: isoText(), to: isoText() };
const rangeInput = rangeQuery.extend(times);
const listInput = listCalendarEventsQuery.extend(times);

export const unifiedRules: { readonly [Name in keyof typeof unifiedHandlers]: Rule } = {
  'calendars.listFreeBusy': { ...readApps, input: rangeInput },
  'calendars.getEvent': readApps,
  'calendars.updateEvent': { ...writeApps, input: updateCalendarEventBody },
  'calendars.events.list': { ...readApps, input: listInput },
  'calendars.events.create': { ...writeApps, input: createCalendarEventBody },
  'calendars.events.get': readApps,
  'calendars.events.update': { ...writeApps, input: updateCalendarEventBody },
  'calendars.events.delete': { ...writeApps, status: 204 },
  'calendars.connections.list': readApps,
  'calendars.connections.listBusyTimes': { ...readApps, input: rangeInput },
  'calendars.connections.events.list': { ...readApps, input: listInput },
  'calendars.connections.events.create': { ...writeApps, input: createCalendarEventBody },
  'calendars.connections.events.get': { ...readApps, input: calendarIdQuery },
  'calendars.connections.events.update': { ...writeApps, input: updateCalendarEventBody },
  'calendars.connections.events.delete': { ...writeApps, input: calendarIdQuery, status: 204 },
};
