import * as z from 'zod';
import { language, timeZone } from '../../../../contract/scalars.schema.js';
import { isoText } from '../../../validation/iso.js';

const name = z.union([z.string(), z.looseObject({ firstName: z.string(), lastName: z.string().optional() })]);

/** The form's answers, the attendee's own data among them. */
const responses = z.looseObject({
  name,
  email: z.string(),
  guests: z.array(z.string()).optional(),
  location: z.object({ value: z.string(), optionValue: z.string().optional() }).optional(),
});

export const createOldBookingInput = z.object({
  start: isoText(),
  end: isoText().optional(),
  /** 0 for a dynamic group, which is named by `eventTypeSlug` and `user`. */
  eventTypeId: z.int(),
  eventTypeSlug: z.string().optional(),
  /** One or several names, in one text too, with a `+` between them. */
  user: z.union([z.string(), z.array(z.string())]).optional(),
  orgSlug: z.string().optional(),
  responses,
  timeZone,
  language: language.optional(),
  metadata: z.record(z.string(), z.unknown()).optional(),
  rescheduleUid: z.string().optional(),
  rescheduledBy: z.string().optional(),
  seatReferenceUid: z.string().optional(),
  verificationCode: z.string().optional(),
  hashedLink: z.string().nullish(),
  hasHashedBookingLink: z.boolean().optional(),
  rrHostSubsetIds: z.array(z.int()).nullish(),
  routedTeamMemberIds: z.array(z.int()).nullish(),
  routingFormResponseId: z.int().optional(),
  teamMemberEmail: z.string().nullish(),
  skipContactOwner: z.boolean().nullish(),
  recurringEventId: z.string().optional(),
  /** Whether it could be booked; nothing is written then, and nobody is told. */
  _isDryRun: z.boolean().optional(),
});
export type CreateOldBookingInput = z.output<typeof createOldBookingInput>;

export const cancelOldBookingInput = z.object({
  cancellationReason: z.string().optional(),
  allRemainingBookings: z.boolean().optional(),
  seatReferenceUid: z.string().optional(),
});

export const listOldBookingsInput = z.object({
  'filters[status]': z.enum(['upcoming', 'recurring', 'past', 'cancelled', 'unconfirmed']).optional(),
  limit: z.number().int().min(1).max(100).optional(),
  cursor: z.number().int().min(0).optional(),
});

export const markNoShowInput = z.object({
  noShowHost: z.boolean().optional(),
  attendees: z.array(z.object({ email: z.string(), noShow: z.boolean() })).optional(),
});
