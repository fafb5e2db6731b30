import * as z from 'zod';
import type { Named, Output } from '../../inferred.js';
import { type EventTypeId, eventTypePath } from '../eventTypes.schema.js';

const byTime = z.object({
  /** The link works until then: ISO 8601. */
  expiresAt: z.iso.datetime({ offset: true }),
  maxUsageCount: z.undefined().optional(),
});
export interface TimeLimit extends Output<typeof byTime> {}

const byUsage = z.object({
  /** How many bookings the link is good for; at least 1. */
  maxUsageCount: z.int().min(1),
  expiresAt: z.undefined().optional(),
});
export interface UsageLimit extends Output<typeof byUsage> {}

/** How long a private link works: either until a time, or for a number of bookings. */
export type PrivateLinkLimit = TimeLimit | UsageLimit;
export const privateLinkLimit: Named<PrivateLinkLimit> = z.union([byTime, byUsage]);

export const privateLinkPath = eventTypePath.extend({ linkId: z.string() });
export interface PrivateLinkId extends Output<typeof privateLinkPath> {}

export type CreatePrivateLinkInput = EventTypeId & PrivateLinkLimit;
export type UpdatePrivateLinkInput = PrivateLinkId & PrivateLinkLimit;

const link = z.object({
  linkId: z.string(),
  eventTypeId: z.int(),
  /** Its time has come, or its bookings are made. */
  isExpired: z.boolean(),
  /** What is given to the visitor. */
  bookingUrl: z.string(),
});

const timeLimitedLink = link.extend({
  /** ISO 8601, UTC. */
  expiresAt: z.string(),
});
export interface TimeLimitedLink extends Output<typeof timeLimitedLink> {}

const usageLimitedLink = link.extend({
  maxUsageCount: z.int(),
  /** Bookings made by it so far. */
  usageCount: z.int(),
});
export interface UsageLimitedLink extends Output<typeof usageLimitedLink> {}

/** An address at which an event type can be booked, also a hidden one, by whoever has it. */
export type PrivateLink = TimeLimitedLink | UsageLimitedLink;
export const privateLink: Named<PrivateLink> = z.union([timeLimitedLink, usageLimitedLink]);

export const deletedPrivateLink = z.object({
  linkId: z.string(),
  /** A sentence for a log. */
  message: z.string(),
});
export interface DeletedPrivateLink extends Output<typeof deletedPrivateLink> {}
