import * as z from 'zod';
import type { Output } from '../../inferred.js';
import { skipQuery } from '../../pages.schema.js';
import { type TeamId, teamPath } from '../teams.schema.js';

/** What a member may do: an `OWNER` more than an `ADMIN`, who may more than a `MEMBER`. */
export const memberRole = z.enum(['MEMBER', 'OWNER', 'ADMIN']);
export type MemberRole = Output<typeof memberRole>;

export const createMembershipBody = z.object({
  userId: z.int(),
  /** Whether the user is in at once; default false: she is invited, and counts when she has accepted. */
  accepted: z.boolean().optional(),
  /** Default `MEMBER`; a managed user should be nothing else. */
  role: memberRole.optional(),
  /** Whether admins may not act as this user; default false. */
  disableImpersonation: z.boolean().optional(),
});
export interface NewMembership extends Output<typeof createMembershipBody> {}

export const updateMembershipBody = createMembershipBody.omit({ userId: true });
export interface MembershipChanges extends Output<typeof updateMembershipBody> {}

/** Who the member is. null: it was never set. */
export const memberUser = z.object({
  avatarUrl: z.string().nullable(),
  username: z.string().nullable(),
  name: z.string().nullable(),
  email: z.string(),
  bio: z.string().nullable(),
  /** Absent until it has been set. */
  metadata: z.record(z.string(), z.unknown()).optional(),
});
export interface MemberUser extends Output<typeof memberUser> {}

/** What makes a user a member of a team. */
export const membership = z.object({
  id: z.int(),
  userId: z.int(),
  /** The team, or the organization where it is a membership of one. */
  teamId: z.int(),
  /** False: invited, and not in yet. */
  accepted: z.boolean(),
  role: memberRole,
  disableImpersonation: z.boolean(),
  user: memberUser,
});
export interface Membership extends Output<typeof membership> {}

export const teamMembershipPath = teamPath.extend({ membershipId: z.int() });
export interface TeamMembershipId extends Output<typeof teamMembershipPath> {}

export interface CreateTeamMembershipInput extends TeamId, NewMembership {}
export interface UpdateTeamMembershipInput extends TeamMembershipId, MembershipChanges {}

export const listTeamMembershipsQuery = skipQuery.extend({
  /** Only members with one of these addresses: 1 to 20, upper and lower case alike. */
  emails: z.array(z.email()).min(1).max(20).optional(),
});
export interface ListTeamMembershipsInput extends TeamId, Output<typeof listTeamMembershipsQuery> {}
