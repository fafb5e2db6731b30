import type {
  CalendarAccount,
  ConnectedCalendar,
  ConnectedCalendars,
  DestinationCalendar,
} from '../../queries/calendars/connectedCalendars.js';

/** A calendar of the account of that number. */
export const calendar = (name: string, facts: Partial<ConnectedCalendar> = {}): ConnectedCalendar => ({
  integration: 'google_calendar',
  externalId: name.toLowerCase(),
  credentialId: 1,
  delegationCredentialId: null,
  name,
  isPrimary: false,
  isReadOnly: false,
  isSelected: false,
  ...facts,
});

export const account = (
  calendars: readonly ConnectedCalendar[],
  facts: Partial<CalendarAccount> = {},
): CalendarAccount => ({
  credentialId: 1,
  delegationCredentialId: null,
  integration: 'google_calendar',
  provider: 'Google Calendar',
  email: 'hannah@gmail.example',
  hasPrimary: true,
  problem: null,
  calendars,
  ...facts,
});

export const outlook = { credentialId: 2, integration: 'office365_calendar' } as const;

export const placeOf = ({
  integration,
  externalId,
  credentialId,
  name,
}: ConnectedCalendar): DestinationCalendar => ({
  id: 1,
  integration,
  externalId,
  credentialId,
  name,
  provider: 'Google Calendar',
  email: '',
});

export const connected = (
  accounts: readonly CalendarAccount[],
  destination: DestinationCalendar | null = null,
): ConnectedCalendars => ({ accounts, destination });
