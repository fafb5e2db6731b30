import * as z from 'zod';
import { createWebhookBody, listWebhooksQuery, updateWebhookBody } from '../../webhooks/webhooks.schema.js';
import type { WiresOf } from '../../wire.js';
import { clientPath } from '../oauthClients.schema.js';
import type * as rows from './webhooks.operations.js';
import { oauthClientWebhook, oauthClientWebhookPath } from './webhooks.schema.js';

export const webhooks: WiresOf<typeof rows> = {
  'oauthClients.webhooks.create': { path: clientPath, body: createWebhookBody, answer: oauthClientWebhook },
  'oauthClients.webhooks.list': {
    path: clientPath,
    query: listWebhooksQuery,
    answer: z.array(oauthClientWebhook),
  },
  'oauthClients.webhooks.get': { path: oauthClientWebhookPath, answer: oauthClientWebhook },
  'oauthClients.webhooks.update': {
    path: oauthClientWebhookPath,
    body: updateWebhookBody,
    answer: oauthClientWebhook,
  },
  'oauthClients.webhooks.deleteAll': { path: clientPath, answer: z.string() },
  'oauthClients.webhooks.delete': { path: oauthClientWebhookPath, answer: oauthClientWebhook },
};
