import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import type * as rows from './webhooks.operations.js';
import { createWebhookBody, updateWebhookBody, webhookPath } from './webhooks.schema.js';

export const webhooks: WiresOf<typeof rows> = {
  'webhooks.create': { body: createWebhookBody, answer: z.unknown() },
  'webhooks.list': { answer: z.unknown() },
  'webhooks.get': { path: webhookPath, answer: z.unknown() },
  'webhooks.update': { path: webhookPath, body: updateWebhookBody, answer: z.unknown() },
  'webhooks.delete': { path: webhookPath, answer: z.unknown() },
};
