import * as z from 'zod';
import type { WiresOf } from '../../../../wire.js';
import { organizationTeamPath } from '../../../organizations.schema.js';
import { listWorkflowsQuery, workflowPath } from '../workflows.schema.js';
import { createFormWorkflowBody, formWorkflow, updateFormWorkflowBody } from './formWorkflows.schema.js';
import type * as rows from './routingForms.operations.js';

export const routingForms: WiresOf<typeof rows> = {
  'organizations.teams.workflows.routingForms.create': {
    path: organizationTeamPath,
    body: createFormWorkflowBody,
    answer: formWorkflow,
  },
  'organizations.teams.workflows.routingForms.list': {
    path: organizationTeamPath,
    query: listWorkflowsQuery,
    answer: z.array(formWorkflow),
  },
  'organizations.teams.workflows.routingForms.get': { path: workflowPath, answer: formWorkflow },
  'organizations.teams.workflows.routingForms.update': {
    path: workflowPath,
    body: updateFormWorkflowBody,
    answer: formWorkflow,
  },
  'organizations.teams.workflows.routingForms.delete': { path: workflowPath, answer: z.undefined() },
};
