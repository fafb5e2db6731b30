import type {
  FormWorkflowStep,
  WorkflowStep,
} from '../../../../../contract/organizations/teams/workflows/answeredSteps.schema.js';
import type {
  FormWorkflow,
  FormWorkflowActivation,
} from '../../../../../contract/organizations/teams/workflows/routing-forms/formWorkflows.schema.js';
import type {
  FormWorkflowTrigger,
  WorkflowTrigger,
} from '../../../../../contract/organizations/teams/workflows/triggers.schema.js';
import type { WorkflowRecord } from '../../../../model/workflows.js';
import type { Store } from '../../../../store/store.js';
import type { HandlersOf } from '../../../handler.js';
import { stepsOf } from './keptSteps.js';
import {
  type Activation,
  addWorkflow,
  changeWorkflow,
  ownWorkflow,
  removeWorkflow,
  workflowFacts,
  workflowsOf,
} from './keptWorkflows.js';

const kind = 'routing-form';

export const formWorkflows: HandlersOf<'organizations.teams.workflows.routingForms'> = {
  'organizations.teams.workflows.routingForms.create': async (input, call) => {
    const { teamId, activation, name, trigger, steps } = input;
    const said = { name, trigger, steps, activation: read(activation) };
    return answer(await addWorkflow({ teamId, kind }, said, call), call.store);
  },

  'organizations.teams.workflows.routingForms.list': async ({ teamId, ...page }, { store }) => {
    const workflows = await workflowsOf({ teamId, kind }, page, store);
    return Promise.all(workflows.map((workflow) => answer(workflow, store)));
  },

  'organizations.teams.workflows.routingForms.get': async (path, { store }) =>
    answer(await ownWorkflow(kind, path, store), store),

  'organizations.teams.workflows.routingForms.update': async (input, call) => {
    const { name, trigger, steps, activation } = input;
    const workflow = await ownWorkflow(kind, input, call.store);
    const said = { name, trigger, steps, ...(activation && { activation: read(activation) }) };
    return answer(await changeWorkflow(workflow, said, call), call.store);
  },

  'organizations.teams.workflows.routingForms.delete': async (path, { store }) => {
    await removeWorkflow(await ownWorkflow(kind, path, store), store);
    return undefined;
  },
};

const read = (activation: FormWorkflowActivation): Activation => ({
  isActiveOnAll: activation.isActiveOnAllRoutingForms,
  eventTypeIds: [],
  routingFormIds: activation.isActiveOnAllRoutingForms ? [] : (activation.activeOnRoutingFormIds ?? []),
});

const isOfForms = (trigger: WorkflowTrigger | FormWorkflowTrigger): trigger is FormWorkflowTrigger =>
  trigger.type === 'formSubmitted' || trigger.type === 'formSubmittedNoEvent';

const ACTIONS = ['email_attendee', 'email_address', 'sms_attendee', 'sms_number'];
const isFormStep = (step: WorkflowStep): step is FormWorkflowStep => ACTIONS.includes(step.action);

async function answer(workflow: WorkflowRecord, store: Store): Promise<FormWorkflow> {
  const { trigger, isActiveOnAll, routingFormIds } = workflow;
  if (!isOfForms(trigger)) throw new RangeError(`Workflow ${workflow.id} is for bookings.`);
  const steps = await stepsOf(workflow, store);
  return {
    ...workflowFacts(workflow),
    type: kind,
    activation: { isActiveOnAllRoutingForms: isActiveOnAll, activeOnRoutingFormIds: [...routingFormIds] },
    trigger,
    steps: steps.filter(isFormStep),
  };
}
