import * as z from 'zod';
import type { Output } from '../../inferred.js';
import type { SkipQuery } from '../../pages.schema.js';
import {
  type CreateWebhookInput,
  type WebhookChange,
  webhook,
  webhookPath,
} from '../../webhooks/webhooks.schema.js';
import { type OrganizationId, organizationPath } from '../organizations.schema.js';

export const organizationWebhookPath = organizationPath.extend(webhookPath.shape);
export interface OrganizationWebhookId extends Output<typeof organizationWebhookPath> {}

export interface CreateOrganizationWebhookInput extends OrganizationId, CreateWebhookInput {}
export interface UpdateOrganizationWebhookInput extends OrganizationWebhookId, WebhookChange {}
export interface ListOrganizationWebhooksInput extends OrganizationId, SkipQuery {}

export const organizationWebhook = webhook.extend({
  /** The organization's id: an organization is a team to the API. */
  teamId: z.int(),
});
/** Called for whatever happens in an organization. */
export interface OrganizationWebhook extends Output<typeof organizationWebhook> {}
