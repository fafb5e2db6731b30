import * as z from 'zod';
import type { Input, Output } from '../../inferred.js';
import { type TokenPair, tokenPair } from '../../oauth/tokens.schema.js';
import { metadata, timeZone, weekday } from '../../scalars.schema.js';
import type { ClientId } from '../oauthClients.schema.js';

export const locale = z.enum(
  'ar ca de es eu he id ja lv pl ro sr th vi az cs el es-419 fi hr it km nl pt ru sv tr zh-CN bg da en et fr hu iw ko no pt-BR sk ta uk zh-TW bn'.split(
    ' ',
  ) as [string, ...string[]], // SAFETY: the literal above has at least one word
);

/** 12 or 24; a number written as text is taken too. */
export const timeFormat = z.coerce.number().refine((hours) => hours === 12 || hours === 24);

export const createManagedUserBody = z.object({
  email: z.string(),
  name: z.string(),
  timeFormat: timeFormat.optional(),
  weekStart: z.string().optional(),
  /** Without it the user has no schedule and the zone Europe/London. */
  timeZone: timeZone.nullish(),
  locale: locale.optional(),
  avatarUrl: z.url().optional(),
  bio: z.string().optional(),
  metadata: metadata.optional(),
});
export type CreateManagedUserInput = Input<typeof createManagedUserBody> & { clientId: string };

export const updateManagedUserBody = createManagedUserBody
  .extend({ weekStart: weekday, defaultScheduleId: z.int() })
  .partial();
export interface UpdateManagedUserInput extends Input<typeof updateManagedUserBody>, ManagedUserId {}

export const managedUserPath = z.object({ clientId: z.string(), userId: z.int() });
export interface ManagedUserId extends Output<typeof managedUserPath> {}

export const listManagedUsersQuery = z.object({
  /** 1 to 250, default 50 */
  limit: z.int().min(1).max(250).optional(),
  /** 0 to 250, default 0 */
  offset: z.int().min(0).max(250).optional(),
  /** With or without the `+<client id>` that the API adds. */
  emails: z.array(z.string()).optional(),
});
export interface ListManagedUsersInput extends ClientId, Output<typeof listManagedUsersQuery> {}

export const managedUser = z.object({
  id: z.int(),
  email: z.string(),
  username: z.string(),
  name: z.string().nullable(),
  bio: z.string().nullable(),
  timeZone: z.string(),
  weekStart: z.string(),
  createdDate: z.string(),
  timeFormat: z.number().nullable(),
  defaultScheduleId: z.int().nullable(),
  locale: z.string().nullable(),
  avatarUrl: z.string().nullable(),
  /** Absent until it has been set. */
  metadata: z.record(z.string(), z.unknown()).optional(),
});
export interface ManagedUser extends Output<typeof managedUser> {}

export const managedUserWithTokens = tokenPair.extend({ user: managedUser });
export type ManagedUserWithTokens = TokenPair & { user: ManagedUser };
