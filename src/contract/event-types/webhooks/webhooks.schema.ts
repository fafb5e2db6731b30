import * as z from 'zod';
import type { Output } from '../../inferred.js';
import type { SkipQuery } from '../../pages.schema.js';
import {
  type CreateWebhookInput,
  type WebhookChange,
  webhook,
  webhookPath,
} from '../../webhooks/webhooks.schema.js';
import { type EventTypeId, eventTypePath } from '../eventTypes.schema.js';

export const eventTypeWebhookPath = eventTypePath.extend(webhookPath.shape);
export interface EventTypeWebhookId extends Output<typeof eventTypeWebhookPath> {}

export interface CreateEventTypeWebhookInput extends EventTypeId, CreateWebhookInput {}
export interface UpdateEventTypeWebhookInput extends EventTypeWebhookId, WebhookChange {}
export interface ListEventTypeWebhooksInput extends EventTypeId, SkipQuery {}

export const eventTypeWebhook = webhook.extend({ eventTypeId: z.int() });
/** Called for bookings of one event type. */
export interface EventTypeWebhook extends Output<typeof eventTypeWebhook> {}
