import * as z from 'zod';
import type { WiresOf } from '../../../wire.js';
import { organizationTeamPath } from '../../organizations.schema.js';
import type * as rows from './workflows.operations.js';
import {
  createWorkflowBody,
  listWorkflowsQuery,
  updateWorkflowBody,
  workflow,
  workflowPath,
} from './workflows.schema.js';

export const workflows: WiresOf<typeof rows> = {
  'organizations.teams.workflows.create': {
    path: organizationTeamPath,
    body: createWorkflowBody,
    answer: workflow,
  },
  'organizations.teams.workflows.list': {
    path: organizationTeamPath,
    query: listWorkflowsQuery,
    answer: z.array(workflow),
  },
  'organizations.teams.workflows.get': { path: workflowPath, answer: workflow },
  'organizations.teams.workflows.update': { path: workflowPath, body: updateWorkflowBody, answer: workflow },
  'organizations.teams.workflows.delete': { path: workflowPath, answer: z.undefined() },
};
