import * as z from 'zod';
import { createWebhookBody, listWebhooksQuery, updateWebhookBody } from '../../webhooks/webhooks.schema.js';
import type { WiresOf } from '../../wire.js';
import { organizationPath } from '../organizations.schema.js';
import type * as rows from './webhooks.operations.js';
import { organizationWebhook, organizationWebhookPath } from './webhooks.schema.js';

export const webhooks: WiresOf<typeof rows> = {
  'organizations.webhooks.create': {
    path: organizationPath,
    body: createWebhookBody,
    answer: organizationWebhook,
  },
  'organizations.webhooks.list': {
    path: organizationPath,
    query: listWebhooksQuery,
    answer: z.array(organizationWebhook),
  },
  'organizations.webhooks.get': { path: organizationWebhookPath, answer: organizationWebhook },
  'organizations.webhooks.update': {
    path: organizationWebhookPath,
    body: updateWebhookBody,
    answer: organizationWebhook,
  },
  'organizations.webhooks.delete': { path: organizationWebhookPath, answer: organizationWebhook },
};
