import * as z from 'zod';
import type { Output } from '../../inferred.js';
import { metadata, timeZone, weekday } from '../../scalars.schema.js';
import { memberRole } from '../../teams/memberships/memberships.schema.js';
import type { OrganizationId, OrganizationUserId } from '../organizations.schema.js';

const theme = z.enum(['dark', 'light']).nullish();

/** A colour such as `#1a73e8`. */
const colour = z.string().regex(/^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i);

const settings = {
  /** Kept in lower case. */
  email: z.email(),
  /** Kept in lower case. */
  username: z.string().optional(),
  /** The first day of her week. */
  weekday: weekday.optional(),
  /** A colour such as `#1a73e8`. */
  brandColor: colour.optional(),
  /** The same for the dark theme. */
  darkBrandColor: colour.optional(),
  bio: z.string().optional(),
  metadata: metadata.optional(),
  /** Whether her pages leave the provider's mark out. */
  hideBranding: z.boolean().optional(),
  timeZone: timeZone.optional(),
  /** Of her booking pages. */
  theme,
  /** Of the provider's app when she is signed in. */
  appTheme: theme,
  /** Hours of the clock: 12 or 24. */
  timeFormat: z.literal([12, 24]).optional(),
  defaultScheduleId: z.int().min(0).optional(),
  /** Such as `de` or `pt-BR`; default `en`. */
  locale: z.string().nullish(),
  /** An https address, or the image itself as a `data:image/...;base64` address. */
  avatarUrl: z.string().optional(),
};

export const createOrganizationUserBody = z.object({
  ...settings,
  /** Default `MEMBER`. */
  organizationRole: memberRole.optional(),
  /** Whether she is in at once; default true. False: she has to accept. */
  autoAccept: z.boolean().optional(),
});
export interface CreateOrganizationUserInput
  extends OrganizationId,
    Output<typeof createOrganizationUserBody> {}

export const updateOrganizationUserBody = z.object(settings).partial();
export interface UpdateOrganizationUserInput
  extends OrganizationUserId,
    Output<typeof updateOrganizationUserBody> {}

export const listOrganizationUsersQuery = z.object({
  /** Users in a page: 1 to 1000, default 250. */
  take: z.int().min(1).max(1000).optional(),
  /** Users before the page; default 0. */
  skip: z.int().min(0).optional(),
  /** Only users with one of these addresses. */
  emails: z.array(z.email()).min(1).optional(),
  /** Only users of whom attributes say this: see `attributeQueryOperator`. */
  assignedOptionIds: z.array(z.string()).min(1).optional(),
  /** Whether all of `assignedOptionIds` have to be said of a user, one of them, or none; default `AND`. */
  attributeQueryOperator: z.enum(['OR', 'AND', 'NONE']).optional(),
  /** Only members of one of these teams. */
  teamIds: z.array(z.int()).min(1).optional(),
});
export interface ListOrganizationUsersInput
  extends OrganizationId,
    Output<typeof listOrganizationUsersQuery> {}

/** Who a user is within the organization. */
export const organizationProfile = z.object({
  id: z.int(),
  organizationId: z.int(),
  userId: z.int(),
  /** Her part of her address there. */
  username: z.string().nullable(),
});
export interface OrganizationProfile extends Output<typeof organizationProfile> {}

/** A user of an organization. null: it was never set. */
export const organizationUser = z.object({
  id: z.int(),
  username: z.string().nullable(),
  name: z.string().nullable(),
  email: z.string(),
  /** When she proved that the address is hers, UTC; null: she did not. */
  emailVerified: z.string().nullable(),
  bio: z.string().nullable(),
  avatarUrl: z.string().nullable(),
  timeZone: z.string(),
  /** Name of a day in English. */
  weekStart: z.string(),
  appTheme: z.string().nullable(),
  theme: z.string().nullable(),
  defaultScheduleId: z.int().nullable(),
  locale: z.string().nullable(),
  /** Hours of the clock: 12 or 24. */
  timeFormat: z.int().nullable(),
  hideBranding: z.boolean(),
  brandColor: z.string().nullable(),
  darkBrandColor: z.string().nullable(),
  /** Whether she can be booked together with others by an address that names them all. */
  allowDynamicBooking: z.boolean().nullable(),
  /** UTC */
  createdDate: z.string(),
  verified: z.boolean().nullable(),
  /** The id of the team or organization that she was invited to when she signed up. */
  invitedTo: z.int().nullable(),
  /** Absent until it has been set. */
  metadata: z.record(z.string(), z.unknown()).optional(),
  profile: organizationProfile,
});
export interface OrganizationUser extends Output<typeof organizationUser> {}
