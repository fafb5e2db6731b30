import type { CredentialRecord } from '../../model/collections.js';
import type { BookingRecord, User } from '../../model/records.js';
import { calendarsOfAccount } from '../../providers/calendars.js';
import type { Store } from '../../store/store.js';
import { APPLE } from '../apps/apps.js';

/** A calendar that events can be written into. */
export interface WritableCalendar {
  host: User;
  credential: CredentialRecord;
  externalId: string;
}

/**
 * Where a booking is written: the event type's own calendar, the host's destination, or, where neither can be found, the main
 * calendar of the first account that is not Apple's. undefined: nowhere, also where the host's client wants no events.
 */
export async function writableCalendar(
  { hostId, eventTypeId }: BookingRecord,
  store: Store,
): Promise<WritableCalendar | undefined> {
  const host = await store.users.find(hostId);
  const client = host?.clientId ? await store.oauthClients.find(host.clientId) : undefined;
  if (!host || client?.areCalendarEventsEnabled === false) return undefined;
  const [destination] = await store.collections.destinationCalendars.where({ userId: hostId });
  const eventType = await store.eventTypes.find(eventTypeId);
  const open = (await store.collections.credentials.where({ userId: hostId })).flatMap(writableOf);
  const wanted = eventType?.settings.destinationCalendar ?? destination;
  const found = open.find(
    ({ credential, externalId }) =>
      credential.type === wanted?.integration && externalId === wanted.externalId,
  );
  const calendar = found ?? open.find(({ credential }) => credential.type !== APPLE.integration.type);
  return calendar && { host, ...calendar };
}

/** The main one first. */
const writableOf = (credential: CredentialRecord) =>
  credential.account === null
    ? []
    : calendarsOfAccount(credential.type, credential.account)
        .filter(({ readOnly }) => !readOnly)
        .map(({ externalId }) => ({ credential, externalId }));
