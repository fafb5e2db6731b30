import * as z from 'zod';
import type { Output } from '../../../inferred.js';
import type { SkipQuery } from '../../../pages.schema.js';
import type {
  CreateMembershipInput,
  UpdateMembershipInput,
} from '../../../teams/memberships/memberships.schema.js';
import { type OrganizationTeamId, organizationTeamPath } from '../../organizations.schema.js';

export const organizationTeamMembershipPath = organizationTeamPath.extend({ membershipId: z.int() });
export interface OrganizationTeamMembershipId extends Output<typeof organizationTeamMembershipPath> {}

export interface CreateOrganizationTeamMembershipInput extends OrganizationTeamId, CreateMembershipInput {}
export interface UpdateOrganizationTeamMembershipInput
  extends OrganizationTeamMembershipId,
    UpdateMembershipInput {}

export interface ListOrganizationTeamMembershipsInput extends OrganizationTeamId, SkipQuery {}
