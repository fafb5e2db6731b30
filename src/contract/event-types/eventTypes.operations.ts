import { op } from '../operation.js';
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

export const create = /* @__PURE__ */ op<CreateEventTypeInput, EventType>()({
  name: 'eventTypes.create',
  method: 'POST',
  path: '/v2/event-types',
  version: '2024-06-14',
  auth: 'required',
});
/** With `username` and `eventSlug` the public reading of one event type: a list of one, or of none. */
export const list = /* @__PURE__ */ op<ListEventTypesInput, EventType[]>()({
  name: 'eventTypes.list',
  method: 'GET',
  path: '/v2/event-types',
  version: '2024-06-14',
  auth: 'optional',
});
export const get = /* @__PURE__ */ op<EventTypeId, EventType>()({
  name: 'eventTypes.get',
  method: 'GET',
  path: '/v2/event-types/{eventTypeId}',
  version: '2024-06-14',
  auth: 'required',
});
export const update = /* @__PURE__ */ op<UpdateEventTypeInput, EventType>()({
  name: 'eventTypes.update',
  method: 'PATCH',
  path: '/v2/event-types/{eventTypeId}',
  version: '2024-06-14',
  auth: 'required',
});
const deleteOne = /* @__PURE__ */ op<EventTypeId, DeletedEventType>()({
  name: 'eventTypes.delete',
  method: 'DELETE',
  path: '/v2/event-types/{eventTypeId}',
  version: '2024-06-14',
  auth: 'required',
});

export {
  /** Deletes it. */
  deleteOne as delete,
};
