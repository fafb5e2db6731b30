import * as z from 'zod';
import type { Output } from '../inferred.js';
import { skipQuery } from '../pages.schema.js';
import { slots } from '../slots/slots.schema.js';

export const routingFormPath = z.object({ routingFormId: z.string() });
export interface RoutingFormId extends Output<typeof routingFormPath> {}

const sortOrder = z.enum(['asc', 'desc']).optional();

/** What a list of forms, and of responses to one, is narrowed and sorted by. Times are ISO 8601. */
export const routingFormsQuery = skipQuery.extend({
  sortCreatedAt: sortOrder,
  sortUpdatedAt: sortOrder,
  afterCreatedAt: z.string().optional(),
  beforeCreatedAt: z.string().optional(),
  afterUpdatedAt: z.string().optional(),
  beforeUpdatedAt: z.string().optional(),
  /** The response that led to this booking, or the form that has it. */
  routedToBookingUid: z.string().optional(),
});
export interface RoutingFormsQuery extends Output<typeof routingFormsQuery> {}

export const formField = z.looseObject({
  id: z.string(),
  label: z.string(),
  /** The key under which an answer is sent. Absent: the label is. */
  identifier: z.string().optional(),
  /** Such as `text`, `textarea`, `number`, `select`, `multiselect`, `phone`, `email`. */
  type: z.string(),
  required: z.boolean().optional(),
  placeholder: z.string().optional(),
  /** Kept for the sake of old responses; nobody is asked any more. */
  deleted: z.boolean().optional(),
  options: z
    .array(
      z.object({
        label: z.string(),
        /** `null`: an old option, which goes by its label. */
        id: z.string().nullable(),
      }),
    )
    .optional(),
});
/** A question. It can hold more than is named here, such as the form that it was taken from. */
export interface FormField extends Output<typeof formField> {}

export const formRoute = z.looseObject({
  id: z.string(),
  /** Taken when no other route fits. */
  isFallback: z.boolean().optional(),
  /** Where it leads. Absent where the route is another form. */
  action: z
    .looseObject({
      type: z.enum(['customPageMessage', 'externalRedirectUrl', 'eventTypeRedirectUrl']),
      /** The message, the address, or the path of the booking page. */
      value: z.string(),
      eventTypeId: z.int().optional(),
    })
    .nullish(),
});
/** One way through the form. Its conditions are the web app's own (`queryValue`). */
export interface FormRoute extends Output<typeof formRoute> {}

export const routingForm = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  /** Place in the web app's list. */
  position: z.int(),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  /** ISO 8601, UTC. */
  updatedAt: z.string(),
  /** Who made it. */
  userId: z.int(),
  /** `null`: it is a user's own. */
  teamId: z.int().nullable(),
  disabled: z.boolean(),
  /** The first that fits is taken. */
  routes: z.array(formRoute).nullable(),
  fields: z.array(formField).nullable(),
  /** The web app's own, such as `emailOwnerOnSubmission`. */
  settings: z.record(z.string(), z.unknown()).nullable(),
});
export interface RoutingForm extends Output<typeof routingForm> {}

/** The times that are looked at. */
export const slotsWindow = z.object({
  /** ISO 8601, UTC; a bare date begins at midnight. */
  start: z.string(),
  /** ISO 8601, UTC; a bare date ends at its last second. */
  end: z.string(),
  /** Slots are written in this zone, an IANA name. Default: UTC. */
  timeZone: z.string().optional(),
  /** Minutes; only where the event type has several lengths. */
  duration: z.int().positive().optional(),
  /** `range` gives each slot its end too. Default: `time`. */
  format: z.enum(['range', 'time']).optional(),
  /** A booking that is to be moved: its own time counts as free. */
  bookingUidToReschedule: z.string().optional(),
});
export interface SlotsWindow extends Output<typeof slotsWindow> {}

/** Answers by the identifier of their field, beside the other inputs. Text; several choices with commas between. */
export const formAnswers = z.looseObject({});
export interface FormAnswers extends Output<typeof formAnswers> {}

export interface CalculateSlotsInput extends FormAnswers, RoutingFormId, SlotsWindow {}

export const calculatedSlots = z.object({
  /** What the answers lead to. */
  eventTypeId: z.int(),
  slots,
});
export interface CalculatedSlots extends Output<typeof calculatedSlots> {}
