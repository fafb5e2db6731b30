import * as z from 'zod';
import type { Output } from '../inferred.js';

export const permission = z.enum([
  'EVENT_TYPE_READ',
  'EVENT_TYPE_WRITE',
  'BOOKING_READ',
  'BOOKING_WRITE',
  'SCHEDULE_READ',
  'SCHEDULE_WRITE',
  'APPS_READ',
  'APPS_WRITE',
  'PROFILE_READ',
  'PROFILE_WRITE',
]);
export type Permission = Output<typeof permission>;

const settings = {
  name: z.string(),
  redirectUris: z.array(z.string()),
  logo: z.string().optional(),
  bookingRedirectUri: z.string().optional(),
  bookingCancelRedirectUri: z.string().optional(),
  bookingRescheduleRedirectUri: z.string().optional(),
  areEmailsEnabled: z.boolean().optional(),
  areDefaultEventTypesEnabled: z.boolean().optional(),
  areCalendarEventsEnabled: z.boolean().optional(),
};

export const createOAuthClientBody = z.object({
  ...settings,
  permissions: z.array(z.union([permission, z.literal('*')])),
});
export interface CreateOAuthClientInput extends Output<typeof createOAuthClientBody> {}

export const updateOAuthClientBody = z.object(settings).partial();
export interface UpdateOAuthClientInput extends Output<typeof updateOAuthClientBody>, ClientId {}

export const clientPath = z.object({ clientId: z.string() });
export interface ClientId extends Output<typeof clientPath> {}

/** Shown once, when the client is made. */
export const oauthClientSecret = z.object({ clientId: z.string(), clientSecret: z.string() });
export interface OAuthClientSecret extends Output<typeof oauthClientSecret> {}

export const oauthClient = z.object({
  id: z.string(),
  name: z.string(),
  secret: z.string(),
  permissions: z.array(permission),
  logo: z.string().nullish(),
  /** Origins that may send this client's access tokens from a browser; `*` stands for any characters. */
  redirectUris: z.array(z.string()),
  organizationId: z.int(),
  createdAt: z.string(),
  bookingRedirectUri: z.string().nullish(),
  bookingCancelRedirectUri: z.string().nullish(),
  bookingRescheduleRedirectUri: z.string().nullish(),
  areEmailsEnabled: z.boolean(),
  areDefaultEventTypesEnabled: z.boolean(),
  areCalendarEventsEnabled: z.boolean(),
});
export interface OAuthClient extends Output<typeof oauthClient> {}
