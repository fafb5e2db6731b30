import * as z from 'zod';
import type { Output } from '../inferred.js';
import { metadata, timeZone } from '../scalars.schema.js';

export const teamPath = z.object({
  /** The id of a team outside of any organization. */
  teamId: z.int(),
});
export interface TeamId extends Output<typeof teamPath> {}

/** What may be said of a team when it is made, and changed later. */
const settings = {
  name: z.string().min(1),
  /** The team's part of its address, in kebab case. Left out when it is made: from the name. */
  slug: z.string().optional(),
  /** Address of an image. */
  logoUrl: z.string().optional(),
  /** Address of an image: what Cal Video shows in a call. */
  calVideoLogo: z.string().optional(),
  /** Address of an image. */
  appLogo: z.string().optional(),
  /** Address of an image. */
  appIconLogo: z.string().optional(),
  bio: z.string().optional(),
  /** Whether pages of the team leave the provider's mark out; default false. */
  hideBranding: z.boolean().optional(),
  /** Whether its members don't see one another. */
  isPrivate: z.boolean().optional(),
  /** Whether the team's page leaves out the button that books one member. */
  hideBookATeamMember: z.boolean().optional(),
  metadata: metadata.optional(),
  /** `light` or `dark` */
  theme: z.string().optional(),
  /** A colour such as `#1a73e8`. */
  brandColor: z.string().optional(),
  /** The same for the dark theme. */
  darkBrandColor: z.string().optional(),
  /** Address of an image above the team's booking pages. */
  bannerUrl: z.string().optional(),
  /** 12 or 24 hours. */
  timeFormat: z.int().optional(),
  /** The zone of the team's default schedule, Monday to Friday, 9 to 17; default `Europe/London`. */
  timeZone: timeZone.optional(),
  /** Name of a day in English; default `Sunday`. */
  weekStart: z.string().optional(),
};

export const createTeamBody = z.object({
  ...settings,
  /**
   * Default true. False leaves whoever makes the team an owner who was only invited: no event types of the team can be
   * made before she accepts.
   */
  autoAcceptCreator: z.boolean().optional(),
});
export interface CreateTeamInput extends Output<typeof createTeamBody> {}

export const updateTeamBody = z
  .object({
    ...settings,
    /** Text; its form is not documented. */
    bookingLimits: z.string(),
    /** Whether bookings of managed event types count for `bookingLimits`. */
    includeManagedEventsInLimits: z.boolean(),
  })
  .partial();
export interface UpdateTeamInput extends TeamId, Output<typeof updateTeamBody> {}

/** A team, within an organization or on its own. null: it was never set. */
export const team = z.object({
  id: z.int(),
  /** The organization that it belongs to; null: none. */
  parentId: z.int().nullable(),
  name: z.string(),
  /** null: none yet, such as before the team is paid for. */
  slug: z.string().nullable(),
  logoUrl: z.string().nullable(),
  calVideoLogo: z.string().nullable(),
  appLogo: z.string().nullable(),
  appIconLogo: z.string().nullable(),
  bio: z.string().nullable(),
  hideBranding: z.boolean(),
  /** An organization is a team, too: true for that one. */
  isOrganization: z.boolean(),
  isPrivate: z.boolean(),
  hideBookATeamMember: z.boolean(),
  /** Absent until it has been set. */
  metadata: z.record(z.string(), z.unknown()).optional(),
  theme: z.string().nullable(),
  brandColor: z.string().nullable(),
  darkBrandColor: z.string().nullable(),
  bannerUrl: z.string().nullable(),
  /** 12 or 24 hours. */
  timeFormat: z.int().nullable(),
  timeZone: z.string(),
  /** Name of a day in English. */
  weekStart: z.string(),
});
export interface Team extends Output<typeof team> {}

/** Where teams cost something the team exists once somebody has paid. */
export const unpaidTeam = z.object({
  message: z.string(),
  /** Where the team is paid for. */
  paymentLink: z.string(),
  pendingTeam: team,
});
export interface UnpaidTeam extends Output<typeof unpaidTeam> {}

export const teamInvite = z.object({
  /** 64 hexadecimal digits. */
  token: z.string(),
  /** The sign-up page with the token in it: whoever opens it may join. */
  inviteLink: z.string(),
});
export interface TeamInvite extends Output<typeof teamInvite> {}
