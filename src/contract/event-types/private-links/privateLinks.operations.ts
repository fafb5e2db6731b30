import { op } from '../../operation.js';
import type { EventTypeId } from '../eventTypes.schema.js';
import type {
  CreatePrivateLinkInput,
  DeletedPrivateLink,
  PrivateLink,
  PrivateLinkId,
  UpdatePrivateLinkInput,
} from './privateLinks.schema.js';

/*
 * Of the version that a request without one gets: with 2024-06-14, the event types' own, the answer is 404.
 */

/**
 * Makes an address at which whoever has it can book the event type, until a time or so many times.
 * @throws 400 when both limits are sent, or none
 * @throws 403 when the event type is somebody else's
 */
export const create = /* @__PURE__ */ op<CreatePrivateLinkInput, PrivateLink>()({
  name: 'eventTypes.privateLinks.create',
  method: 'POST',
  path: '/v2/event-types/{eventTypeId}/private-links',
  version: '2024-04-15',
  auth: 'required',
  scope: 'EVENT_TYPE_WRITE',
});
/**
 * Those that are used up or over, too.
 * @throws 403 when the event type is somebody else's
 */
export const list = /* @__PURE__ */ op<EventTypeId, PrivateLink[]>()({
  name: 'eventTypes.privateLinks.list',
  method: 'GET',
  path: '/v2/event-types/{eventTypeId}/private-links',
  version: '2024-04-15',
  auth: 'required',
  scope: 'EVENT_TYPE_READ',
});
/**
 * Gives the link another limit; its address stays.
 * @throws 403 when the event type is somebody else's
 * @throws 404 when the event type has no such link
 */
export const update = /* @__PURE__ */ op<UpdatePrivateLinkInput, PrivateLink>()({
  name: 'eventTypes.privateLinks.update',
  method: 'PATCH',
  path: '/v2/event-types/{eventTypeId}/private-links/{linkId}',
  version: '2024-04-15',
  auth: 'required',
  scope: 'EVENT_TYPE_WRITE',
});
const deleteOne = /* @__PURE__ */ op<PrivateLinkId, DeletedPrivateLink>()({
  name: 'eventTypes.privateLinks.delete',
  method: 'DELETE',
  path: '/v2/event-types/{eventTypeId}/private-links/{linkId}',
  version: '2024-04-15',
  auth: 'required',
  scope: 'EVENT_TYPE_WRITE',
});

export {
  /**
   * Deletes it: its address leads nowhere from then on.
   * @throws 403 when the event type is somebody else's
   * @throws 404 when the event type has no such link
   */
  deleteOne as delete,
};
