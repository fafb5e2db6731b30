import type {
  FormWorkflowTrigger,
  WorkflowTrigger,
} from '../../../../../contract/organizations/teams/workflows/triggers.schema.js';
import type {
  Workflow,
  WorkflowActivation,
} from '../../../../../contract/organizations/teams/workflows/workflows.schema.js';
import type { WorkflowRecord } from '../../../../model/workflows.js';
import type { Store } from '../../../../store/store.js';
import type { Handler } from '../../../handler.js';
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

const kind = 'event-type';

export const createWorkflow: Handler<'organizations.teams.workflows.create'> = async (
  { teamId, activation, name, trigger, steps },
  call,
) => {
  const said = { name, trigger, steps, activation: read(activation) };
  return answer(await addWorkflow({ teamId, kind }, said, call), call.store);
};

export const listWorkflows: Handler<'organizations.teams.workflows.list'> = async (
  { teamId, ...page },
  { store },
) => {
  const workflows = await workflowsOf({ teamId, kind }, page, store);
  return Promise.all(workflows.map((workflow) => answer(workflow, store)));
};

export const getWorkflow: Handler<'organizations.teams.workflows.get'> = async (path, { store }) =>
  answer(await ownWorkflow(kind, path, store), store);

export const updateWorkflow: Handler<'organizations.teams.workflows.update'> = async (input, call) => {
  const { name, trigger, steps, activation } = input;
  const workflow = await ownWorkflow(kind, input, call.store);
  const said = { name, trigger, steps, ...(activation && { activation: read(activation) }) };
  return answer(await changeWorkflow(workflow, said, call), call.store);
};

export const deleteWorkflow: Handler<'organizations.teams.workflows.delete'> = async (path, { store }) => {
  await removeWorkflow(await ownWorkflow(kind, path, store), store);
  return undefined;
};

const read = (activation: WorkflowActivation): Activation => ({
  isActiveOnAll: activation.isActiveOnAllEventTypes,
  eventTypeIds: activation.isActiveOnAllEventTypes ? [] : (activation.activeOnEventTypeIds ?? []),
  routingFormIds: [],
});

const isOfBookings = (trigger: WorkflowTrigger | FormWorkflowTrigger): trigger is WorkflowTrigger =>
  trigger.type !== 'formSubmitted' && trigger.type !== 'formSubmittedNoEvent';

async function answer(workflow: WorkflowRecord, store: Store): Promise<Workflow> {
  const { trigger, isActiveOnAll, eventTypeIds } = workflow;
  if (!isOfBookings(trigger)) throw new RangeError(`Workflow ${workflow.id} is for forms.`);
  return {
    ...workflowFacts(workflow),
    type: kind,
    activation: { isActiveOnAllEventTypes: isActiveOnAll, activeOnEventTypeIds: [...eventTypeIds] },
    trigger,
    steps: await stepsOf(workflow, store),
  };
}
