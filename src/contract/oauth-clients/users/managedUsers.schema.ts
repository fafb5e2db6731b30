import * as z from 'zod';
import type { Input, Output } from '../../inferred.js';
import { type TokenPair, tokenPair } from '../../oauth/tokens.schema.js';
import { language, metadata, timeZone, weekday } from '../../scalars.schema.js';
import type { ClientId } from '../oauthClients.schema.js';

/** 12 or 24; a number written as text is taken too. */
export const timeFormat = z.coerce.number().pipe(z.union([z.literal(12), z.literal(24)]));

export const createManagedUserBody = z.object({
  /** Kept as `ada+<client id>@example.com`, so that one person can be a user of several clients. */
  email: z.string(),
  /** Stands in e-mails. */
  name: z.string(),
  /** Hours of the day's clock: 12 or 24. Default: 12. */
  timeFormat: timeFormat.optional(),
  /** An English weekday; default `Sunday`. Not checked here, only on update. */
  weekStart: z.string().optional(),
  /**
   * IANA; makes a default schedule of Monday to Friday, 9:00 to 17:00. Without it the user has no schedule, nobody
   * can book, and the zone is Europe/London.
   */
  timeZone: timeZone.nullish(),
  /** Default: `en`. */
  locale: language.optional(),
  /** Address of an image. */
  avatarUrl: z.url().optional(),
  bio: z.string().optional(),
  /** At most 50 keys of at most 40 characters; text of at most 500. */
  metadata: metadata.optional(),
});
export type CreateManagedUserInput = Input<typeof createManagedUserBody> & { clientId: string };

export const updateManagedUserBody = createManagedUserBody
  .extend({
    /** First day of the week in calendars. */
    weekStart: weekday,
    /** One of the user's own schedules. */
    defaultScheduleId: z.int(),
  })
  .partial();
export interface UpdateManagedUserInput extends Input<typeof updateManagedUserBody>, ManagedUserId {}

export const managedUserPath = z.object({
  /** The platform OAuth client. */
  clientId: z.string(),
  /** A user of this client. */
  userId: z.int(),
});
export interface ManagedUserId extends Output<typeof managedUserPath> {}

export const listManagedUsersQuery = z.object({
  /** Users in a page: 1 to 250, default 50. */
  limit: z.int().min(1).max(250).optional(),
  /** Users before the page: 0 to 250, default 0. */
  offset: z.int().min(0).max(250).optional(),
  /** With or without the `+<client id>` that the API adds. */
  emails: z.array(z.string()).optional(),
});
export interface ListManagedUsersInput extends ClientId, Output<typeof listManagedUsersQuery> {}

export const managedUser = z.object({
  id: z.int(),
  /** With the `+<client id>` that the API adds. */
  email: z.string(),
  /** Made from the e-mail; names the user in addresses of booking pages. */
  username: z.string(),
  name: z.string().nullable(),
  bio: z.string().nullable(),
  timeZone: z.string(),
  /** An English weekday. */
  weekStart: z.string(),
  /** ISO 8601, UTC. */
  createdDate: z.string(),
  /** 12 or 24. */
  timeFormat: z.number().nullable(),
  /** `null`: the user can't be booked yet. */
  defaultScheduleId: z.int().nullable(),
  /** `null`: never set, so English. */
  locale: language.nullable(),
  avatarUrl: z.string().nullable(),
  /** Absent until it has been set. */
  metadata: z.record(z.string(), z.unknown()).optional(),
});
export interface ManagedUser extends Output<typeof managedUser> {}

export const managedUserWithTokens = tokenPair.extend({ user: managedUser });
export type ManagedUserWithTokens = TokenPair & { user: ManagedUser };
