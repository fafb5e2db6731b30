import * as z from 'zod';
import { callbackQuery } from '../consent.schema.js';
import type { Output } from '../inferred.js';

/** Who keeps the calendars. Each operation says which of them it takes. */
export const calendarProvider = z.enum(['google', 'office365', 'apple']);
export type CalendarProvider = Output<typeof calendarProvider>;

export const checkCalendarPath = z.object({ calendar: calendarProvider });
export interface CheckCalendarInput extends Output<typeof checkCalendarPath> {}

export const connectCalendarPath = z.object({
  /** Apple has no consent page: see `calendars.createCredentials`. */
  calendar: z.enum(['google', 'office365']),
});
export const connectCalendarQuery = z.object({
  /** Where the browser goes in the end. Left out: the `Origin` of the request, which a browser sends. */
  redir: z.string().optional(),
  /** `true`: the browser goes there and back, and nothing is stored. Default `false`. */
  isDryRun: z.boolean().optional(),
});
export interface ConnectCalendarInput
  extends Output<typeof connectCalendarPath>,
    Output<typeof connectCalendarQuery> {}

export const saveCalendarCredentialsQuery = callbackQuery;
export interface SaveCalendarCredentialsInput
  extends Output<typeof connectCalendarPath>,
    Output<typeof saveCalendarCredentialsQuery> {}

export const createCalendarCredentialsPath = z.object({
  /** Apple alone: the others are connected by consent, see `calendars.getConnectUrl`. */
  calendar: z.literal('apple'),
});
export const createCalendarCredentialsBody = z.object({
  /** The Apple ID. */
  username: z.string().min(1),
  /** An app-specific password, made in the Apple account; the account's own is refused. */
  password: z.string().min(1),
});
export interface CreateCalendarCredentialsInput
  extends Output<typeof createCalendarCredentialsPath>,
    Output<typeof createCalendarCredentialsBody> {}

export const disconnectCalendarPath = z.object({
  /** `ics-feed` too, for what `calendars.icsFeeds.save` added. */
  calendar: z.enum([...calendarProvider.options, 'ics-feed']),
});
export const disconnectCalendarBody = z.object({
  /** The `credentialId` in `calendars.list`. */
  id: z.int(),
});
export interface DisconnectCalendarInput
  extends Output<typeof disconnectCalendarPath>,
    Output<typeof disconnectCalendarBody> {}

/** What the API keeps to reach an account; the secrets themselves are never answered. */
export const calendarCredential = z.object({
  /** The `credentialId` of the account's calendars. */
  id: z.int(),
  /** Such as `google_calendar` or `ics-feed_calendar`. */
  type: z.string(),
  /** Null: a team's. */
  userId: z.int().nullable(),
  /** Null: a user's. */
  teamId: z.int().nullable(),
  /** The app's slug, such as `google-calendar` or `ics-feed`. */
  appId: z.string().nullable(),
  /** `true`: the provider refuses it, so it has to be connected anew. */
  invalid: z.boolean().nullable(),
});
export interface CalendarCredential extends Output<typeof calendarCredential> {}
