import * as z from 'zod';
import type { Output } from '../../inferred.js';
import { skipQuery } from '../../pages.schema.js';
import {
  type OrganizationId,
  type OrganizationUserId,
  organizationUserPath,
} from '../organizations.schema.js';

/** Why somebody is away. */
export const outOfOfficeReason = z.enum(['unspecified', 'vacation', 'travel', 'sick', 'public_holiday']);
export type OutOfOfficeReason = Output<typeof outOfOfficeReason>;

/**
 * Days in UTC, whatever the user's zone: of both instants only the day counts. An offset is refused, `Z` is needed.
 */
export const createOutOfOfficeBody = z.object({
  /** `2027-02-01T00:00:00.000Z`: becomes the first moment of its day in UTC. */
  start: z.iso.datetime(),
  /** `2027-02-03T00:00:00.000Z`: becomes the last moment of its day in UTC; that day is still away. */
  end: z.iso.datetime(),
  notes: z.string().optional(),
  /** Who is booked in the meantime: somebody of the same team. Left out: nobody. */
  toUserId: z.int().optional(),
  /** Default `unspecified`. */
  reason: outOfOfficeReason.optional(),
});
export interface CreateOutOfOfficeInput extends OrganizationUserId, Output<typeof createOutOfOfficeBody> {}

/** `start` and `end` are changed together, never one of them. */
export const updateOutOfOfficeBody = createOutOfOfficeBody.partial();
export interface UpdateOutOfOfficeInput extends OutOfOfficeId, Output<typeof updateOutOfOfficeBody> {}

export const outOfOfficePath = organizationUserPath.extend({
  /** The id of the entry. */
  oooId: z.int(),
});
export interface OutOfOfficeId extends Output<typeof outOfOfficePath> {}

const order = z.enum(['asc', 'desc']);

export const listOutOfOfficeQuery = skipQuery.extend({
  /** Order by start. */
  sortStart: order.optional(),
  /** Order by end. */
  sortEnd: order.optional(),
});
export interface ListOutOfOfficeInput extends OrganizationUserId, Output<typeof listOutOfOfficeQuery> {}

export const listOrganizationOutOfOfficeQuery = listOutOfOfficeQuery.extend({
  /** Only entries of the member with this address. */
  email: z.string().optional(),
});
export interface ListOrganizationOutOfOfficeInput
  extends OrganizationId,
    Output<typeof listOrganizationOutOfOfficeQuery> {}

/** Days on which a user is away. */
export const outOfOffice = z.object({
  id: z.int(),
  uuid: z.string(),
  userId: z.int(),
  /** Who is booked in the meantime; null: nobody. */
  toUserId: z.int().nullable(),
  /** The first moment of the first day, in UTC. */
  start: z.iso.datetime(),
  /** The last moment of the last day, in UTC: 23:59:59.999. */
  end: z.iso.datetime(),
  /** null: none. */
  notes: z.string().nullable(),
  /** Absent: one that the API has no word for. */
  reason: outOfOfficeReason.optional(),
});
export interface OutOfOffice extends Output<typeof outOfOffice> {}
