import { opV1 } from '../operationV1.js';
import type { IdV1 } from '../scalarsV1.schema.js';
import type {
  CreateEventTypeInputV1,
  ListEventTypesInputV1,
  UpdateEventTypeInputV1,
} from './eventTypes.schema.js';

/**
 * Makes an event type, for the key’s owner or for a team.
 * @deprecated In API v2 it is `eventTypes.create`.
 */
export const create = /* @__PURE__ */ opV1<CreateEventTypeInputV1, unknown>()({
  name: 'eventTypes.create',
  method: 'POST',
  path: '/v1/event-types',
});
/**
 * The event types of the key’s owner.
 * @deprecated In API v2 it is `eventTypes.list`.
 */
export const list = /* @__PURE__ */ opV1<ListEventTypesInputV1, unknown>()({
  name: 'eventTypes.list',
  method: 'GET',
  path: '/v1/event-types',
});
/**
 * One event type.
 * @deprecated In API v2 it is `eventTypes.get`.
 */
export const get = /* @__PURE__ */ opV1<IdV1, unknown>()({
  name: 'eventTypes.get',
  method: 'GET',
  path: '/v1/event-types/{id}',
});
/**
 * Changes an event type; what is left out stays.
 * @deprecated In API v2 it is `eventTypes.update`.
 */
export const update = /* @__PURE__ */ opV1<UpdateEventTypeInputV1, unknown>()({
  name: 'eventTypes.update',
  method: 'PATCH',
  path: '/v1/event-types/{id}',
});
const deleteOne = /* @__PURE__ */ opV1<IdV1, unknown>()({
  name: 'eventTypes.delete',
  method: 'DELETE',
  path: '/v1/event-types/{id}',
});

export {
  /**
   * Deletes an event type.
   * @deprecated In API v2 it is `eventTypes.delete`.
   */
  deleteOne as delete,
};
