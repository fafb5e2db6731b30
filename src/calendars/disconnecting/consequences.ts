import {
  accountKey,
  type CalendarAccount,
  type ConnectedCalendar,
  type ConnectedCalendars,
} from '../../queries/calendars/connectedCalendars.js';
import type { EventTypeDestination } from '../../queries/calendars/eventTypeDestinations.js';
import { canBeDestination } from '../../queries/calendars/writeCalendars.js';

/** What follows when an account is disconnected. */
export interface Consequences {
  /** Those that block now, and no longer will; null: the account does not answer, so nobody knows. */
  readonly unblocked: readonly ConnectedCalendar[] | null;
  /** Afterwards no calendar blocks at all, as far as can be seen. */
  readonly isLastToBlock: boolean;
  /** New bookings are written there now; null: they are written elsewhere already. */
  readonly lost: {
    /** By its name; null: it can't be read. */
    readonly from: string | null;
    /** Where the API writes them from then on; null: nowhere. */
    readonly to: { readonly calendar: ConnectedCalendar; readonly account: CalendarAccount } | null;
  } | null;
  /** Those that write there by their own choice. */
  readonly eventTypes: readonly EventTypeDestination[];
}

/** As the API finds a new place: the main calendar of the first account that has one, or else its first. */
function nextPlace(accounts: readonly CalendarAccount[]) {
  for (const account of accounts) {
    const open = account.calendars.filter(({ isReadOnly }) => !isReadOnly);
    const calendar = open.find(({ isPrimary }) => isPrimary) ?? open[0];
    if (account.problem === null && calendar && canBeDestination(calendar.integration)) {
      return { calendar, account };
    }
  }
  return null;
}

export function consequencesOf(
  account: CalendarAccount,
  { accounts, destination }: ConnectedCalendars,
  eventTypes: readonly EventTypeDestination[],
): Consequences {
  const others = accounts.filter((other) => accountKey(other) !== accountKey(account));
  const { calendars, problem, credentialId, integration } = account;
  const isThere = ({ externalId, ...place }: { integration: string; externalId: string }) =>
    place.integration === integration && calendars.some((calendar) => calendar.externalId === externalId);
  const isUnknown = problem !== null && calendars.length === 0;
  const unblocked = isUnknown ? null : calendars.filter(({ isSelected }) => isSelected);
  const isPlace = destination !== null && (destination.credentialId === credentialId || isThere(destination));
  return {
    unblocked,
    isLastToBlock:
      (unblocked === null || unblocked.length > 0) &&
      others.every((other) => other.problem === null && other.calendars.every((one) => !one.isSelected)),
    // A feed that stands in for a place takes no bookings that could be lost.
    lost: isPlace && canBeDestination(integration) ? { from: destination.name, to: nextPlace(others) } : null,
    eventTypes: eventTypes.filter(isThere),
  };
}
