import * as z from 'zod';
import type { Output } from '../inferred.js';

/** Which calendar is meant: what `calendars.list` says of it. */
export const selectedCalendarRef = z.object({
  /** The type of its integration, such as `google_calendar`. */
  integration: z.string(),
  externalId: z.string(),
  credentialId: z.int(),
  /** Where the calendar has one. */
  delegationCredentialId: z.string().optional(),
});
export interface SelectedCalendarRef extends Output<typeof selectedCalendarRef> {}

/** A calendar whose events block slots. */
export const selectedCalendar = z.object({
  userId: z.int(),
  integration: z.string(),
  externalId: z.string(),
  /** Null: reached through a credential of the organization. */
  credentialId: z.int().nullable(),
});
export interface SelectedCalendar extends Output<typeof selectedCalendar> {}
