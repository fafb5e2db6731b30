import type { Client } from '../../client/index.js';
import { list } from '../../contract/calendars/calendars.operations.js';
import { Wire } from '../Wire.js';

export interface ConnectedCalendar {
  /** Such as `google_calendar`. */
  readonly integration: string;
  /** Its id at its provider. */
  readonly externalId: string;
  readonly name: string;
  /** The main one of its account. */
  readonly isPrimary: boolean;
  /** Bookings can't be written to it. */
  readonly isReadOnly: boolean;
}

/** An account at a provider, with its calendars. */
export interface CalendarAccount {
  readonly credentialId: number;
  /** What the provider is called. */
  readonly provider: string;
  /** Empty: the provider does not tell. */
  readonly email: string;
  /** It has one that is its main one. */
  readonly hasPrimary: boolean;
  /** Empty where the provider did not answer. */
  readonly calendars: readonly ConnectedCalendar[];
}

export interface ConnectedCalendars {
  readonly accounts: readonly CalendarAccount[];
  /** Where bookings are written unless an event type says otherwise, by its name; null: nowhere, or nobody tells. */
  readonly defaultName: string | null;
}

const text = (wire: Wire) => wire.text();

const readCalendar = (wire: Wire): ConnectedCalendar => ({
  integration: (wire.at('integration').maybe(text) || wire.at('integrationName').maybe(text)) ?? '',
  externalId: wire.at('externalId').text(),
  name: wire.at('name').maybe(text) || wire.at('externalId').text(),
  isPrimary: wire.at('primary').flag(),
  isReadOnly: wire.at('readOnly').flag(),
});

function readAccount(wire: Wire): CalendarAccount {
  const app = wire.at('integration');
  const calendars = wire.at('calendars').maybe((list) => list.list()) ?? [];
  const primary = wire.at('primary');
  return {
    credentialId: wire.at('credentialId').number(),
    provider: app.at('title').maybe(text) || app.at('name').text(),
    email:
      primary.maybe((it) => it.at('email').maybe(text)) ||
      (calendars.map((calendar) => calendar.at('email').maybe(text)).find(Boolean) ?? ''),
    hasPrimary: primary.raw != null,
    calendars: calendars.map(readCalendar),
  };
}

const readCalendars = (wire: Wire): ConnectedCalendars => ({
  accounts: wire.at('connectedCalendars').list().map(readAccount),
  defaultName: wire.at('destinationCalendar').maybe((it) => it.at('name').maybe(text)),
});

/** The accounts that the signed-in user has connected, with their calendars. */
export const connectedCalendarsQuery = (client: Client) => ({
  queryKey: [client.id, list.name, 'accounts'] as const,
  queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<ConnectedCalendars> =>
    readCalendars(new Wire(list.name, await client.call(list, {}, { signal }))),
  staleTime: 60_000,
});
