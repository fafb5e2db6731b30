import * as z from 'zod';
import type { Input, Output } from '../inferred.js';
import { updateManagedUserBody } from '../oauth-clients/users/managedUsers.schema.js';

export const updateMeBody = updateManagedUserBody;
export interface UpdateMeInput extends Input<typeof updateMeBody> {}

export const me = z.object({
  id: z.int(),
  username: z.string(),
  /** Of a managed user with what the API adds: `ann+<client id>@example.com`. */
  email: z.string(),
  name: z.string().nullable(),
  avatarUrl: z.string().nullable(),
  bio: z.string().nullable(),
  /** 12 or 24. */
  timeFormat: z.number(),
  /** Null: event types that name no schedule can be booked Monday to Friday, 09:00 to 17:00. */
  defaultScheduleId: z.int().nullable(),
  /** English, such as `Monday`. */
  weekStart: z.string(),
  /** IANA, such as `Europe/Rome`. */
  timeZone: z.string(),
  /** Null: in none. */
  organizationId: z.int().nullable(),
  /** Absent: in none. */
  organization: z
    .object({
      id: z.int(),
      /** Keeps the managed users of OAuth clients. */
      isPlatform: z.boolean(),
    })
    .optional(),
});
export interface Me extends Output<typeof me> {}
