import * as z from 'zod';
import type { Named, Output } from '../inferred.js';
import { type SkipQuery, skipQuery } from '../pages.schema.js';

/** What a webhook can be called for. */
export const webhookTriggers = [
  'BOOKING_CREATED',
  'BOOKING_PAYMENT_INITIATED',
  'BOOKING_PAID',
  'BOOKING_RESCHEDULED',
  'BOOKING_REQUESTED',
  'BOOKING_CANCELLED',
  'BOOKING_REJECTED',
  'BOOKING_NO_SHOW_UPDATED',
  'FORM_SUBMITTED',
  'MEETING_ENDED',
  'MEETING_STARTED',
  'RECORDING_READY',
  'INSTANT_MEETING',
  'RECORDING_TRANSCRIPTION_GENERATED',
  'OOO_CREATED',
  'AFTER_HOSTS_CAL_VIDEO_NO_SHOW',
  'AFTER_GUESTS_CAL_VIDEO_NO_SHOW',
  'FORM_SUBMITTED_NO_EVENT',
  /** Only of an organization's webhooks. */
  'DELEGATION_CREDENTIAL_ERROR',
  'WRONG_ASSIGNMENT_REPORT',
] as const;
const trigger = z.enum(webhookTriggers);
/** A booking that the host must confirm calls for `BOOKING_REQUESTED` first, and for `BOOKING_CREATED` once it stands. */
export type WebhookTrigger = Output<typeof trigger>;
const webhookTrigger: Named<WebhookTrigger> = trigger;

export const createWebhookBody = z.object({
  /** False: it stays silent. */
  active: z.boolean(),
  /** Where the calls go, by POST; once for each owner. Redirects are not followed. */
  subscriberUrl: z.string(),
  triggers: z.array(webhookTrigger),
  /**
   * Handlebars over the payload's fields, `triggerEvent` and `createdAt`. Sent as JSON where it is JSON, else as a form.
   * Absent: `{ triggerEvent, createdAt, payload }`.
   */
  payloadTemplate: z.string().optional(),
  /** Signs each call: `X-Cal-Signature-256` is the HMAC-SHA256 of the exact body, in lower-case hex. */
  secret: z.string().optional(),
  /** Of the payload; told to the subscriber as `X-Cal-Webhook-Version`. Default: the newest. */
  version: z.enum(['2021-10-20']).optional(),
});
export interface CreateWebhookInput extends Output<typeof createWebhookBody> {}

/** `triggers` replaces what was there. */
export const updateWebhookBody = createWebhookBody.partial();
export interface WebhookChange extends Output<typeof updateWebhookBody> {}
export interface UpdateWebhookInput extends WebhookId, WebhookChange {}

export const webhookPath = z.object({
  /** A UUID. */
  webhookId: z.string(),
});
export interface WebhookId extends Output<typeof webhookPath> {}

export const listWebhooksQuery = skipQuery;
export interface ListWebhooksInput extends SkipQuery {}

/** What is answered of every webhook; beside it stands the id of who owns it. */
export const webhook = z.object({
  /** A UUID. */
  id: z.string(),
  active: z.boolean(),
  subscriberUrl: z.string(),
  triggers: z.array(webhookTrigger),
  /** Null: the payload as it is. */
  payloadTemplate: z.string().nullable(),
  /** Null or absent: calls are not signed. */
  secret: z.string().nullish(),
});

export const userWebhook = webhook.extend({ userId: z.int() });
/** Called for whatever happens to one user. */
export interface UserWebhook extends Output<typeof userWebhook> {}
