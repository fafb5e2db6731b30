export interface ConnectedCalendar {
  /** Such as `google_calendar`. */
  readonly integration: string;
  /** Its id at its provider. */
  readonly externalId: string;
  /** By which the API knows its account. */
  readonly credentialId: number;
  /** null: the account is the user's own. */
  readonly delegationCredentialId: string | null;
  readonly name: string;
  /** The main one of its account. */
  readonly isPrimary: boolean;
  /** Bookings can't be written to it. */
  readonly isReadOnly: boolean;
  /** What stands in it blocks slots. */
  readonly isSelected: boolean;
}

/** An account at a provider, with its calendars. */
export interface CalendarAccount {
  /** Those that an organization has connected may share one. */
  readonly credentialId: number;
  /** A credential of the whole organization, which its admins alone can take away; null: the user's own. */
  readonly delegationCredentialId: string | null;
  /** Such as `google_calendar`. */
  readonly integration: string;
  /** What the provider is called. */
  readonly provider: string;
  /** Empty: the provider does not tell. */
  readonly email: string;
  /** It has one that is its main one. */
  readonly hasPrimary: boolean;
  /** In the API's own words, why the provider gives no calendars; null: it works. While one that counts can't be read, the API offers no slots. */
  readonly problem: string | null;
  /** With a problem: those that were known before it, with what was set of them; none where nothing was known. */
  readonly calendars: readonly ConnectedCalendar[];
}

/** Where bookings are written unless an event type says otherwise. */
export interface DestinationCalendar {
  readonly id: number;
  /** Empty: a feed has become it, for want of another, and nothing can be written there. */
  readonly integration: string;
  readonly externalId: string;
  /** null: the API does not tell. */
  readonly credentialId: number | null;
  /** null: it is not among the calendars that could be read. */
  readonly name: string | null;
  /** What its provider is called; null as `name`. */
  readonly provider: string | null;
  /** Of its account; empty: not told. */
  readonly email: string;
}

export interface ConnectedCalendars {
  readonly accounts: readonly CalendarAccount[];
  /** null: bookings are written nowhere, unless an event type says otherwise. */
  readonly destination: DestinationCalendar | null;
}

/** A name for an account that no other one of the user's has. */
export const accountKey = ({
  integration,
  credentialId,
  delegationCredentialId,
  email,
}: CalendarAccount): string =>
  delegationCredentialId === null ? `${credentialId}` : `${integration} ${delegationCredentialId} ${email}`;

type CalendarId = Pick<ConnectedCalendar, 'integration' | 'externalId'>;

/** A name for a calendar: the API tells two of one name and integration apart no better. */
export const calendarKey = ({ integration, externalId }: CalendarId): string =>
  `${integration} ${externalId}`;
