import * as z from 'zod';
import { eventTypeWebhook } from '../../../event-types/webhooks/webhooks.schema.js';
import {
  createWebhookBody,
  listWebhooksQuery,
  updateWebhookBody,
} from '../../../webhooks/webhooks.schema.js';
import type { WiresOf } from '../../../wire.js';
import { teamEventTypePath } from '../eventTypes.schema.js';
import type * as rows from './webhooks.operations.js';
import { teamEventTypeWebhookPath } from './webhooks.schema.js';

export const webhooks: WiresOf<typeof rows> = {
  'teams.eventTypes.webhooks.create': {
    path: teamEventTypePath,
    body: createWebhookBody,
    answer: eventTypeWebhook,
  },
  'teams.eventTypes.webhooks.list': {
    path: teamEventTypePath,
    query: listWebhooksQuery,
    answer: z.array(eventTypeWebhook),
  },
  'teams.eventTypes.webhooks.get': { path: teamEventTypeWebhookPath, answer: eventTypeWebhook },
  'teams.eventTypes.webhooks.update': {
    path: teamEventTypeWebhookPath,
    body: updateWebhookBody,
    answer: eventTypeWebhook,
  },
  'teams.eventTypes.webhooks.deleteAll': { path: teamEventTypePath, answer: z.string() },
  'teams.eventTypes.webhooks.delete': { path: teamEventTypeWebhookPath, answer: eventTypeWebhook },
};
