import * as z from 'zod';
import type { Output } from '../../../inferred.js';
import { skipQuery } from '../../../pages.schema.js';
import { organizationTeamPath } from '../../organizations.schema.js';
import { workflowStep } from './answeredSteps.schema.js';
import { workflowStepChange, workflowStepInput } from './steps.schema.js';
import { workflowTrigger } from './triggers.schema.js';

export const workflowPath = organizationTeamPath.extend({ workflowId: z.int() });
export interface WorkflowId extends Output<typeof workflowPath> {}

export const listWorkflowsQuery = skipQuery;
export interface ListWorkflowsInput
  extends Output<typeof organizationTeamPath>,
    Output<typeof listWorkflowsQuery> {}

export const workflowActivation = z.discriminatedUnion('isActiveOnAllEventTypes', [
  z.object({ isActiveOnAllEventTypes: z.literal(true) }),
  z.object({
    isActiveOnAllEventTypes: z.literal(false),
    /** Event types of the team. Empty, or absent: on none. */
    activeOnEventTypeIds: z.array(z.int()).optional(),
  }),
]);
/** Which event types set it going: all of the team's, those that come later too, or some. */
export type WorkflowActivation = Output<typeof workflowActivation>;

export const createWorkflowBody = z.object({
  name: z.string(),
  activation: workflowActivation,
  trigger: workflowTrigger,
  /** At least one. */
  steps: z.array(workflowStepInput).min(1),
});
export interface CreateWorkflowInput
  extends Output<typeof organizationTeamPath>,
    Output<typeof createWorkflowBody> {}

export const updateWorkflowBody = createWorkflowBody
  .extend({
    /** All that there shall be: a step with an `id` is kept or changed, one without is made, one left out is deleted. */
    steps: z.array(workflowStepChange).min(1),
  })
  .partial();
export interface UpdateWorkflowInput extends WorkflowId, Output<typeof updateWorkflowBody> {}

/** What every workflow tells of itself. */
export const workflowFacts = z.object({
  id: z.int(),
  name: z.string(),
  userId: z.int().optional(),
  teamId: z.int().optional(),
  /** ISO 8601, UTC. */
  createdAt: z.string().optional(),
  /** ISO 8601, UTC. */
  updatedAt: z.string().optional(),
});

export const workflow = workflowFacts.extend({
  type: z.literal('event-type'),
  activation: z.object({
    isActiveOnAllEventTypes: z.boolean().optional(),
    /** Without meaning where it is active on all. */
    activeOnEventTypeIds: z.array(z.int()).optional(),
  }),
  trigger: workflowTrigger,
  /** By `stepNumber`. */
  steps: z.array(workflowStep),
});
/** What happens around the bookings of a team: reminders, thanks, notices. */
export interface Workflow extends Output<typeof workflow> {}
