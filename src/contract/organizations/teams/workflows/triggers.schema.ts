import * as z from 'zod';
import type { Output } from '../../../inferred.js';

export const triggerOffset = z.object({
  value: z.number(),
  unit: z.enum(['minute', 'hour', 'day']),
});
/** How long before or after. */
export interface TriggerOffset extends Output<typeof triggerOffset> {}

export const workflowTrigger = z.discriminatedUnion('type', [
  z.object({
    /** The two no-shows: nobody of that side has entered the Cal Video call. */
    type: z.enum(['beforeEvent', 'afterEvent', 'afterHostsCalVideoNoShow', 'afterGuestsCalVideoNoShow']),
    /** From the booking's start; with `afterEvent` from its end. */
    offset: triggerOffset,
  }),
  z.object({
    type: z.enum([
      'newEvent',
      'rescheduleEvent',
      'eventCancelled',
      'bookingRequested',
      'bookingRejected',
      'bookingPaymentInitiated',
      'bookingPaid',
      'bookingNoShowUpdated',
    ]),
  }),
]);
/** What sets the steps of a booking's workflow going. */
export type WorkflowTrigger = Output<typeof workflowTrigger>;

export const formWorkflowTrigger = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('formSubmitted'),
  }),
  z.object({
    /** A form was sent, and nothing booked. */
    type: z.literal('formSubmittedNoEvent'),
    /** From when the form was sent. */
    offset: triggerOffset,
  }),
]);
/** What sets the steps of a routing form's workflow going. */
export type FormWorkflowTrigger = Output<typeof formWorkflowTrigger>;
