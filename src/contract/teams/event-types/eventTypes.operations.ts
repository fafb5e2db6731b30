import { op } from '../../operation.js';
import type {
  CreatePhoneCallInput,
  CreateTeamEventTypeInput,
  DeletedTeamEventType,
  ListTeamEventTypesInput,
  PhoneCall,
  TeamEventType,
  TeamEventTypeId,
  UpdateTeamEventTypeInput,
  WrittenTeamEventType,
} from './eventTypes.schema.js';

export * as webhooks from './webhooks/webhooks.operations.js';

/**
 * Of a managed event type the answer is a list: itself, then the copy that each of its hosts got.
 * @throws 400 when the team has an event type with that slug already, or a location's app is not connected for the team
 * @throws 403 when the caller is no admin of the team
 * @throws 404 when a host is no member of the team
 */
export const create = /* @__PURE__ */ op<CreateTeamEventTypeInput, WrittenTeamEventType>()({
  name: 'teams.eventTypes.create',
  method: 'POST',
  path: '/v2/teams/{teamId}/event-types',
  auth: 'required',
  role: 'team admin',
});
/** A team's own, without the copies that members got of managed ones. */
export const list = /* @__PURE__ */ op<ListTeamEventTypesInput, TeamEventType[]>()({
  name: 'teams.eventTypes.list',
  method: 'GET',
  path: '/v2/teams/{teamId}/event-types',
  auth: 'public',
});
/**
 * One event type of a team.
 * @throws 403 when the caller is no admin of the team
 * @throws 404 when the team has no such event type
 */
export const get = /* @__PURE__ */ op<TeamEventTypeId, TeamEventType>()({
  name: 'teams.eventTypes.get',
  method: 'GET',
  path: '/v2/teams/{teamId}/event-types/{eventTypeId}',
  auth: 'required',
  role: 'team admin',
});
/**
 * What is sent replaces what was, `hosts` and `bookingFields` each as a whole. Of a managed one all copies change with
 * it, and are made and deleted with its hosts; the answer is the list of all of them.
 * @throws 400 when the scheduling type changes without `hosts` or `assignAllTeamMembers`
 * @throws 403 when the caller is no admin of the team
 * @throws 404 when the team has no such event type
 */
export const update = /* @__PURE__ */ op<UpdateTeamEventTypeInput, WrittenTeamEventType>()({
  name: 'teams.eventTypes.update',
  method: 'PATCH',
  path: '/v2/teams/{teamId}/event-types/{eventTypeId}',
  auth: 'required',
  role: 'team admin',
});
/**
 * Lets an agent call somebody, who talks with it about a time. It costs credits.
 * @throws 403 when the caller is no admin of the team
 */
export const createPhoneCall = /* @__PURE__ */ op<CreatePhoneCallInput, PhoneCall>()({
  name: 'teams.eventTypes.createPhoneCall',
  method: 'POST',
  path: '/v2/teams/{teamId}/event-types/{eventTypeId}/create-phone-call',
  auth: 'required',
  role: 'team admin',
});
const deleteOne = /* @__PURE__ */ op<TeamEventTypeId, DeletedTeamEventType>()({
  name: 'teams.eventTypes.delete',
  method: 'DELETE',
  path: '/v2/teams/{teamId}/event-types/{eventTypeId}',
  auth: 'required',
  role: 'team admin',
});

export {
  /**
   * Deletes it; of a managed one its copies too.
   * @throws 403 when the caller is no admin of the team
   * @throws 404 when the team has no such event type
   */
  deleteOne as delete,
};
