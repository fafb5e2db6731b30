import type { Output } from '../../../inferred.js';
import type { SkipQuery } from '../../../pages.schema.js';
import {
  type CreateWebhookInput,
  type WebhookChange,
  webhookPath,
} from '../../../webhooks/webhooks.schema.js';
import { type TeamEventTypeId, teamEventTypePath } from '../eventTypes.schema.js';

export const teamEventTypeWebhookPath = teamEventTypePath.extend(webhookPath.shape);
export interface TeamEventTypeWebhookId extends Output<typeof teamEventTypeWebhookPath> {}

export interface CreateTeamEventTypeWebhookInput extends TeamEventTypeId, CreateWebhookInput {}
export interface UpdateTeamEventTypeWebhookInput extends TeamEventTypeWebhookId, WebhookChange {}
export interface ListTeamEventTypeWebhooksInput extends TeamEventTypeId, SkipQuery {}
