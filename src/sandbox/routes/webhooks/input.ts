import * as z from 'zod';
import {
  createWebhookBody,
  type WebhookTrigger,
  webhookTriggers,
} from '../../../contract/webhooks/webhooks.schema.js';

/** In the order in which a refusal names them. Newer servers know one more. */
const TRIGGERS = webhookTriggers.filter((trigger) => trigger !== 'WRONG_ASSIGNMENT_REPORT');
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
