import { op } from '../../operation.js';
import type { RoutingForm } from '../../routing-forms/routingForms.schema.js';
import type { ListOrganizationRoutingFormsInput } from './routingForms.schema.js';

export * as responses from './responses/responses.operations.js';

/** The forms of the organization's teams. */
export const list = /* @__PURE__ */ op<ListOrganizationRoutingFormsInput, RoutingForm[]>()({
  name: 'organizations.routingForms.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/routing-forms',
  auth: 'required',
  role: 'organization admin',
  permission: 'routingForm.read',
  paging: 'skip',
});
