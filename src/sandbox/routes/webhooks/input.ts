import * as z from 'zod';
import { createWebhookBody, type WebhookTrigger } from '../../../contract/webhooks/webhooks.schema.js';

/** In the order in which a refusal names them. Newer servers know one more. */
const TRIGGERS: readonly WebhookTrigger[] = [
  'BOOKING_CREATED',
  'BOOKING_PAYMENT_INITIATED',
  'BOOKING_PAID',
  'BOOKING_RESCHEDULED',
  'BOOKING_REQUESTED',
  'BOOKING_CANCELLED',
  'BOOKING_REJECTED',
  'BOOKING_NO_SHOW_UPDATED',
  'FORM_SUBMITTED',
  'MEETING_ENDED',
  'MEETING_STARTED',
  'RECORDING_READY',
  'INSTANT_MEETING',
  'RECORDING_TRANSCRIPTION_GENERATED',
  'OOO_CREATED',
  'AFTER_HOSTS_CAL_VIDEO_NO_SHOW',
  'AFTER_GUESTS_CAL_VIDEO_NO_SHOW',
  'FORM_SUBMITTED_NO_EVENT',
  'DELEGATION_CREDENTIAL_ERROR',
];
const isTrigger = (value: unknown): value is WebhookTrigger => TRIGGERS.some((trigger) => trigger === value);

const notAList = { rule: 'isArray', sentence: 'must be an array' };
const unknownTrigger = {
  rule: 'isEnum',
  sentence: `must be one of the following values: ${TRIGGERS.join(', ')}`,
};

/** What is no list breaks the rule for its elements as well. */
const triggers = z.custom<WebhookTrigger[]>().superRefine((value: unknown, { addIssue }) => {
  if (!Array.isArray(value)) addIssue({ code: 'custom', params: notAList });
  const unknown = [value].flat().findIndex((trigger) => !isTrigger(trigger));
  if (unknown >= 0) addIssue({ code: 'custom', params: unknownTrigger, path: [unknown] });
});

export const createWebhookInput = createWebhookBody.extend({
  triggers,
  payloadTemplate: z.string().nullish(),
  secret: z.string().nullish(),
});

/** Every property is checked where it is sent. */
export const updateWebhookInput = createWebhookInput.extend({ triggers: triggers.optional() }).partial();
