import type { CalendarProviderName } from '../../connection/calendars/calendarProviders.js';
import type { ProviderLogos } from '../../connection/calendars/ProviderList.js';
import type { ConnectionEnd } from '../../connection/useConnection.js';
import type { CalError } from '../../errors/index.js';
import type { CalendarAccount, ConnectedCalendar } from '../../queries/calendars/connectedCalendars.js';

/** Where a provider leads back to, a whole address of the page's own origin each. Default: `returnTo`. */
export interface CalendarRedirectUrls {
  google?: string | undefined;
  outlook?: string | undefined;
}

export interface CalendarAccountsOptions {
  /** Where she comes back to from any provider's page, a whole address of this page's own origin. Default: this page. */
  returnTo?: string | undefined;
  /** The same for single providers, before `returnTo`. */
  calendarRedirectUrls?: CalendarRedirectUrls | undefined;
  /** Which can be connected, in this order. Default: all. */
  providers?: readonly CalendarProviderName[] | undefined;
  /** Changes are shown as if they were done, and nothing is sent. Default false. */
  isDryRun?: boolean | undefined;
  /** A calendar was switched: `isSelected` tells how it is now. */
  onSelectSuccess?: ((calendar: ConnectedCalendar) => void) | undefined;
  /** It could not be switched: `isSelected` tells how it stayed. */
  onSelectError?: ((error: CalError, calendar: ConnectedCalendar) => void) | undefined;
  /** An account is connected, for the first time or anew: its `credentialId`; null on a trial, or where the API does not tell. */
  onConnectSuccess?: ((credentialId: number | null) => void) | undefined;
  /** It is not: of consent how it ended, else what the API said. */
  onConnectError?: ((end: ConnectionEnd | CalError) => void) | undefined;
  /** An account is disconnected; this is what it was. */
  onDisconnectSuccess?: ((account: CalendarAccount) => void) | undefined;
  onDisconnectError?: ((error: CalError, account: CalendarAccount) => void) | undefined;
}

export interface CalendarAccountsLooks {
  /** Accounts can be disconnected. Default true. */
  allowDelete?: boolean | undefined;
  /** Accounts can be connected. Default true. */
  allowConnect?: boolean | undefined;
  /** In the place of our letters; decoration, since the name stands beside it. */
  logos?: ProviderLogos | undefined;
}
