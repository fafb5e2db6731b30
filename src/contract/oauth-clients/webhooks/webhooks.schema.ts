import * as z from 'zod';
import type { Output } from '../../inferred.js';
import type { SkipQuery } from '../../pages.schema.js';
import {
  type CreateWebhookInput,
  type WebhookChange,
  webhook,
  webhookPath,
} from '../../webhooks/webhooks.schema.js';
import { type ClientId, clientPath } from '../oauthClients.schema.js';

export const oauthClientWebhookPath = clientPath.extend(webhookPath.shape);
export interface OAuthClientWebhookId extends Output<typeof oauthClientWebhookPath> {}

export interface CreateOAuthClientWebhookInput extends ClientId, CreateWebhookInput {}
export interface UpdateOAuthClientWebhookInput extends OAuthClientWebhookId, WebhookChange {}
export interface ListOAuthClientWebhooksInput extends ClientId, SkipQuery {}

export const oauthClientWebhook = webhook.extend({ oAuthClientId: z.string() });
/** Called for whatever happens to the managed users of one OAuth client. */
export interface OAuthClientWebhook extends Output<typeof oauthClientWebhook> {}
