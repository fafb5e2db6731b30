import type { FormAnswer } from '../../contract/routing-forms/responses.schema.js';
import type { RoutingForm } from '../../contract/routing-forms/routingForms.schema.js';
import type { Instant } from '../../time/types.js';

/** A form whose answers lead to an event type, a message or an address. No call of the API makes one. */
export interface RoutingFormRecord extends Readonly<Omit<RoutingForm, 'id' | 'createdAt' | 'updatedAt'>> {
  readonly id: number;
  /** The API's id of it. */
  readonly uid: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** By the id of the field. */
export type FormAnswersById = Readonly<Record<string, FormAnswer>>;

/** Somebody's answers to a form. */
export interface FormResponseRecord {
  readonly id: number;
  /** The API's id of the form. */
  readonly formUid: string;
  /** Made for who has answered. */
  readonly formFillerId: string;
  readonly routedToBookingUid: string | null;
  readonly response: FormAnswersById;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** Answers that become a response when something is booked. */
export interface QueuedFormResponseRecord {
  readonly id: number;
  /** The API's id of it. */
  readonly uid: string;
  readonly formUid: string;
  readonly response: FormAnswersById;
  readonly createdAt: Instant;
}
