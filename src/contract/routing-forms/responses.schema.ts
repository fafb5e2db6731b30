import * as z from 'zod';
import { bookingRouting } from '../bookings/createBooking.schema.js';
import type { Output } from '../inferred.js';
import { slots } from '../slots/slots.schema.js';
import { slotsWindow } from './routingForms.schema.js';

export const createFormResponseQuery = slotsWindow.extend({
  /** Waits to be kept until there is a booking: it is then known by a text, and not among the form's responses. */
  queueResponse: z.boolean().optional(),
});
export interface CreateFormResponseQuery extends Output<typeof createFormResponseQuery> {}

/** One of three: an event type with its slots, a message, or an address elsewhere. */
export const createdFormResponse = z.union([
  z.object({ eventTypeId: z.int(), routing: bookingRouting, slots }),
  z.object({
    /** To be shown to who has answered. */
    routingCustomMessage: z.string(),
  }),
  z.object({
    /** To be opened for who has answered. */
    routingExternalRedirectUrl: z.string(),
  }),
]);
export type CreatedFormResponse = Output<typeof createdFormResponse>;

export const formAnswer = z.looseObject({
  /** The question, as it was put. */
  label: z.string().optional(),
  identifier: z.string().optional(),
  value: z.union([z.string(), z.number(), z.array(z.string())]),
});
export interface FormAnswer extends Output<typeof formAnswer> {}

export const formResponse = z.object({
  id: z.int(),
  formId: z.string(),
  /** Made for who has answered; not a user's id. */
  formFillerId: z.string(),
  /** `null`: it has not led to a booking. */
  routedToBookingUid: z.string().nullable(),
  /** By the id of the field. */
  response: z.record(z.string(), formAnswer),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
});
export interface FormResponse extends Output<typeof formResponse> {}

export const updateFormResponseBody = z.object({
  /** By the id of the field; replaces all answers. */
  response: z.record(z.string(), formAnswer).optional(),
});
export interface UpdateFormResponseBody extends Output<typeof updateFormResponseBody> {}
