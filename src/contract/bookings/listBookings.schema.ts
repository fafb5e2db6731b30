import * as z from 'zod';
import type { Output } from '../inferred.js';
import {
  type OrganizationId,
  type OrganizationTeamId,
  type OrganizationUserId,
  organizationTeamPath,
} from '../organizations/organizations.schema.js';
import type { TeamId } from '../teams/teams.schema.js';
import type { listReferencesQuery } from './bookingParts.schema.js';

/**
 * - `upcoming`: has not ended yet, nor been cancelled or rejected; whether the host has confirmed it or not
 * - `recurring`: the same, of recurring bookings alone
 * - `past`: has ended, and was not cancelled or rejected
 * - `cancelled`: cancelled or rejected
 * - `unconfirmed`: has not ended yet, and waits for the host
 */
export const bookingPhase = z.enum(['upcoming', 'recurring', 'past', 'cancelled', 'unconfirmed']);
export type BookingPhase = Output<typeof bookingPhase>;

const sortOrder = z.enum(['asc', 'desc']);

const about = {
  attendeeEmail: z.string().optional(),
  attendeeName: z.string().optional(),
  bookingUid: z.string().optional(),
  eventTypeId: z.int().optional(),
  eventTypeIds: z.array(z.int()).optional(),
};

const during = {
  /** ISO 8601; bookings that begin at this time or later. */
  afterStart: z.string().optional(),
  /** ISO 8601; bookings that end by this time. */
  beforeEnd: z.string().optional(),
};

/** ISO 8601, all four. */
const touched = {
  afterCreatedAt: z.string().optional(),
  beforeCreatedAt: z.string().optional(),
  afterUpdatedAt: z.string().optional(),
  beforeUpdatedAt: z.string().optional(),
};

const ofTeams = {
  /** Of a team that the user belongs to. */
  teamId: z.int().optional(),
  /** Of teams that the user belongs to. */
  teamsIds: z.array(z.int()).optional(),
};

/** Of several the first one sorts, in this order. */
const sorted = {
  /** Default: ascending; descending where the first `status` is `past` or `cancelled`. */
  sortStart: sortOrder.optional(),
  sortEnd: sortOrder.optional(),
  /** By the time at which they were made. */
  sortCreated: sortOrder.optional(),
};

const sortedByUpdate = { sortUpdatedAt: sortOrder.optional() };

const phases = {
  /** Any of these. Default: all. */
  status: z.array(bookingPhase).optional(),
};

const page = {
  /** Items in a page: 1 to 250, default 100. */
  take: z.int().min(1).max(250).optional(),
  /** Items before the page; default 0. */
  skip: z.int().min(0).optional(),
};

const ofUsers = {
  /** Hosted or attended by any of these. */
  userIds: z.array(z.int()).optional(),
};

/** What a list of bookings can be narrowed by. */
export const listBookingsQuery = z.object({
  ...phases,
  ...about,
  ...ofTeams,
  ...during,
  ...touched,
  ...sorted,
  ...sortedByUpdate,
  ...page,
});
export interface ListBookingsInput extends Output<typeof listBookingsQuery> {}

export const listBookingsByCursorQuery = z.object({
  /**
   * Only one; for several ask for each. Default: all. `upcoming`, `recurring` and `unconfirmed` are read forward from an
   * hour ago, `past` and `cancelled` backward.
   */
  status: bookingPhase.optional(),
  ...about,
  ...ofTeams,
  ...during,
  ...touched,
  ...sorted,
  ...sortedByUpdate,
  /** `nextCursor` of the page before. Absent: the first page. */
  cursor: z.string().optional(),
  /** Items in a page: 1 to 100, default 50. */
  limit: z.int().min(1).max(100).optional(),
});
export interface ListBookingsByCursorInput extends Output<typeof listBookingsByCursorQuery> {}

export const listOrganizationBookingsQuery = listBookingsQuery.extend(ofUsers);
export interface ListOrganizationBookingsInput
  extends OrganizationId,
    Output<typeof listOrganizationBookingsQuery> {}

export interface ListOrganizationUserBookingsInput extends OrganizationUserId, ListBookingsInput {}

export const listTeamBookingsQuery = z.object({ ...phases, ...about, ...during, ...sorted, ...page });
export interface ListTeamBookingsInput extends TeamId, Output<typeof listTeamBookingsQuery> {}
export interface ListOrganizationTeamBookingsInput
  extends OrganizationTeamId,
    Output<typeof listTeamBookingsQuery> {}

export const teamBookingPath = organizationTeamPath.extend({ bookingUid: z.string() });
export interface ListTeamReferencesInput
  extends Output<typeof teamBookingPath>,
    Output<typeof listReferencesQuery> {}
