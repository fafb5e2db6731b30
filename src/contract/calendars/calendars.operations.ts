import type { ConnectUrl } from '../consent.schema.js';
import type { Redirect } from '../envelope.schema.js';
import { op } from '../operation.js';
import type { BusyTime, ListBusyTimesInput, ListFreeBusyInput } from './busyTimes.schema.js';
import type {
  CalendarCredential,
  CheckCalendarInput,
  ConnectCalendarInput,
  CreateCalendarCredentialsInput,
  DisconnectCalendarInput,
  SaveCalendarCredentialsInput,
} from './calendars.schema.js';
import type { ConnectedCalendars } from './connectedCalendars.schema.js';
import type { CalendarEvent } from './events/calendarEvents.schema.js';
import type { CalendarEventUid, UpdateCalendarEventInput } from './events/events.schema.js';

export * as connections from './connections/connections.operations.js';
export * as events from './events/events.operations.js';
export * as icsFeeds from './ics-feeds/icsFeeds.operations.js';

/**
 * The user's connected accounts with their calendars, and where her bookings are written. If accounts are connected and
 * no destination is set, reading makes the first writable calendar the destination.
 */
export const list = /* @__PURE__ */ op<Record<never, never>, ConnectedCalendars>()({
  name: 'calendars.list',
  method: 'GET',
  path: '/v2/calendars',
  auth: 'required',
  scope: 'APPS_READ',
});
/**
 * When the named calendars are busy, whether they are selected or not.
 *
 * @throws 401 when a `credentialId` is not the user's.
 * @throws 500 when a provider does not answer.
 */
export const listBusyTimes = /* @__PURE__ */ op<ListBusyTimesInput, BusyTime[]>()({
  name: 'calendars.listBusyTimes',
  method: 'GET',
  path: '/v2/calendars/busy-times',
  auth: 'required',
  scope: 'APPS_READ',
});
/**
 * When the user's selected calendars at Google are busy, those of all her Google accounts together. Takes `google`.
 *
 * @throws 400 for another provider, or when `to` lies before `from`.
 */
export const listFreeBusy = /* @__PURE__ */ op<ListFreeBusyInput, BusyTime[]>()({
  name: 'calendars.listFreeBusy',
  method: 'GET',
  path: '/v2/calendars/{calendar}/freebusy',
  auth: 'required',
});
/**
 * Throws unless the connection works. Takes `google`, `office365` and `apple`; for feeds see
 * `calendars.icsFeeds.check`.
 *
 * @throws 400 when there are no credentials, or the provider refuses them.
 * @throws 401 when the account gives no calendars.
 */
export const check = /* @__PURE__ */ op<CheckCalendarInput, undefined>()({
  name: 'calendars.check',
  method: 'GET',
  path: '/v2/calendars/{calendar}/check',
  auth: 'required',
  scope: 'APPS_READ',
});
/**
 * Where to send the user's browser, so that she lets the API into her calendars. Takes `google` and `office365`.
 *
 * @throws 400 for another provider.
 */
export const getConnectUrl = /* @__PURE__ */ op<ConnectCalendarInput, ConnectUrl>()({
  name: 'calendars.getConnectUrl',
  method: 'GET',
  path: '/v2/calendars/{calendar}/connect',
  auth: 'required',
  scope: 'APPS_WRITE',
});
/**
 * The callback of `calendars.getConnectUrl`: the provider sends the user's browser there, the API stores what it brings
 * and sends the browser on. A client hardly ever calls it. Takes `google` and `office365`.
 *
 * @throws 400 when `state` is not what the connect URL carried.
 */
export const saveCredentials = /* @__PURE__ */ op<SaveCalendarCredentialsInput, Redirect>()({
  name: 'calendars.saveCredentials',
  method: 'GET',
  path: '/v2/calendars/{calendar}/save',
  auth: 'public',
  answers: 'redirect',
});
/**
 * Connects an Apple calendar by name and app-specific password, which are tried at once. Takes `apple`.
 *
 * @throws 400 when one of them is empty, or Apple refuses them.
 */
export const createCredentials = /* @__PURE__ */ op<CreateCalendarCredentialsInput, undefined>()({
  name: 'calendars.createCredentials',
  method: 'POST',
  path: '/v2/calendars/{calendar}/credentials',
  auth: 'required',
  scope: 'APPS_WRITE',
});
/**
 * Forgets an account. Its calendars are then neither selected nor the destination. Takes `google`, `office365`, `apple`
 * and `ics-feed`.
 *
 * @throws 404 when the user has no such credential.
 */
export const disconnect = /* @__PURE__ */ op<DisconnectCalendarInput, CalendarCredential>()({
  name: 'calendars.disconnect',
  method: 'POST',
  path: '/v2/calendars/{calendar}/disconnect',
  auth: 'required',
  scope: 'APPS_WRITE',
});
/**
 * The same as `calendars.events.get`, at an older address. Takes `google`.
 *
 * @deprecated Call `calendars.events.get`.
 * @throws 400 for another provider.
 * @throws 404 when no booking refers to the event, or the calendar does not have it.
 */
export const getEvent = /* @__PURE__ */ op<CalendarEventUid, CalendarEvent>()({
  name: 'calendars.getEvent',
  method: 'GET',
  path: '/v2/calendars/{calendar}/event/{eventUid}',
  auth: 'required',
  scope: 'APPS_READ',
});
/**
 * The same as `calendars.events.update`, at an older address. Takes `google`.
 *
 * @deprecated Call `calendars.events.update`.
 * @throws 400 for another provider.
 * @throws 404 when no booking refers to the event, or the calendar does not have it.
 */
export const updateEvent = /* @__PURE__ */ op<UpdateCalendarEventInput, CalendarEvent>()({
  name: 'calendars.updateEvent',
  method: 'PATCH',
  path: '/v2/calendars/{calendar}/event/{eventUid}',
  auth: 'required',
});
