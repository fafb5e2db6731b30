import type { WorkflowStepChange } from '../../../../../contract/organizations/teams/workflows/steps.schema.js';
import type { SkipQuery } from '../../../../../contract/pages.schema.js';
import { toIso } from '../../../../../time/instant.js';
import { badRequest, notFound } from '../../../../http/Refusal.js';
import type { WorkflowRecord } from '../../../../model/workflows.js';
import type { New, Store } from '../../../../store/store.js';
import type { KnownCall } from '../../../handler.js';
import { keepSteps, readSteps } from './keptSteps.js';

export type Activation = Pick<WorkflowRecord, 'isActiveOnAll' | 'eventTypeIds' | 'routingFormIds'>;
type Kind = WorkflowRecord['kind'];

/** Of a new one all is said, of a change what is to be different. */
interface Said {
  name?: string;
  trigger?: WorkflowRecord['trigger'];
  activation?: Activation;
  steps?: readonly WorkflowStepChange[];
}

export const workflowFacts = ({ id, name, userId, teamId, createdAt, updatedAt }: WorkflowRecord) => ({
  id,
  name,
  userId,
  teamId,
  createdAt: toIso(createdAt),
  updatedAt: toIso(updatedAt),
});

export async function addWorkflow(
  { teamId, kind }: { teamId: number; kind: Kind },
  { name, trigger, activation, steps }: Required<Said>,
  { store, clock, caller }: KnownCall,
): Promise<WorkflowRecord> {
  const read = await readSteps(steps, { teamId }, store);
  await requireOwn(activation, teamId, store);
  const now = clock.now();
  const draft: New<WorkflowRecord> = {
    ...{ kind, teamId, userId: caller.user.id, name, trigger },
    ...activation,
    createdAt: now,
    updatedAt: now,
  };
  const workflow = await store.collections.workflows.add(draft);
  await keepSteps(read, workflow.id, store);
  return workflow;
}

export async function workflowsOf(
  { teamId, kind }: { teamId: number; kind: Kind },
  { skip = 0, take = 250 }: SkipQuery,
  store: Store,
): Promise<WorkflowRecord[]> {
  return (await store.collections.workflows.where({ teamId, kind })).slice(skip, skip + take);
}

interface WorkflowPlace {
  teamId: number;
  workflowId: number;
}

/** Those for bookings and those for forms are strangers to each other. */
export async function ownWorkflow(
  kind: Kind,
  { teamId, workflowId }: WorkflowPlace,
  store: Store,
): Promise<WorkflowRecord> {
  const workflow = await store.collections.workflows.find(workflowId);
  if (workflow?.teamId === teamId && workflow.kind === kind) return workflow;
  throw notFound(`Workflow with ID ${workflowId} not found for team ${teamId}`);
}

export async function changeWorkflow(
  workflow: WorkflowRecord,
  { name, trigger, activation, steps }: Said,
  { store, clock }: KnownCall,
): Promise<WorkflowRecord> {
  const { id: workflowId, teamId } = workflow;
  const read = steps && (await readSteps(steps, { teamId, workflowId }, store));
  if (activation) await requireOwn(activation, teamId, store);
  const changed = await store.collections.workflows.change(workflowId, {
    ...(name !== undefined && { name }),
    ...(trigger && { trigger }),
    ...activation,
    updatedAt: clock.now(),
  });
  if (read) await keepSteps(read, workflowId, store);
  return changed ?? workflow;
}

export async function removeWorkflow({ id }: WorkflowRecord, store: Store): Promise<void> {
  await store.collections.workflowSteps.removeWhere({ workflowId: id });
  await store.collections.workflows.remove(id);
}

/** Another team's event types and forms do not set it going. */
async function requireOwn(
  { eventTypeIds, routingFormIds }: Activation,
  teamId: number,
  store: Store,
): Promise<void> {
  for (const id of eventTypeIds) {
    const eventType = await store.eventTypes.find(id);
    if (eventType?.hosting?.teamId !== teamId) {
      throw badRequest(`Event type with id ${id} does not belong to team with id ${teamId}.`);
    }
  }
  for (const uid of routingFormIds) {
    const [form] = await store.collections.routingForms.where({ uid, teamId });
    if (!form) throw badRequest(`Routing form with id ${uid} does not belong to team with id ${teamId}.`);
  }
}
