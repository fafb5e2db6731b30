import type { WorkflowStep } from '../../../../../contract/organizations/teams/workflows/answeredSteps.schema.js';
import type {
  WorkflowStepChange,
  WorkflowStepInput,
} from '../../../../../contract/organizations/teams/workflows/steps.schema.js';
import { badRequest } from '../../../../http/Refusal.js';
import type { SaidStep, WorkflowRecord } from '../../../../model/workflows.js';
import type { Store } from '../../../../store/store.js';

/** By their place in the order. */
export async function stepsOf({ id }: WorkflowRecord, store: Store): Promise<WorkflowStep[]> {
  const steps = await store.collections.workflowSteps.where({ workflowId: id });
  return steps
    .map((step): WorkflowStep => ({ ...step.said, id: step.id }))
    .sort((one, other) => one.stepNumber - other.stepNumber);
}

/** Whom a step goes to follows from what it does: a recipient that does not fit is ignored. */
export async function readStep(step: WorkflowStepInput, teamId: number, store: Store): Promise<SaidStep> {
  const { stepNumber, template, sender } = step;
  const common = { stepNumber, template, sender, email: '', phone: '' };
  switch (step.action) {
    case 'email_host':
    case 'email_attendee': {
      const { includeCalendarEvent = false, message } = step;
      const said = { ...common, includeCalendarEvent, message };
      return step.action === 'email_host'
        ? { ...said, action: 'email_host', recipient: 'const' }
        : { ...said, action: 'email_attendee', recipient: 'attendee' };
    }
    case 'email_address': {
      const { action, includeCalendarEvent = false, message } = step;
      const email = await verifiedEmail(step.verifiedEmailId, teamId, store);
      return { ...common, action, recipient: 'email', email, includeCalendarEvent, message };
    }
    case 'sms_attendee':
    case 'whatsapp_attendee': {
      const { action, message, phoneRequired = false } = step;
      return { ...common, action, recipient: 'attendee', message, phoneRequired };
    }
    case 'sms_number':
    case 'whatsapp_number': {
      const { action, message } = step;
      const phone = await verifiedPhone(step.verifiedPhoneId, teamId, store);
      return { ...common, action, recipient: 'phone_number', message, phone };
    }
  }
}

/** @throws Refusal 400 when one is to be changed that the workflow does not have */
export async function readSteps(
  steps: readonly WorkflowStepChange[],
  { teamId, workflowId }: { teamId: number; workflowId?: number },
  store: Store,
): Promise<{ id: number | undefined; said: SaidStep }[]> {
  return Promise.all(
    steps.map(async (step) => {
      const { id } = step;
      const kept = id === undefined ? undefined : await store.collections.workflowSteps.find(id);
      if (id !== undefined && kept?.workflowId !== workflowId) {
        throw badRequest(`Step with id ${id} is not part of workflow with id ${workflowId}.`);
      }
      return { id, said: await readStep(step, teamId, store) };
    }),
  );
}

/** These are all that there shall be: one with a number is kept, one without is made, one left out is deleted. */
export async function keepSteps(
  steps: readonly { id: number | undefined; said: SaidStep }[],
  workflowId: number,
  store: Store,
): Promise<void> {
  const { workflowSteps } = store.collections;
  for (const { id } of await workflowSteps.where({ workflowId })) {
    if (!steps.some((step) => step.id === id)) await workflowSteps.remove(id);
  }
  for (const { id, said } of steps) {
    if (id === undefined) await workflowSteps.add({ workflowId, said });
    else await workflowSteps.change(id, { said });
  }
}

async function verifiedEmail(id: number, teamId: number, store: Store): Promise<string> {
  const found = await store.collections.verifiedEmails.find(id);
  if (found?.teamId !== teamId) throw badRequest('Invalid Verified Email Id.');
  return found.email;
}

async function verifiedPhone(id: number, teamId: number, store: Store): Promise<string> {
  const found = await store.collections.verifiedPhones.find(id);
  if (found?.teamId !== teamId) throw badRequest('Invalid Verified Phone Id.');
  return found.phoneNumber;
}
