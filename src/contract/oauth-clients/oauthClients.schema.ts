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
/** What a platform OAuth client, and the tokens of its users, may do. */
export type Permission = Output<typeof permission>;

const settings = {
  name: z.string(),
  /** Origins that may send this client's access tokens from a browser, without a path; `*` stands for any characters. */
  redirectUris: z.array(z.string()),
  /** Address of an image. */
  logo: z.string().optional(),
  /** Where a visitor is led who has booked. */
  bookingRedirectUri: z.string().optional(),
  /** Where a visitor is led who has cancelled. */
  bookingCancelRedirectUri: z.string().optional(),
  /** Where a visitor is led who has moved a booking. */
  bookingRescheduleRedirectUri: z.string().optional(),
  /** The API sends e-mails about bookings. Default: false. */
  areEmailsEnabled: z.boolean().optional(),
  /** A new user gets four event types: 30 and 60 minutes, each with and without Cal Video. Default: false. */
  areDefaultEventTypesEnabled: z.boolean().optional(),
  /** A booking is written into the connected calendar. Default: true. */
  areCalendarEventsEnabled: z.boolean().optional(),
};

export const createOAuthClientBody = z.object({
  ...settings,
  /** `*` stands for all. They can't be changed later. */
  permissions: z.array(z.union([permission, z.literal('*')])),
});
export interface CreateOAuthClientInput extends Output<typeof createOAuthClientBody> {}

export const updateOAuthClientBody = z.object(settings).partial();
export interface UpdateOAuthClientInput extends Output<typeof updateOAuthClientBody>, ClientId {}

export const clientPath = z.object({
  /** The OAuth client. */
  clientId: z.string(),
});
export interface ClientId extends Output<typeof clientPath> {}

export const oauthClientSecret = z.object({
  clientId: z.string(),
  /** Only for a server. */
  clientSecret: z.string(),
});
export interface OAuthClientSecret extends Output<typeof oauthClientSecret> {}

export const oauthClient = z.object({
  id: z.string(),
  name: z.string(),
  /** Only for a server. */
  secret: z.string(),
  permissions: z.array(permission),
  logo: z.string().nullish(),
  /** Origins that may send this client's access tokens from a browser; `*` stands for any characters. */
  redirectUris: z.array(z.string()),
  organizationId: z.int(),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  bookingRedirectUri: z.string().nullish(),
  bookingCancelRedirectUri: z.string().nullish(),
  bookingRescheduleRedirectUri: z.string().nullish(),
  areEmailsEnabled: z.boolean(),
  areDefaultEventTypesEnabled: z.boolean(),
  areCalendarEventsEnabled: z.boolean(),
});
export interface OAuthClient extends Output<typeof oauthClient> {}
