import type { Wire } from '../Wire.js';
import type {
  CalendarAccount,
  ConnectedCalendar,
  ConnectedCalendars,
  DestinationCalendar,
} from './connectedCalendars.js';

const text = (wire: Wire) => wire.text();
const number = (wire: Wire) => wire.number();

type Owner = Pick<CalendarAccount, 'credentialId' | 'delegationCredentialId' | 'integration'>;

/** A feed says its integration by another word, and a newer server may say less of one calendar than of its account. */
const readCalendar =
  (owner: Owner) =>
  (wire: Wire): ConnectedCalendar => ({
    integration:
      (wire.at('integration').maybe(text) || wire.at('integrationName').maybe(text)) ?? owner.integration,
    externalId: wire.at('externalId').text(),
    credentialId: wire.at('credentialId').maybe(number) ?? owner.credentialId,
    delegationCredentialId: wire.at('delegationCredentialId').maybe(text) ?? owner.delegationCredentialId,
    name: wire.at('name').maybe(text) || wire.at('externalId').text(),
    isPrimary: wire.at('primary').flag(),
    isReadOnly: wire.at('readOnly').flag(),
    isSelected: wire.at('isSelected').flag(),
  });

function readAccount(wire: Wire): CalendarAccount {
  const app = wire.at('integration');
  const calendars = wire.at('calendars').maybe((list) => list.list());
  const primary = wire.at('primary');
  const owner: Owner = {
    credentialId: wire.at('credentialId').number(),
    delegationCredentialId: wire.at('delegationCredentialId').maybe(text) || null,
    integration: app.at('type').maybe(text) ?? '',
  };
  // Without calendars and without a reason nobody knows what blocks either.
  const said = wire.at('error').maybe((error) => error.at('message').maybe(text) ?? '');
  return {
    ...owner,
    provider: app.at('title').maybe(text) || app.at('name').text(),
    email:
      primary.maybe((it) => it.at('email').maybe(text)) ||
      ((calendars ?? []).map((calendar) => calendar.at('email').maybe(text)).find(Boolean) ?? ''),
    hasPrimary: primary.raw != null,
    problem: said ?? (calendars ? null : ''),
    calendars: (calendars ?? []).map(readCalendar(owner)),
  };
}

/** Where there is none the answer has an object without an id, or nothing. */
const readDestination = (wire: Wire): DestinationCalendar | null =>
  wire.maybe((destination) =>
    destination.at('id').maybe((id) => ({
      id: id.number(),
      integration: destination.at('integration').maybe(text) ?? '',
      externalId: destination.at('externalId').text(),
      credentialId: destination.at('credentialId').maybe(number),
      name: destination.at('name').maybe(text),
      provider: destination.at('integrationTitle').maybe(text),
      email: (destination.at('primaryEmail').maybe(text) || destination.at('email').maybe(text)) ?? '',
    })),
  );

type WithPlaces = Pick<ConnectedCalendars, 'accounts'>;

/** What the answer that has just made a destination leaves out stands among the calendars. */
function named(destination: DestinationCalendar, { accounts }: WithPlaces): DestinationCalendar {
  if (destination.name !== null) return destination;
  for (const { calendars, provider, email } of accounts) {
    const found = calendars.find(({ externalId }) => externalId === destination.externalId);
    if (found) return { ...destination, name: found.name, provider, email: destination.email || email };
  }
  return destination;
}

export function readConnectedCalendars(wire: Wire): ConnectedCalendars {
  const accounts = wire.at('connectedCalendars').list().map(readAccount);
  const destination = readDestination(wire.at('destinationCalendar'));
  return { accounts, destination: destination && named(destination, { accounts }) };
}
