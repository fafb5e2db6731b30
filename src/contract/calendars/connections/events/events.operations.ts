import { op } from '../../../operation.js';
import type { CalendarEvent } from '../../events/calendarEvents.schema.js';
import type {
  ConnectionEventId,
  CreateConnectionEventInput,
  ListConnectionEventsInput,
  UpdateConnectionEventInput,
} from './events.schema.js';

/**
 * The events of one calendar of the account in a range, bookings or not. Takes connections of the type `google`.
 *
 * @throws 400 for a connection that is not Google's, or when `to` lies before `from`.
 * @throws 404 when the user has no such connection.
 */
export const list = /* @__PURE__ */ op<ListConnectionEventsInput, CalendarEvent[]>()({
  name: 'calendars.connections.events.list',
  method: 'GET',
  path: '/v2/calendars/connections/{connectionId}/events',
  auth: 'required',
});
/**
 * Writes an event into a calendar of the account; it is no booking. Takes connections of the type `google`.
 *
 * @throws 400 for a connection that is not Google's.
 * @throws 404 when the user has no such connection.
 */
export const create = /* @__PURE__ */ op<CreateConnectionEventInput, CalendarEvent>()({
  name: 'calendars.connections.events.create',
  method: 'POST',
  path: '/v2/calendars/connections/{connectionId}/events',
  auth: 'required',
  query: ['calendarId'],
});
/**
 * Any event of the account, a booking's or not. Takes connections of the type `google`.
 *
 * @throws 400 for a connection that is not Google's.
 * @throws 404 when the user has no such connection, or the calendar no such event.
 */
export const get = /* @__PURE__ */ op<ConnectionEventId, CalendarEvent>()({
  name: 'calendars.connections.events.get',
  method: 'GET',
  path: '/v2/calendars/connections/{connectionId}/events/{eventId}',
  auth: 'required',
});
/**
 * Changes an event in the calendar; its booking, if it has one, stays as it was. Takes connections of the type `google`.
 *
 * @throws 400 for a connection that is not Google's.
 * @throws 404 when the user has no such connection, or the calendar no such event.
 */
export const update = /* @__PURE__ */ op<UpdateConnectionEventInput, CalendarEvent>()({
  name: 'calendars.connections.events.update',
  method: 'PATCH',
  path: '/v2/calendars/connections/{connectionId}/events/{eventId}',
  auth: 'required',
  query: ['calendarId'],
});
const deleteOne = /* @__PURE__ */ op<ConnectionEventId, undefined>()({
  name: 'calendars.connections.events.delete',
  method: 'DELETE',
  path: '/v2/calendars/connections/{connectionId}/events/{eventId}',
  auth: 'required',
});

export {
  /**
   * Takes an event out of the calendar; its booking, if it has one, stays as it was. Takes connections of the type
   * `google`.
   *
   * @throws 400 for a connection that is not Google's.
   * @throws 404 when the user has no such connection, or the calendar no such event.
   */
  deleteOne as delete,
};
