import type { DestinationCalendarRecord } from '../../model/collections.js';
import type { User } from '../../model/records.js';
import type { Server } from '../../server.js';
import type { New } from '../../store/store.js';
import { type Account, type ProvidedCalendar, primaryOf } from './connectedCalendars.js';

/**
 * Where the user's bookings go. Reading it settles it, as on the real server: none becomes the first account's main
 * calendar, one that is no longer there gives way to that, and without accounts there is none.
 *
 * @returns `wasThere`: what it was before
 */
export async function settleDestination(user: User, accounts: readonly Account[], server: Server) {
  const { destinationCalendars } = server.store.collections;
  const [before] = await destinationCalendars.where({ userId: user.id });
  const first = accounts.find((account) => primaryOf(account));
  const primary = first && primaryOf(first);
  if (accounts.length === 0) await destinationCalendars.removeWhere({ userId: user.id });
  if (!first || !primary) return { wasThere: before, destination: accounts.length > 0 ? before : undefined };
  const isThere = accounts.some(({ calendars }) => calendars.some((one) => isMeant(one, before)));
  if (before && isThere) return { wasThere: before, destination: before };
  return { wasThere: before, destination: await setDestination(user, first, primary, server) };
}

/** A feed names no integration, so the destination that it became has an empty one, and is settled anew each time. */
const isMeant = (calendar: ProvidedCalendar, destination: DestinationCalendarRecord | undefined) =>
  calendar.externalId === destination?.externalId && calendar.integration === destination.integration;

/** One for each user: a new one takes the place of the one before. */
export async function setDestination(
  { id: userId }: User,
  { credential }: Account,
  { integration = '', externalId, email }: ProvidedCalendar,
  { store, clock }: Server,
): Promise<DestinationCalendarRecord> {
  const { destinationCalendars } = store.collections;
  const [before] = await destinationCalendars.where({ userId });
  const now = clock.now();
  const made: New<DestinationCalendarRecord> = {
    integration,
    externalId,
    primaryEmail: email ?? null,
    userId,
    credentialId: credential.id,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  };
  const changed = before && (await destinationCalendars.change(before.id, made));
  return changed ?? destinationCalendars.add(made);
}
