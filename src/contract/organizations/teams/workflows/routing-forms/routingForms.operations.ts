import { op } from '../../../../operation.js';
import type { ListWorkflowsInput, WorkflowId } from '../workflows.schema.js';
import type {
  CreateFormWorkflowInput,
  FormWorkflow,
  UpdateFormWorkflowInput,
} from './formWorkflows.schema.js';

/**
 * Makes a workflow for the team's routing forms. The organization needs the plan SCALE.
 * @throws 400 when a verified e-mail or phone number is not the team's
 */
export const create = /* @__PURE__ */ op<CreateFormWorkflowInput, FormWorkflow>()({
  name: 'organizations.teams.workflows.routingForms.create',
  method: 'POST',
  path: '/v2/organizations/{orgId}/teams/{teamId}/workflows/routing-form',
  auth: 'required',
  role: 'team admin',
  permission: 'workflow.create',
});

/** The team's workflows for routing forms; those for bookings are a list of their own. */
export const list = /* @__PURE__ */ op<ListWorkflowsInput, FormWorkflow[]>()({
  name: 'organizations.teams.workflows.routingForms.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/workflows/routing-form',
  auth: 'required',
  role: 'team admin',
  permission: 'workflow.read',
  paging: 'skip',
});

/**
 * One of the team's workflows for routing forms.
 * @throws 404 when the team has none of that id
 */
export const get = /* @__PURE__ */ op<WorkflowId, FormWorkflow>()({
  name: 'organizations.teams.workflows.routingForms.get',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form',
  auth: 'required',
  role: 'team admin',
  permission: 'workflow.read',
});

/**
 * Changes what is given; steps are given all together.
 * @throws 400 when a verified e-mail or phone number is not the team's
 * @throws 404 when the team has no such workflow for routing forms
 */
export const update = /* @__PURE__ */ op<UpdateFormWorkflowInput, FormWorkflow>()({
  name: 'organizations.teams.workflows.routingForms.update',
  method: 'PATCH',
  path: '/v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form',
  auth: 'required',
  role: 'team admin',
  permission: 'workflow.update',
});

const deleteOne = /* @__PURE__ */ op<WorkflowId, undefined>()({
  name: 'organizations.teams.workflows.routingForms.delete',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form',
  auth: 'required',
  role: 'team admin',
  permission: 'workflow.delete',
});

export {
  /**
   * Deletes a workflow, and what it was about to send.
   * @throws 404 when the team has no such workflow for routing forms
   */
  deleteOne as delete,
};
