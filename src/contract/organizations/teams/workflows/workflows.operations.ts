import { op } from '../../../operation.js';
import type {
  CreateWorkflowInput,
  ListWorkflowsInput,
  UpdateWorkflowInput,
  Workflow,
  WorkflowId,
} from './workflows.schema.js';

export * as routingForms from './routing-forms/routingForms.operations.js';

/**
 * Makes a workflow for the team's bookings. The organization needs the plan SCALE.
 * @throws 400 when a verified e-mail or phone number is not the team's
 */
export const create = /* @__PURE__ */ op<CreateWorkflowInput, Workflow>()({
  name: 'organizations.teams.workflows.create',
  method: 'POST',
  path: '/v2/organizations/{orgId}/teams/{teamId}/workflows',
  auth: 'required',
  role: 'team admin',
  permission: 'workflow.create',
});

/** The team's workflows for bookings; those for routing forms are a list of their own. */
export const list = /* @__PURE__ */ op<ListWorkflowsInput, Workflow[]>()({
  name: 'organizations.teams.workflows.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/workflows',
  auth: 'required',
  role: 'team admin',
  permission: 'workflow.read',
  paging: 'skip',
});

/**
 * One of the team's workflows for bookings.
 * @throws 404 when the team has none of that id
 */
export const get = /* @__PURE__ */ op<WorkflowId, Workflow>()({
  name: 'organizations.teams.workflows.get',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}',
  auth: 'required',
  role: 'team admin',
  permission: 'workflow.read',
});

/**
 * Changes what is given; steps are given all together.
 * @throws 400 when a verified e-mail or phone number is not the team's
 * @throws 404 when the team has no such workflow for bookings
 */
export const update = /* @__PURE__ */ op<UpdateWorkflowInput, Workflow>()({
  name: 'organizations.teams.workflows.update',
  method: 'PATCH',
  path: '/v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}',
  auth: 'required',
  role: 'team admin',
  permission: 'workflow.update',
});

const deleteOne = /* @__PURE__ */ op<WorkflowId, undefined>()({
  name: 'organizations.teams.workflows.delete',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}',
  auth: 'required',
  role: 'team admin',
  permission: 'workflow.delete',
});

export {
  /**
   * Deletes a workflow, and what it was about to send.
   * @throws 404 when the team has no such workflow for bookings
   */
  deleteOne as delete,
};
