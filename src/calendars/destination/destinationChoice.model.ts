import {
  accountKey,
  type CalendarAccount,
  type ConnectedCalendar,
  type ConnectedCalendars,
  calendarKey,
} from '../../queries/calendars/connectedCalendars.js';
import type { EventTypeDestination } from '../../queries/calendars/eventTypeDestinations.js';
import { canBeDestination } from '../../queries/calendars/writeCalendars.js';
import type { Refusal, Wishes } from '../wishes/wishes.machine.js';

/** Of the one wish that there is. */
export const DESTINATION = 'destination';

export interface DestinationOption {
  readonly key: string;
  readonly calendar: ConnectedCalendar;
  readonly account: CalendarAccount;
  /** Several accounts, so its own has to be told; `email`: even several of its provider. */
  readonly tells: 'name' | 'provider' | 'email';
}

export interface DestinationElsewhere {
  readonly eventType: EventTypeDestination;
  /** By its name; null: it is not among those that can be read. */
  readonly calendar: string | null;
}

export interface DestinationChoiceModel {
  /** Those that can be written to. */
  readonly options: readonly DestinationOption[];
  /** Which of them it is, or will be once that is written; null: none of them. */
  readonly chosen: DestinationOption | null;
  /** It is one that can't be found among those that can be read. */
  readonly isLost: boolean;
  readonly isPending: boolean;
  readonly refusal: Refusal<string> | null;
  /** Event types that write elsewhere by their own choice. */
  readonly elsewhere: readonly DestinationElsewhere[];
}

function optionsOf(accounts: readonly CalendarAccount[]): DestinationOption[] {
  const open = accounts.filter(({ problem }) => problem === null);
  const choices = open.flatMap((account) =>
    account.calendars
      .filter((calendar) => !calendar.isReadOnly && canBeDestination(calendar.integration))
      .map((calendar) => ({ key: calendarKey(calendar), calendar, account })),
  );
  const keys = new Set(choices.map(({ account }) => accountKey(account)));
  return choices.map((choice) => {
    const { provider } = choice.account;
    const isAmbiguous = choices.some(
      ({ account }) => account.provider === provider && accountKey(account) !== accountKey(choice.account),
    );
    return { ...choice, tells: keys.size < 2 ? 'name' : isAmbiguous ? 'email' : 'provider' };
  });
}

export function destinationChoiceModel(
  { accounts, destination }: ConnectedCalendars,
  wishes: Wishes<string>,
  eventTypes: readonly EventTypeDestination[],
): DestinationChoiceModel {
  const options = optionsOf(accounts);
  const wish = wishes.open.get(DESTINATION);
  const key = wish?.wanted ?? (destination ? calendarKey(destination) : '');
  const chosen = options.find((option) => option.key === key) ?? null;
  const all = accounts.flatMap(({ calendars }) => calendars);
  return {
    options,
    chosen,
    isLost: chosen === null && destination !== null && canBeDestination(destination.integration),
    isPending: wish !== undefined,
    refusal: wishes.refusals.get(DESTINATION) ?? null,
    elsewhere: eventTypes
      .filter((eventType) => calendarKey(eventType) !== key)
      .map((eventType) => ({
        eventType,
        calendar: all.find((one) => calendarKey(one) === calendarKey(eventType))?.name ?? null,
      })),
  };
}
