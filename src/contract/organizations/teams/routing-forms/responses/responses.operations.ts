import { op } from '../../../../operation.js';
import type { CreatedFormResponse, FormResponse } from '../../../../routing-forms/responses.schema.js';
import type {
  CreateTeamFormResponseInput,
  ListTeamFormResponsesInput,
  UpdateTeamFormResponseInput,
} from '../routingForms.schema.js';

/**
 * Keeps somebody's answers, and tells where they lead: an event type with its slots, a message or an address. The
 * answers stand beside the other inputs, each under its field's identifier.
 * @throws 400 when a required answer is missing, or `end` is before `start`
 * @throws 404 when there is no such form
 */
export const create = /* @__PURE__ */ op<CreateTeamFormResponseInput, CreatedFormResponse>()({
  name: 'organizations.teams.routingForms.responses.create',
  method: 'POST',
  path: '/v2/organizations/{orgId}/teams/{teamId}/routing-forms/{routingFormId}/responses',
  auth: 'required',
  role: 'team member',
  permission: 'routingForm.create',
  query: ['start', 'end', 'timeZone', 'duration', 'format', 'bookingUidToReschedule', 'queueResponse'],
});

/**
 * All that have answered a form, queued ones aside.
 * @throws 404 when there is no such form
 */
export const list = /* @__PURE__ */ op<ListTeamFormResponsesInput, FormResponse[]>()({
  name: 'organizations.teams.routingForms.responses.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/routing-forms/{routingFormId}/responses',
  auth: 'required',
  role: 'team admin',
  permission: 'routingForm.read',
  paging: 'skip',
});

/**
 * Replaces the answers. Where they led to, and what was booked, stays as it is.
 * @throws 404 when there is no such response
 */
export const update = /* @__PURE__ */ op<UpdateTeamFormResponseInput, FormResponse>()({
  name: 'organizations.teams.routingForms.responses.update',
  method: 'PATCH',
  path: '/v2/organizations/{orgId}/teams/{teamId}/routing-forms/{routingFormId}/responses/{responseId}',
  auth: 'required',
  role: 'team admin',
  permission: 'routingForm.update',
});
