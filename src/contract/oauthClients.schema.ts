import * as z from 'zod';

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
export type Permission = z.infer<typeof permission>;

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
export type CreateOAuthClientInput = z.infer<typeof createOAuthClientBody>;

export const updateOAuthClientBody = z.object(settings).partial();
export type UpdateOAuthClientInput = z.infer<typeof updateOAuthClientBody> & ClientId;

export interface ClientId {
  clientId: string;
}

/** Shown once, when the client is made. */
export const oauthClientSecret = z.object({ clientId: z.string(), clientSecret: z.string() });
export type OAuthClientSecret = z.infer<typeof oauthClientSecret>;

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
export type OAuthClient = z.infer<typeof oauthClient>;
