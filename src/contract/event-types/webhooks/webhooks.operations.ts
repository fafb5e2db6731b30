import { op } from '../../operation.js';
import type { EventTypeId } from '../eventTypes.schema.js';
import type {
  CreateEventTypeWebhookInput,
  EventTypeWebhook,
  EventTypeWebhookId,
  ListEventTypeWebhooksInput,
  UpdateEventTypeWebhookInput,
} from './webhooks.schema.js';

/**
 * Calls a server of yours for what happens to one event type.
 * @throws 400 when a trigger is only for organizations
 * @throws 403 when the event type is somebody else's
 * @throws 409 when the event type has a webhook with that `subscriberUrl` already
 */
export const create = /* @__PURE__ */ op<CreateEventTypeWebhookInput, EventTypeWebhook>()({
  name: 'eventTypes.webhooks.create',
  method: 'POST',
  path: '/v2/event-types/{eventTypeId}/webhooks',
  auth: 'required',
  scope: 'EVENT_TYPE_WRITE',
});
/**
 * Those of one event type.
 * @throws 403 when the event type is somebody else's
 */
export const list = /* @__PURE__ */ op<ListEventTypeWebhooksInput, EventTypeWebhook[]>()({
  name: 'eventTypes.webhooks.list',
  method: 'GET',
  path: '/v2/event-types/{eventTypeId}/webhooks',
  auth: 'required',
  scope: 'EVENT_TYPE_READ',
  paging: 'skip',
});
/**
 * One webhook of an event type.
 * @throws 403 when the event type is somebody else's
 * @throws 404 when there is no such webhook
 */
export const get = /* @__PURE__ */ op<EventTypeWebhookId, EventTypeWebhook>()({
  name: 'eventTypes.webhooks.get',
  method: 'GET',
  path: '/v2/event-types/{eventTypeId}/webhooks/{webhookId}',
  auth: 'required',
  scope: 'EVENT_TYPE_READ',
});
/**
 * Changes what is sent; the rest stays.
 * @throws 403 when the event type is somebody else's
 * @throws 404 when there is no such webhook
 */
export const update = /* @__PURE__ */ op<UpdateEventTypeWebhookInput, EventTypeWebhook>()({
  name: 'eventTypes.webhooks.update',
  method: 'PATCH',
  path: '/v2/event-types/{eventTypeId}/webhooks/{webhookId}',
  auth: 'required',
  scope: 'EVENT_TYPE_WRITE',
});
/**
 * Deletes them all. The answer is a sentence with their number.
 * @throws 403 when the event type is somebody else's
 */
export const deleteAll = /* @__PURE__ */ op<EventTypeId, string>()({
  name: 'eventTypes.webhooks.deleteAll',
  method: 'DELETE',
  path: '/v2/event-types/{eventTypeId}/webhooks',
  auth: 'required',
  scope: 'EVENT_TYPE_WRITE',
});
const deleteOne = /* @__PURE__ */ op<EventTypeWebhookId, EventTypeWebhook>()({
  name: 'eventTypes.webhooks.delete',
  method: 'DELETE',
  path: '/v2/event-types/{eventTypeId}/webhooks/{webhookId}',
  auth: 'required',
  scope: 'EVENT_TYPE_WRITE',
});

export {
  /**
   * Deletes it, and answers what it was.
   * @throws 403 when the event type is somebody else's
   * @throws 404 when there is no such webhook
   */
  deleteOne as delete,
};
