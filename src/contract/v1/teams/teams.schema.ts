import * as z from 'zod';
import type { Output } from '../../inferred.js';

export const teamPath = z.object({ teamId: z.int() });
export interface TeamIdV1 extends Output<typeof teamPath> {}

export const createTeamBody = z.object({
  name: z.string(),
  /** The last part of its public page's address; no other team has it. */
  slug: z.string(),
  /** Visitors choose among the team's own event types alone, not among its members. */
  hideBookATeamMember: z.boolean(),
  /** Such as `#1b6b52`. */
  brandColor: z.string(),
  /** The same where the page is dark. */
  darkBrandColor: z.string(),
  /** IANA name, such as `Europe/London`. */
  timeZone: z.string(),
  /** Such as `Monday`. */
  weekStart: z.string(),
  /** Nobody outside of it sees who is in it. */
  isPrivate: z.boolean(),
  /** For admins. Default: the key's owner. */
  ownerId: z.int().optional(),
  /** The organization that it belongs to. */
  parentId: z.int().optional(),
});
export interface CreateTeamInputV1 extends Output<typeof createTeamBody> {}

export const updateTeamBody = z.object({
  name: z.string().optional(),
  /** The last part of its public page's address; no other team has it. */
  slug: z.string().optional(),
});
export interface UpdateTeamInputV1 extends Output<typeof updateTeamBody>, TeamIdV1 {}
