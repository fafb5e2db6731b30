import { op } from '../operation.js';
import type { TeamEventType } from '../teams/event-types/eventTypes.schema.js';
import type {
  CreateEventTypeInput,
  DeletedEventType,
  EventType,
  EventTypeId,
  ListEventTypesInput,
  UpdateEventTypeInput,
} from './eventTypes.schema.js';

export * as privateLinks from './private-links/privateLinks.operations.js';
export * as webhooks from './webhooks/webhooks.operations.js';

/**
 * Makes an event type of the caller's own.
 * @throws 400 when the caller has one with that slug already, when settings contradict each other (`seats` with several
 * locations, with confirmation or with `recurrence`), or when a location's app is not connected
 * @throws 404 when the caller has no such schedule
 */
export const create = /* @__PURE__ */ op<CreateEventTypeInput, EventType>()({
  name: 'eventTypes.create',
  method: 'POST',
  path: '/v2/event-types',
  version: '2024-06-14',
  auth: 'required',
  scope: 'EVENT_TYPE_WRITE',
});
/**
 * With `username` what that user offers, with `eventSlug` too a list of that one or of none; without any the caller's
 * own, and nothing where nobody is known. Fields of the form that are hidden are left out.
 */
export const list = /* @__PURE__ */ op<ListEventTypesInput, EventType[]>()({
  name: 'eventTypes.list',
  method: 'GET',
  path: '/v2/event-types',
  version: '2024-06-14',
  auth: 'optional',
});
/**
 * For its owner and hosts, and for admins of their team or organization. A team's event type is answered as such.
 * @throws 404 when there is none, or the caller may not read it
 */
export const get = /* @__PURE__ */ op<EventTypeId, EventType | TeamEventType>()({
  name: 'eventTypes.get',
  method: 'GET',
  path: '/v2/event-types/{eventTypeId}',
  version: '2024-06-14',
  auth: 'required',
  scope: 'EVENT_TYPE_READ',
});
/**
 * For its owner. What is sent replaces what was, `bookingFields` as a whole; the rest stays.
 * @throws 400 as `create`
 * @throws 404 when the caller has no such event type, or no such schedule
 */
export const update = /* @__PURE__ */ op<UpdateEventTypeInput, EventType>()({
  name: 'eventTypes.update',
  method: 'PATCH',
  path: '/v2/event-types/{eventTypeId}',
  version: '2024-06-14',
  auth: 'required',
  scope: 'EVENT_TYPE_WRITE',
});
const deleteOne = /* @__PURE__ */ op<EventTypeId, DeletedEventType>()({
  name: 'eventTypes.delete',
  method: 'DELETE',
  path: '/v2/event-types/{eventTypeId}',
  version: '2024-06-14',
  auth: 'required',
  scope: 'EVENT_TYPE_WRITE',
});

export {
  /**
   * Deletes it. Its bookings stay.
   * @throws 403 when it is somebody else's
   * @throws 404 when there is none
   */
  deleteOne as delete,
};
