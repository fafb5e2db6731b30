import * as z from 'zod';
import type { Output } from '../../inferred.js';

const trigger = z.enum(['BOOKING_CREATED', 'BOOKING_RESCHEDULED', 'BOOKING_CANCELLED', 'MEETING_ENDED']);
export type WebhookTriggerV1 = Output<typeof trigger>;

export const webhookPath = z.object({
  /** A number by the description, a text by the server's public source. */
  id: z.union([z.int(), z.string()]),
});
export interface WebhookIdV1 extends Output<typeof webhookPath> {}

export const createWebhookBody = z.object({
  /** Where it is sent: POST with JSON. */
  subscriberUrl: z.url(),
  /** What it is sent on: one by the description, a list by the server's public source. */
  eventTriggers: z.union([trigger, z.array(trigger)]),
  /** False: nothing is sent. */
  active: z.boolean(),
  /** The body that is sent, with `{{placeholders}}`. Default: the server's own. */
  payloadTemplate: z.string().optional(),
  /** Only bookings of this event type. */
  eventTypeId: z.int().optional(),
  /** Signs what is sent, so that the receiver knows it for genuine. */
  secret: z.string().optional(),
});
export interface CreateWebhookInputV1 extends Output<typeof createWebhookBody> {}

export const updateWebhookBody = createWebhookBody.partial();
export interface UpdateWebhookInputV1 extends Output<typeof updateWebhookBody>, WebhookIdV1 {}
