import { op } from '../../../operation.js';
import type {
  DeletedTeamEventType,
  PhoneCall,
  TeamEventType,
  WrittenTeamEventType,
} from '../../../teams/event-types/eventTypes.schema.js';
import type {
  CreateOrganizationPhoneCallInput,
  CreateOrganizationTeamEventTypeInput,
  ListEventTypesOfAllTeamsInput,
  ListOrganizationTeamEventTypesInput,
  OrganizationTeamEventTypeId,
  UpdateOrganizationTeamEventTypeInput,
} from './eventTypes.schema.js';

export * as privateLinks from './private-links/privateLinks.operations.js';

/**
 * Of a managed event type the answer is a list: itself, then the copy that each of its hosts got.
 * @throws 400 when the team has an event type with that slug already, or a location's app is not connected for the team
 * @throws 403 when the caller is no admin of the team
 * @throws 404 when a host is no member of the team
 */
export const create = /* @__PURE__ */ op<CreateOrganizationTeamEventTypeInput, WrittenTeamEventType>()({
  name: 'organizations.teams.eventTypes.create',
  method: 'POST',
  path: '/v2/organizations/{orgId}/teams/{teamId}/event-types',
  auth: 'required',
  role: 'team admin',
});
/** A team's own, without the copies that members got of managed ones. */
export const list = /* @__PURE__ */ op<ListOrganizationTeamEventTypesInput, TeamEventType[]>()({
  name: 'organizations.teams.eventTypes.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/event-types',
  auth: 'optional',
});
/**
 * Of every team in the organization.
 * @throws 403 when the caller is no admin of the organization
 */
export const listOfAllTeams = /* @__PURE__ */ op<ListEventTypesOfAllTeamsInput, TeamEventType[]>()({
  name: 'organizations.teams.eventTypes.listOfAllTeams',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/event-types',
  auth: 'required',
  role: 'organization admin',
  paging: 'skip',
});
/**
 * One event type of a team in an organization.
 * @throws 403 when the caller is no admin of the team
 * @throws 404 when the team has no such event type
 */
export const get = /* @__PURE__ */ op<OrganizationTeamEventTypeId, TeamEventType>()({
  name: 'organizations.teams.eventTypes.get',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}',
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
export const update = /* @__PURE__ */ op<UpdateOrganizationTeamEventTypeInput, WrittenTeamEventType>()({
  name: 'organizations.teams.eventTypes.update',
  method: 'PATCH',
  path: '/v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}',
  auth: 'required',
  role: 'team admin',
});
/**
 * Lets an agent call somebody, who talks with it about a time. It costs credits.
 * @throws 403 when the caller is no admin of the team
 */
export const createPhoneCall = /* @__PURE__ */ op<CreateOrganizationPhoneCallInput, PhoneCall>()({
  name: 'organizations.teams.eventTypes.createPhoneCall',
  method: 'POST',
  path: '/v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/create-phone-call',
  auth: 'required',
  role: 'team admin',
});
const deleteOne = /* @__PURE__ */ op<OrganizationTeamEventTypeId, DeletedTeamEventType>()({
  name: 'organizations.teams.eventTypes.delete',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}',
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
