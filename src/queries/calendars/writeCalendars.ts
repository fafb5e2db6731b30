import type { Client } from '../../client/index.js';
import { disconnect } from '../../contract/calendars/calendars.operations.js';
import type { DisconnectCalendarInput } from '../../contract/calendars/calendars.schema.js';
import * as destinations from '../../contract/destination-calendars/destinationCalendars.operations.js';
import type { UpdateDestinationCalendarInput as WireDestination } from '../../contract/destination-calendars/destinationCalendars.schema.js';
import * as selected from '../../contract/selected-calendars/selectedCalendars.operations.js';

/** Which calendar is meant, as `useConnectedCalendars` tells it: a `ConnectedCalendar` itself will do. */
export interface SelectedCalendarInput {
  integration: string;
  externalId: string;
  credentialId: number;
  /** null: the account is the user's own. */
  delegationCredentialId?: string | null | undefined;
}

/** Which calendar is meant: one that is connected and can be written to. A `ConnectedCalendar` itself will do. */
export type DestinationCalendarInput = Omit<SelectedCalendarInput, 'credentialId'>;

/** Which account is meant: a `CalendarAccount` itself will do. */
export interface CalendarCredentialsInput {
  credentialId: number;
  /** Such as `google_calendar`. */
  integration: string;
}

const ofOrganization = ({ delegationCredentialId: id }: DestinationCalendarInput) =>
  id == null ? {} : { delegationCredentialId: id };

const selectedRef = (input: SelectedCalendarInput) => ({
  integration: input.integration,
  externalId: input.externalId,
  credentialId: input.credentialId,
  ...ofOrganization(input),
});

export async function selectCalendar(client: Client, input: SelectedCalendarInput): Promise<void> {
  await client.call(selected.create, selectedRef(input));
}

export async function deselectCalendar(client: Client, input: SelectedCalendarInput): Promise<void> {
  await client.call(selected.delete, selectedRef(input));
}

const writable: readonly string[] = [
  'google_calendar',
  'office365_calendar',
  'apple_calendar',
] satisfies WireDestination['integration'][];

/** Whether the API takes calendars of that integration as the place of new bookings at all. */
export const canBeDestination = (integration: string): integration is WireDestination['integration'] =>
  writable.includes(integration);

export async function setDestination(client: Client, input: DestinationCalendarInput): Promise<void> {
  const { externalId } = input;
  // SAFETY: one that is newer than this library is for the server to refuse.
  const integration = input.integration as WireDestination['integration'];
  await client.call(destinations.update, { integration, externalId, ...ofOrganization(input) });
}

const slugs: Readonly<Record<string, DisconnectCalendarInput['calendar']>> = {
  google_calendar: 'google',
  office365_calendar: 'office365',
  apple_calendar: 'apple',
  'ics-feed_calendar': 'ics-feed',
};

/** Whether the API has a way to forget accounts of that integration. */
export const canBeDisconnected = (integration: string): boolean => integration in slugs;

export async function forgetAccount(client: Client, input: CalendarCredentialsInput): Promise<void> {
  const { credentialId: id, integration } = input;
  // SAFETY: as above; the address names the provider, and the id alone says which account is meant.
  const calendar = slugs[integration] ?? (integration as DisconnectCalendarInput['calendar']);
  await client.call(disconnect, { calendar, id });
}
