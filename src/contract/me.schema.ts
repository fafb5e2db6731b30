import * as z from 'zod';
import { updateManagedUserBody } from './managedUsers.schema.js';

export const updateMeBody = updateManagedUserBody;
export type UpdateMeInput = z.input<typeof updateMeBody>;

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
export type Me = z.infer<typeof me>;
