import type {
  DeletedPrivateLink,
  PrivateLink,
} from '../../../../event-types/private-links/privateLinks.schema.js';
import { op } from '../../../../operation.js';
import type { OrganizationTeamEventTypeId } from '../eventTypes.schema.js';
import type {
  CreateTeamPrivateLinkInput,
  TeamPrivateLinkId,
  UpdateTeamPrivateLinkInput,
} from './privateLinks.schema.js';

/**
 * Makes an address at which whoever has it can book the event type, until a time or so many times.
 * @throws 400 when both limits are sent, or none
 * @throws 403 when the caller is no admin of the team
 */
export const create = /* @__PURE__ */ op<CreateTeamPrivateLinkInput, PrivateLink>()({
  name: 'organizations.teams.eventTypes.privateLinks.create',
  method: 'POST',
  path: '/v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links',
  auth: 'required',
  role: 'team admin',
});
/**
 * Those that are used up or over, too.
 * @throws 403 when the caller is no admin of the team
 */
export const list = /* @__PURE__ */ op<OrganizationTeamEventTypeId, PrivateLink[]>()({
  name: 'organizations.teams.eventTypes.privateLinks.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links',
  auth: 'required',
  role: 'team admin',
});
/**
 * Gives the link another limit; its address stays.
 * @throws 403 when the caller is no admin of the team
 * @throws 404 when the event type has no such link
 */
export const update = /* @__PURE__ */ op<UpdateTeamPrivateLinkInput, PrivateLink>()({
  name: 'organizations.teams.eventTypes.privateLinks.update',
  method: 'PATCH',
  path: '/v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links/{linkId}',
  auth: 'required',
  role: 'team admin',
});
const deleteOne = /* @__PURE__ */ op<TeamPrivateLinkId, DeletedPrivateLink>()({
  name: 'organizations.teams.eventTypes.privateLinks.delete',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links/{linkId}',
  auth: 'required',
  role: 'team admin',
});

export {
  /**
   * Deletes it: its address leads nowhere from then on.
   * @throws 403 when the caller is no admin of the team
   * @throws 404 when the event type has no such link
   */
  deleteOne as delete,
};
