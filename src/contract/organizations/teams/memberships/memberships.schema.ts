import * as z from 'zod';
import type { Output } from '../../../inferred.js';
import type { SkipQuery } from '../../../pages.schema.js';
import type { MembershipChanges, NewMembership } from '../../../teams/memberships/memberships.schema.js';
import { type OrganizationTeamId, organizationTeamPath } from '../../organizations.schema.js';

export const organizationTeamMembershipPath = organizationTeamPath.extend({ membershipId: z.int() });
export interface OrganizationTeamMembershipId extends Output<typeof organizationTeamMembershipPath> {}

export interface CreateOrganizationTeamMembershipInput extends OrganizationTeamId, NewMembership {}
export interface UpdateOrganizationTeamMembershipInput
  extends OrganizationTeamMembershipId,
    MembershipChanges {}

export interface ListOrganizationTeamMembershipsInput extends OrganizationTeamId, SkipQuery {}
