import { op } from '../../operation.js';
import type { CalendarEvent } from './calendarEvents.schema.js';
import type {
  CalendarEventUid,
  CreateCalendarEventInput,
  ListCalendarEventsInput,
  UpdateCalendarEventInput,
} from './events.schema.js';

/**
 * The events of one calendar of the user in a range, bookings or not. Takes `google`.
 *
 * @throws 400 for another provider, or when `to` lies before `from`.
 */
export const list = /* @__PURE__ */ op<ListCalendarEventsInput, CalendarEvent[]>()({
  name: 'calendars.events.list',
  method: 'GET',
  path: '/v2/calendars/{calendar}/events',
  auth: 'required',
});
/**
 * Writes an event into the user's calendar; it is no booking. Takes `google`.
 *
 * @throws 400 for another provider.
 */
export const create = /* @__PURE__ */ op<CreateCalendarEventInput, CalendarEvent>()({
  name: 'calendars.events.create',
  method: 'POST',
  path: '/v2/calendars/{calendar}/events',
  auth: 'required',
});
/**
 * The event of a booking, as the calendar has it: who accepted, who declined. Takes `google`. For any other event see
 * `calendars.connections.events.get`.
 *
 * @throws 400 for another provider.
 * @throws 404 when no booking refers to the event, or the calendar does not have it.
 */
export const get = /* @__PURE__ */ op<CalendarEventUid, CalendarEvent>()({
  name: 'calendars.events.get',
  method: 'GET',
  path: '/v2/calendars/{calendar}/events/{eventUid}',
  auth: 'required',
});
/**
 * Changes the event of a booking in the calendar alone: the booking stays as it was. Takes `google`.
 *
 * @throws 400 for another provider.
 * @throws 404 when no booking refers to the event, or the calendar does not have it.
 */
export const update = /* @__PURE__ */ op<UpdateCalendarEventInput, CalendarEvent>()({
  name: 'calendars.events.update',
  method: 'PATCH',
  path: '/v2/calendars/{calendar}/events/{eventUid}',
  auth: 'required',
  scope: 'APPS_WRITE',
});
const deleteOne = /* @__PURE__ */ op<CalendarEventUid, undefined>()({
  name: 'calendars.events.delete',
  method: 'DELETE',
  path: '/v2/calendars/{calendar}/events/{eventUid}',
  auth: 'required',
});

export {
  /**
   * Takes an event out of the calendar; its booking, if it has one, stays as it was. Takes `google`.
   *
   * @throws 400 for another provider.
   * @throws 404 when there is no such event.
   */
  deleteOne as delete,
};
