import * as z from 'zod';
import type { Output } from '../../../../inferred.js';
import type { OrganizationTeamId } from '../../../organizations.schema.js';
import { formWorkflowStep } from '../answeredSteps.schema.js';
import { formWorkflowStepChange, formWorkflowStepInput } from '../steps.schema.js';
import { formWorkflowTrigger } from '../triggers.schema.js';
import { type WorkflowId, workflowFacts } from '../workflows.schema.js';

export const formWorkflowActivation = z.discriminatedUnion('isActiveOnAllRoutingForms', [
  z.object({ isActiveOnAllRoutingForms: z.literal(true) }),
  z.object({
    isActiveOnAllRoutingForms: z.literal(false),
    /** Routing forms of the team. Empty, or absent: on none. */
    activeOnRoutingFormIds: z.array(z.string()).optional(),
  }),
]);
/** Which routing forms set it going: all of the team's, those that come later too, or some. */
export type FormWorkflowActivation = Output<typeof formWorkflowActivation>;

export const createFormWorkflowBody = z.object({
  name: z.string(),
  activation: formWorkflowActivation,
  trigger: formWorkflowTrigger,
  /** At least one. */
  steps: z.array(formWorkflowStepInput).min(1),
});
export interface CreateFormWorkflowInput extends OrganizationTeamId, Output<typeof createFormWorkflowBody> {}

export const updateFormWorkflowBody = createFormWorkflowBody
  .extend({
    /** All that there shall be: a step with an `id` is kept or changed, one without is made, one left out is deleted. */
    steps: z.array(formWorkflowStepChange).min(1),
  })
  .partial();
export interface UpdateFormWorkflowInput extends WorkflowId, Output<typeof updateFormWorkflowBody> {}

export const formWorkflow = workflowFacts.extend({
  type: z.literal('routing-form'),
  activation: z.object({
    isActiveOnAllRoutingForms: z.boolean().optional(),
    /** Without meaning where it is active on all. */
    activeOnRoutingFormIds: z.array(z.string()).optional(),
  }),
  trigger: formWorkflowTrigger,
  /** By `stepNumber`. */
  steps: z.array(formWorkflowStep),
});
/** What happens when somebody has filled in a routing form of a team. */
export interface FormWorkflow extends Output<typeof formWorkflow> {}
