import * as z from 'zod';
import type { Output } from '../inferred.js';

export const organizationPath = z.object({
  /** The organization's id. */
  orgId: z.int(),
});
export interface OrganizationId extends Output<typeof organizationPath> {}

export const organizationTeamPath = organizationPath.extend({
  /** The id of a team in the organization. */
  teamId: z.int(),
});
export interface OrganizationTeamId extends Output<typeof organizationTeamPath> {}

export const organizationUserPath = organizationPath.extend({
  /** The id of a user in the organization. */
  userId: z.int(),
});
export interface OrganizationUserId extends Output<typeof organizationUserPath> {}
