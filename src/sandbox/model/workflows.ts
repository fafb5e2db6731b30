import type { WorkflowStep } from '../../contract/organizations/teams/workflows/answeredSteps.schema.js';
import type {
  FormWorkflowTrigger,
  WorkflowTrigger,
} from '../../contract/organizations/teams/workflows/triggers.schema.js';
import type { Instant } from '../../time/types.js';

/** What happens around a team's bookings, or when its forms are filled in. It is kept; nothing is sent. */
export interface WorkflowRecord {
  readonly id: number;
  readonly kind: 'event-type' | 'routing-form';
  readonly teamId: number;
  /** Who made it. */
  readonly userId: number;
  readonly name: string;
  readonly isActiveOnAll: boolean;
  /** Empty where it is active on all, and for those of forms. */
  readonly eventTypeIds: readonly number[];
  /** Empty where it is active on all, and for those of bookings. */
  readonly routingFormIds: readonly string[];
  readonly trigger: WorkflowTrigger | FormWorkflowTrigger;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

type WithoutId<Step> = Step extends WorkflowStep ? Omit<Step, 'id'> : never;
/** A step but for its number. */
export type SaidStep = WithoutId<WorkflowStep>;

export interface WorkflowStepRecord {
  readonly id: number;
  readonly workflowId: number;
  readonly said: SaidStep;
}
