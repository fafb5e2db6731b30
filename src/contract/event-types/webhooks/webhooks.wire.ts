import * as z from 'zod';
import { createWebhookBody, listWebhooksQuery, updateWebhookBody } from '../../webhooks/webhooks.schema.js';
import type { WiresOf } from '../../wire.js';
import { eventTypePath } from '../eventTypes.schema.js';
import type * as rows from './webhooks.operations.js';
import { eventTypeWebhook, eventTypeWebhookPath } from './webhooks.schema.js';

export const webhooks: WiresOf<typeof rows> = {
  'eventTypes.webhooks.create': { path: eventTypePath, body: createWebhookBody, answer: eventTypeWebhook },
  'eventTypes.webhooks.list': {
    path: eventTypePath,
    query: listWebhooksQuery,
    answer: z.array(eventTypeWebhook),
  },
  'eventTypes.webhooks.get': { path: eventTypeWebhookPath, answer: eventTypeWebhook },
  'eventTypes.webhooks.update': {
    path: eventTypeWebhookPath,
    body: updateWebhookBody,
    answer: eventTypeWebhook,
  },
  'eventTypes.webhooks.deleteAll': { path: eventTypePath, answer: z.string() },
  'eventTypes.webhooks.delete': { path: eventTypeWebhookPath, answer: eventTypeWebhook },
};
