import * as z from 'zod';
import type { Output } from '../inferred.js';

/** The app through which an account is reached, as the app store lists it. */
export const calendarIntegration = z.object({
  /** `google_calendar`, `office365_calendar`, `apple_calendar`, `ics-feed_calendar` and the like. */
  type: z.string(),
  slug: z.string(),
  name: z.string(),
  title: z.string().optional(),
  /** Markdown. */
  description: z.string(),
  /** A path on the origin of the web app, or a whole URL. */
  logo: z.string(),
  /** `calendar`. */
  variant: z.string(),
  category: z.string().optional(),
  categories: z.array(z.string()),
  publisher: z.string(),
  /** Of the publisher. */
  email: z.string(),
  /** Of the app's own page. */
  url: z.string().optional(),
  /** Whether the server has the keys that the app needs. */
  installed: z.boolean().optional(),
  appData: z.record(z.string(), z.unknown()).nullish(),
  locationOption: z.record(z.string(), z.unknown()).nullable(),
  dirName: z.string().optional(),
  __template: z.string().optional(),
  isTemplate: z.boolean().optional(),
});
export interface CalendarIntegration extends Output<typeof calendarIntegration> {}

/** One calendar of a connected account. */
export const calendar = z.object({
  /** The provider's own name for it: an address at Google, a URL at Apple and for a feed. */
  externalId: z.string(),
  /** The type of its integration, such as `google_calendar`. A feed says it in `integrationName`. */
  integration: z.string().optional(),
  integrationName: z.string().optional(),
  name: z.string().optional(),
  /** Whether it is the account's main one; null: the provider has none. */
  primary: z.boolean().nullish(),
  /** `true`: bookings can't be written into it, so it can't be the destination. */
  readOnly: z.boolean(),
  /** Of the account. */
  email: z.string().optional(),
  /** Whether what stands in it blocks slots: see `selectedCalendars`. */
  isSelected: z.boolean(),
  credentialId: z.int(),
  /** Reached through a credential of the whole organization; null: through the user's own. */
  delegationCredentialId: z.string().nullish(),
});
export interface Calendar extends Output<typeof calendar> {}

/** An account at a provider, with its calendars. */
export const connectedAccount = z.object({
  integration: calendarIntegration,
  credentialId: z.int(),
  /** A credential of the whole organization; null: the user's own. */
  delegationCredentialId: z.string().nullish(),
  /** The account's main calendar. */
  primary: calendar.optional(),
  /** Absent where `error` is set. */
  calendars: z.array(calendar).optional(),
  /** The provider did not answer for this account. While a selected calendar fails, its owner offers no slots. */
  error: z.object({ message: z.string() }).optional(),
});
export interface ConnectedAccount extends Output<typeof connectedAccount> {}

/** Where new bookings are written, unless the event type names another calendar. */
export const destinationCalendar = z.object({
  id: z.int(),
  /** The type of its integration, such as `google_calendar`; empty for a feed. */
  integration: z.string(),
  /** The `externalId` of the calendar. */
  externalId: z.string(),
  primaryEmail: z.string().nullish(),
  userId: z.int().nullable(),
  /** Null: it is the user's, for all event types. */
  eventTypeId: z.int().nullable(),
  credentialId: z.int().nullable(),
  delegationCredentialId: z.string().nullish(),
  domainWideDelegationCredentialId: z.string().nullish(),
  createdAt: z.string().optional(),
  updatedAt: z.string().optional(),
  /** This and what follows is missing while the calendar itself can't be found among the connected ones. */
  name: z.string().nullish(),
  primary: z.boolean().nullish(),
  readOnly: z.boolean().optional(),
  email: z.string().optional(),
  integrationName: z.string().optional(),
  /** The name of the app, such as `Google Calendar`. */
  integrationTitle: z.string().optional(),
});
export interface DestinationCalendar extends Output<typeof destinationCalendar> {}

/** In the place of a destination calendar where there is none: an object without anything. */
export const noDestinationCalendar = z.object({ id: z.undefined().optional() });
export interface NoDestinationCalendar extends Output<typeof noDestinationCalendar> {}

export const connectedCalendars = z.object({
  /** One for each account. Empty: no calendar is connected. */
  connectedCalendars: z.array(connectedAccount),
  /** Tell them apart by `id`, which is undefined where there is none. */
  destinationCalendar: z.union([destinationCalendar, noDestinationCalendar]),
});
export interface ConnectedCalendars extends Output<typeof connectedCalendars> {}
