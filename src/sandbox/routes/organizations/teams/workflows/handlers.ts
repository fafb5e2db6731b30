import type { HandlersOf } from '../../../handler.js';
import { formWorkflows } from './formWorkflows.js';
import * as workflows from './workflows.js';

export const workflowHandlers: HandlersOf<'organizations.teams.workflows'> = {
  'organizations.teams.workflows.create': workflows.createWorkflow,
  'organizations.teams.workflows.list': workflows.listWorkflows,
  'organizations.teams.workflows.get': workflows.getWorkflow,
  'organizations.teams.workflows.update': workflows.updateWorkflow,
  'organizations.teams.workflows.delete': workflows.deleteWorkflow,
  ...formWorkflows,
};
