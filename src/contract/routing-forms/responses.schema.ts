import * as z from 'zod';
import type { Output } from '../inferred.js';
import { slots } from '../slots/slots.schema.js';
import { slotsWindow } from './routingForms.schema.js';

export const createFormResponseQuery = slotsWindow.extend({
  /** Waits to be kept until there is a booking: it is then known by a text, and not among the form's responses. */
  queueResponse: z.boolean().optional(),
});
export interface CreateFormResponseQuery extends Output<typeof createFormResponseQuery> {}

export const bookingRouting = z.object({
  /** `null` or absent: the response is queued. */
  responseId: z.int().nullish(),
  /** `null` or absent: the response is kept. */
  queuedResponseId: z.string().nullish(),
  /** Who may host; empty: any host of the event type. */
  teamMemberIds: z.array(z.int()),
  /** The host whom the CRM knows as the attendee's owner. */
  teamMemberEmail: z.string().optional(),
  /** The CRM was not asked for an owner. */
  skipContactOwner: z.boolean().optional(),
  /** Such as `salesforce`. */
  crmAppSlug: z.string().optional(),
  /** Such as `Account`. */
  crmOwnerRecordType: z.string().optional(),
});
/** Goes as it is into the `routing` of a new booking. */
export interface BookingRouting extends Output<typeof bookingRouting> {}

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
