import { op } from '../../../operation.js';
import type { RoutingForm } from '../../../routing-forms/routingForms.schema.js';
import type { ListTeamRoutingFormsInput } from './routingForms.schema.js';

export * as responses from './responses/responses.operations.js';

/** The forms of the team. */
export const list = /* @__PURE__ */ op<ListTeamRoutingFormsInput, RoutingForm[]>()({
  name: 'organizations.teams.routingForms.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/routing-forms',
  auth: 'required',
  role: 'team admin',
  permission: 'routingForm.read',
  paging: 'skip',
});
