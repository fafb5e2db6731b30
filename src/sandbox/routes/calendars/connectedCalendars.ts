import type {
  Calendar,
  ConnectedAccount,
  DestinationCalendar,
} from '../../../contract/calendars/connectedCalendars.schema.js';
import { toIso } from '../../../time/instant.js';
import type { CredentialRecord, DestinationCalendarRecord } from '../../model/collections.js';
import type { User } from '../../model/records.js';
import { calendarsOfAccount } from '../../providers/calendars.js';
import { OutOfReach, requireReach } from '../../providers/requireReach.js';
import type { Server } from '../../server.js';
import { type CalendarApp, calendarApps } from '../apps/apps.js';
import { readFeed } from './feeds/readFeed.js';

/** A calendar as its provider tells of it. */
export type ProvidedCalendar = Omit<Calendar, 'isSelected' | 'credentialId' | 'delegationCredentialId'>;

export interface Account {
  credential: CredentialRecord;
  app: CalendarApp;
  /** Empty: the provider does not answer, or has none. */
  calendars: readonly ProvidedCalendar[];
  /** Why it does not answer. */
  error?: string;
}

/** All that a user has connected, each with what its provider lists. */
export async function accountsOf({ id }: User, server: Server): Promise<Account[]> {
  const credentials = await server.store.collections.credentials.where({ userId: id });
  const accounts = credentials.map(async (credential) => {
    const app = calendarApps.find(({ integration }) => integration.type === credential.type);
    return app && { credential, app, ...(await listed(credential, server)) };
  });
  return (await Promise.all(accounts)).filter((account) => account !== undefined);
}

const listed = (credential: CredentialRecord, server: Server) =>
  calendarsOf(credential, server).then(
    (calendars) => ({ calendars }),
    (error: unknown) => {
      if (error instanceof OutOfReach) return { calendars: [], error: error.message };
      throw error;
    },
  );

/**
 * Feeds that can't be read are left out.
 * @throws OutOfReach when the provider does not answer
 */
export async function calendarsOf(credential: CredentialRecord, server: Server): Promise<ProvidedCalendar[]> {
  const { type, account, urls } = credential;
  await requireReach(credential, server);
  if (account !== null) {
    return calendarsOfAccount(type, account).map((calendar) => ({
      ...calendar,
      integration: type,
      email: account,
    }));
  }
  const read = urls.map(async (url): Promise<ProvidedCalendar[]> => {
    try {
      const { name } = readFeed(await server.fetchFeed(url));
      return [{ name, readOnly: true, externalId: url, integrationName: type }];
    } catch {
      return [];
    }
  });
  return (await Promise.all(read)).flat();
}

/** The main calendar; the first one where none is. */
export const primaryOf = ({ calendars }: Account): ProvidedCalendar | undefined =>
  calendars.find(({ primary }) => primary) ?? calendars[0];

/** @param isSelected whether the calendar of that `externalId` blocks slots */
export function accountAnswer(
  account: Account,
  isSelected: (calendar: ProvidedCalendar, account: Account) => boolean,
): ConnectedAccount {
  const { credential, app, calendars } = account;
  const about = { integration: app.integration, credentialId: credential.id, delegationCredentialId: null };
  const primary = primaryOf(account);
  if (!primary) return { ...about, error: { message: account.error ?? 'No primary calendar found' } };
  const answer = (calendar: ProvidedCalendar): Calendar => ({
    ...calendar,
    primary: calendar.primary || null,
    isSelected: isSelected(calendar, account),
    credentialId: credential.id,
    delegationCredentialId: null,
  });
  return { ...about, primary: answer(primary), calendars: calendars.map(answer) };
}

export function destinationAnswer(
  destination: DestinationCalendarRecord,
  accounts: readonly Account[],
): DestinationCalendar {
  const { createdAt, updatedAt, ...record } = destination;
  const answer = {
    ...record,
    eventTypeId: null,
    createdAt: toIso(createdAt),
    updatedAt: toIso(updatedAt),
    delegationCredentialId: null,
    domainWideDelegationCredentialId: null,
  };
  for (const account of accounts) {
    const found = account.calendars.find(({ externalId }) => externalId === destination.externalId);
    if (!found) continue;
    const { primary, ...calendar } = found;
    const { title } = account.app.integration;
    return {
      ...answer,
      ...calendar,
      integration: destination.integration,
      ...(primary && { primary }),
      primaryEmail: primaryOf(account)?.email,
      integrationTitle: title,
    };
  }
  return answer;
}
