import * as z from 'zod';
import type { WiresOf } from '../wire.js';
import type * as rows from './webhooks.operations.js';
import {
  createWebhookBody,
  listWebhooksQuery,
  updateWebhookBody,
  userWebhook,
  webhookPath,
} from './webhooks.schema.js';

export const webhooks: WiresOf<typeof rows> = {
  'webhooks.create': { body: createWebhookBody, answer: userWebhook },
  'webhooks.list': { query: listWebhooksQuery, answer: z.array(userWebhook) },
  'webhooks.get': { path: webhookPath, answer: userWebhook },
  'webhooks.update': { path: webhookPath, body: updateWebhookBody, answer: userWebhook },
  'webhooks.delete': { path: webhookPath, answer: userWebhook },
};
