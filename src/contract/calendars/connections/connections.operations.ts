import { op } from '../../operation.js';
import type { BusyTime } from '../busyTimes.schema.js';
import type { CalendarConnections, ListConnectionBusyTimesInput } from './connections.schema.js';

export * as events from './events/events.operations.js';

/**
 * The user's accounts at Google, Microsoft and Apple, each with the id that goes by `connectionId` here. Their calendars
 * are in `calendars.list`.
 */
export const list = /* @__PURE__ */ op<Record<never, never>, CalendarConnections>()({
  name: 'calendars.connections.list',
  method: 'GET',
  path: '/v2/calendars/connections',
  auth: 'required',
});
/**
 * When one account is busy: its selected calendars, or its main one where none is selected. Takes every connection.
 *
 * @throws 400 when `to` lies before `from`, or `connectionId` is no id.
 * @throws 404 when the user has no such connection.
 */
export const listBusyTimes = /* @__PURE__ */ op<ListConnectionBusyTimesInput, BusyTime[]>()({
  name: 'calendars.connections.listBusyTimes',
  method: 'GET',
  path: '/v2/calendars/connections/{connectionId}/freebusy',
  auth: 'required',
});
