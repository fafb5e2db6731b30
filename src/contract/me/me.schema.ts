import * as z from 'zod';
import type { Input, Output } from '../inferred.js';
import { updateManagedUserBody } from '../oauth-clients/users/managedUsers.schema.js';

export const updateMeBody = updateManagedUserBody;
export interface UpdateMeInput extends Input<typeof updateMeBody> {}

export const me = z.object({
  id: z.int(),
  username: z.string(),
  email: z.string(),
  name: z.string().nullable(),
  avatarUrl: z.string().nullable(),
  bio: z.string().nullable(),
  timeFormat: z.number(),
  defaultScheduleId: z.int().nullable(),
  weekStart: z.string(),
  timeZone: z.string(),
  organizationId: z.int().nullable(),
  organization: z.object({ id: z.int(), isPlatform: z.boolean() }).optional(),
});
export interface Me extends Output<typeof me> {}
