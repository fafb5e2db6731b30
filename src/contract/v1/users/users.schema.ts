import * as z from 'zod';
import type { Output } from '../../inferred.js';

export const userPath = z.object({ userId: z.int() });
export interface UserIdV1 extends Output<typeof userPath> {}

export const listUsersQuery = z.object({
  /** Only users with one of these. */
  email: z.union([z.email(), z.array(z.email())]).optional(),
});
export interface ListUsersInputV1 extends Output<typeof listUsersQuery> {}

export const createUserBody = z.object({
  email: z.email(),
  /** The first part of the address of the public page; nobody else has it. */
  username: z.string(),
  /** Such as `#1b6b52`. */
  brandColor: z.string().nullish(),
  /** The same where the page is dark. */
  darkBrandColor: z.string().nullish(),
  hideBranding: z.boolean().optional(),
  /** The description names `SUNDAY` to `SATURDAY`; the server's public source takes `Sunday` to `Saturday`. */
  weekStart: z.string().optional(),
  /** IANA name, such as `Europe/Paris`. */
  timeZone: z.string().optional(),
  /** The description names `DARK` and `LIGHT`; the server's public source takes `dark` and `light`. */
  theme: z.string().optional(),
  /** The description names `TWELVE` and `TWENTY_FOUR`; the server's public source takes 12 and 24. */
  timeFormat: z.union([z.string(), z.number()]).optional(),
  /** The description names `EN`, `PT_BR`, `ES_419`; the server's public source takes `en`, `pt-BR`, `es-419`. */
  locale: z.string().optional(),
  /** A picture in base64. */
  avatar: z.string().optional(),
});
export interface CreateUserInputV1 extends Output<typeof createUserBody> {}

export const updateUserBody = createUserBody.partial();
export interface UpdateUserInputV1 extends Output<typeof updateUserBody>, UserIdV1 {}
