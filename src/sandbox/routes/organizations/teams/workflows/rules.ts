import {
  createFormWorkflowBody,
  updateFormWorkflowBody,
} from '../../../../../contract/organizations/teams/workflows/routing-forms/formWorkflows.schema.js';
import {
  createWorkflowBody,
  updateWorkflowBody,
} from '../../../../../contract/organizations/teams/workflows/workflows.schema.js';
import type { RulesOf } from '../../../rule.js';
import { skipRule } from '../../pages.js';

const plan = 'SCALE';

export const workflowRules: RulesOf<'organizations.teams.workflows'> = {
  'organizations.teams.workflows.create': { input: createWorkflowBody, plan },
  'organizations.teams.workflows.list': { ...skipRule, plan },
  'organizations.teams.workflows.get': { plan },
  'organizations.teams.workflows.update': { input: updateWorkflowBody, plan },
  'organizations.teams.workflows.delete': { plan },
  'organizations.teams.workflows.routingForms.create': { input: createFormWorkflowBody, plan },
  'organizations.teams.workflows.routingForms.list': { ...skipRule, plan },
  'organizations.teams.workflows.routingForms.get': { plan },
  'organizations.teams.workflows.routingForms.update': { input: updateFormWorkflowBody, plan },
  'organizations.teams.workflows.routingForms.delete': { plan },
};
