import type { EventTypeWebhook } from '../../../event-types/webhooks/webhooks.schema.js';
import { op } from '../../../operation.js';
import type { TeamEventTypeId } from '../eventTypes.schema.js';
import type {
  CreateTeamEventTypeWebhookInput,
  ListTeamEventTypeWebhooksInput,
  TeamEventTypeWebhookId,
  UpdateTeamEventTypeWebhookInput,
} from './webhooks.schema.js';

/**
 * Calls a server of yours for what happens to a team's event type.
 * @throws 400 when a trigger is only for organizations
 * @throws 403 when the caller is no admin of the team
 * @throws 409 when the event type has a webhook with that `subscriberUrl` already
 */
export const create = /* @__PURE__ */ op<CreateTeamEventTypeWebhookInput, EventTypeWebhook>()({
  name: 'teams.eventTypes.webhooks.create',
  method: 'POST',
  path: '/v2/teams/{teamId}/event-types/{eventTypeId}/webhooks',
  auth: 'required',
  role: 'team admin',
});
/**
 * Those of a team's event type.
 * @throws 403 when the caller is no admin of the team
 */
export const list = /* @__PURE__ */ op<ListTeamEventTypeWebhooksInput, EventTypeWebhook[]>()({
  name: 'teams.eventTypes.webhooks.list',
  method: 'GET',
  path: '/v2/teams/{teamId}/event-types/{eventTypeId}/webhooks',
  auth: 'required',
  role: 'team admin',
  paging: 'skip',
});
/**
 * One webhook of a team's event type.
 * @throws 403 when the caller is no admin of the team
 * @throws 404 when there is no such webhook
 */
export const get = /* @__PURE__ */ op<TeamEventTypeWebhookId, EventTypeWebhook>()({
  name: 'teams.eventTypes.webhooks.get',
  method: 'GET',
  path: '/v2/teams/{teamId}/event-types/{eventTypeId}/webhooks/{webhookId}',
  auth: 'required',
  role: 'team admin',
});
/**
 * Changes what is sent; the rest stays.
 * @throws 403 when the caller is no admin of the team
 * @throws 404 when there is no such webhook
 */
export const update = /* @__PURE__ */ op<UpdateTeamEventTypeWebhookInput, EventTypeWebhook>()({
  name: 'teams.eventTypes.webhooks.update',
  method: 'PATCH',
  path: '/v2/teams/{teamId}/event-types/{eventTypeId}/webhooks/{webhookId}',
  auth: 'required',
  role: 'team admin',
});
/**
 * Deletes them all. The answer is a sentence with their number.
 * @throws 403 when the caller is no admin of the team
 */
export const deleteAll = /* @__PURE__ */ op<TeamEventTypeId, string>()({
  name: 'teams.eventTypes.webhooks.deleteAll',
  method: 'DELETE',
  path: '/v2/teams/{teamId}/event-types/{eventTypeId}/webhooks',
  auth: 'required',
  role: 'team admin',
});
const deleteOne = /* @__PURE__ */ op<TeamEventTypeWebhookId, EventTypeWebhook>()({
  name: 'teams.eventTypes.webhooks.delete',
  method: 'DELETE',
  path: '/v2/teams/{teamId}/event-types/{eventTypeId}/webhooks/{webhookId}',
  auth: 'required',
  role: 'team admin',
});

export {
  /**
   * Deletes it, and answers what it was.
   * @throws 403 when the caller is no admin of the team
   * @throws 404 when there is no such webhook
   */
  deleteOne as delete,
};
