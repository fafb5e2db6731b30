import {
  type CalendarProviderName,
  calendarProviders,
  integrationOf,
} from '../../connection/calendars/calendarProviders.js';
import type { CalError } from '../../errors/index.js';
import {
  accountKey,
  type CalendarAccount,
  type ConnectedCalendar,
  type ConnectedCalendars,
  calendarKey,
} from '../../queries/calendars/connectedCalendars.js';
import { canBeDisconnected } from '../../queries/calendars/writeCalendars.js';
import type { Refusal, Wishes } from '../wishes/wishes.machine.js';

/** What the API has said so far. */
export interface CalendarFacts {
  /** undefined: it is still being asked. */
  readonly connected: ConnectedCalendars | undefined;
  /** Why they can't be read; null: they can. */
  readonly error: CalError | null;
}

export type CalendarsStatus = 'loading' | 'refused' | 'failed' | 'empty' | 'ready';

/**
 * - `broken`: its provider gives no calendars
 * - `delegated`: an organization has connected it
 * - `feed`: nothing can be written to any of it
 */
export type AccountHealth = 'working' | 'broken' | 'delegated' | 'feed';

/** Why an account can't be removed here: by the organization it was connected by, or the API knows no way. */
export type NotRemovable = 'delegated' | 'unknown';

export interface CalendarRow {
  readonly key: string;
  readonly calendar: ConnectedCalendar;
  /** It blocks, or will once that is written. */
  readonly isOn: boolean;
  readonly isPending: boolean;
  /** Its account does not answer: what it says may be old, and can't be changed. */
  readonly isFrozen: boolean;
  /** New bookings are written here. */
  readonly isDestination: boolean;
  /** Why it is not as she wanted it. */
  readonly refusal: Refusal<boolean> | null;
}

export interface AccountCardModel {
  readonly key: string;
  readonly account: CalendarAccount;
  readonly health: AccountHealth;
  /** null: another than those that can be connected here. */
  readonly provider: CalendarProviderName | null;
  readonly rows: readonly CalendarRow[];
  /** null: it can be removed. */
  readonly notRemovable: NotRemovable | null;
}

export interface CalendarAccountsModel {
  readonly status: CalendarsStatus;
  readonly error: CalError | null;
  readonly accounts: readonly AccountCardModel[];
  /** There are accounts, all of them answer, and none of their calendars is switched on. */
  readonly blocksNothing: boolean;
}

export const providerOf = (integration: string): CalendarProviderName | null =>
  calendarProviders.find((name) => integrationOf[name] === integration) ?? null;

export function healthOf({ problem, delegationCredentialId, integration }: CalendarAccount): AccountHealth {
  if (problem !== null) return 'broken';
  if (delegationCredentialId !== null) return 'delegated';
  return providerOf(integration) === 'ics' ? 'feed' : 'working';
}

function notRemovable({ delegationCredentialId, integration }: CalendarAccount): NotRemovable | null {
  if (delegationCredentialId !== null) return 'delegated';
  return canBeDisconnected(integration) ? null : 'unknown';
}

const isRefused = ({ kind, code }: CalError) =>
  kind === 'auth' || code === 'forbidden' || code === 'unauthenticated';

function statusOf({ connected, error }: CalendarFacts): CalendarsStatus {
  if (connected) return connected.accounts.length === 0 ? 'empty' : 'ready';
  if (!error) return 'loading';
  return isRefused(error) ? 'refused' : 'failed';
}

const none: ConnectedCalendars = { accounts: [], destination: null };

/** Exactly what is shown of the accounts, with what she has just wanted of their calendars. */
export function calendarAccountsModel(facts: CalendarFacts, wishes: Wishes<boolean>): CalendarAccountsModel {
  const { accounts, destination } = facts.connected ?? none;
  const rowOf = (calendar: ConnectedCalendar, isFrozen: boolean): CalendarRow => {
    const key = calendarKey(calendar);
    const wish = wishes.open.get(key);
    return {
      key,
      calendar,
      isOn: wish?.wanted ?? calendar.isSelected,
      isPending: wish !== undefined,
      isFrozen,
      isDestination: destination !== null && calendarKey(destination) === key,
      refusal: wishes.refusals.get(key) ?? null,
    };
  };
  const cards = accounts.map((account): AccountCardModel => {
    const isBroken = account.problem !== null;
    return {
      key: accountKey(account),
      account,
      health: healthOf(account),
      provider: providerOf(account.integration),
      rows: account.calendars.map((calendar) => rowOf(calendar, isBroken)),
      notRemovable: notRemovable(account),
    };
  });
  return {
    status: statusOf(facts),
    error: facts.error,
    accounts: cards,
    blocksNothing:
      cards.length > 0 &&
      cards.every(({ health, rows }) => health !== 'broken' && rows.every((row) => !row.isOn)),
  };
}
