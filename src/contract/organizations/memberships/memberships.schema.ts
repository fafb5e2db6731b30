import * as z from 'zod';
import type { Output } from '../../inferred.js';
import type { SkipQuery } from '../../pages.schema.js';
import {
  type MembershipChanges,
  membership,
  type NewMembership,
} from '../../teams/memberships/memberships.schema.js';
import { type OrganizationId, organizationPath } from '../organizations.schema.js';

const memberAttribute = {
  /** The attribute's id. */
  id: z.string(),
  name: z.string(),
};

/** What an attribute of the organization says of one member. */
export const memberAttributeValue = z.discriminatedUnion('type', [
  z.object({ ...memberAttribute, type: z.literal('text'), optionId: z.string(), option: z.string() }),
  z.object({ ...memberAttribute, type: z.literal('number'), optionId: z.string(), option: z.number() }),
  z.object({ ...memberAttribute, type: z.literal('singleSelect'), optionId: z.string(), option: z.string() }),
  z.object({
    ...memberAttribute,
    type: z.literal('multiSelect'),
    options: z.array(z.object({ optionId: z.string(), option: z.string() })),
  }),
]);
export type MemberAttributeValue = Output<typeof memberAttributeValue>;

/** What makes a user a member of an organization. */
export const organizationMembership = membership.extend({
  /** The role of the organization's own that the member has; null: `role` alone counts. */
  customRoleId: z.string().nullable(),
  /** UTC */
  createdAt: z.string().nullable(),
  /** UTC */
  updatedAt: z.string().nullable(),
  /** Only those that say something of this member. */
  attributes: z.array(memberAttributeValue),
});
export interface OrganizationMembership extends Output<typeof organizationMembership> {}

export const organizationMembershipPath = organizationPath.extend({ membershipId: z.int() });
export interface OrganizationMembershipId extends Output<typeof organizationMembershipPath> {}

export interface CreateOrganizationMembershipInput extends OrganizationId, NewMembership {}
export interface UpdateOrganizationMembershipInput extends OrganizationMembershipId, MembershipChanges {}

export interface ListOrganizationMembershipsInput extends OrganizationId, SkipQuery {}
