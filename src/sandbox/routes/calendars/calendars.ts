import type { CalendarCredential } from '../../../contract/calendars/calendars.schema.js';
import { badRequest, notFound, unauthorized } from '../../http/Refusal.js';
import type { CredentialRecord } from '../../model/collections.js';
import { APPLE, type CalendarApp, GOOGLE, ICS_FEED, OFFICE365 } from '../apps/apps.js';
import { disconnectApp, ownCredential } from '../apps/credentials.js';
import type { Handler, KnownCall } from '../handler.js';
import { accountAnswer, accountsOf, calendarsOf, destinationAnswer } from './connectedCalendars.js';
import { settleDestination } from './destination.js';

const PROVIDERS: ReadonlyMap<string, CalendarApp> = new Map([
  ['google', GOOGLE],
  ['office365', OFFICE365],
  ['apple', APPLE],
]);

/** What is wrong with the name of a provider; the ones there are stand where the status' name stands elsewhere. */
export const unknownProvider = () =>
  badRequest('Invalid calendar type, available calendars are: ', [...PROVIDERS.keys()].join(', '));

export const listCalendars: Handler<'calendars.list'> = async (_, call) => {
  const { user } = call.caller;
  const accounts = await accountsOf(user, call);
  const { wasThere, destination } = await settleDestination(user, accounts, call);
  const selected = await call.store.collections.selectedCalendars.where({ userId: user.id });
  return {
    connectedCalendars: accounts.map((account) =>
      accountAnswer(account, ({ externalId }, { credential }) =>
        selected.some((one) => one.externalId === externalId && one.integration === credential.type),
      ),
    ),
    // One that this very request has made is told without the calendar that it is.
    destinationCalendar: destination ? destinationAnswer(destination, wasThere ? accounts : []) : {},
  };
};

export const checkCalendar: Handler<'calendars.check'> = async ({ calendar }, call) => {
  const app = PROVIDERS.get(calendar);
  if (!app) throw unknownProvider();
  return check(app, call);
};

export const checkGoogle: Handler<'gcal.check'> = async (_, call) => check(GOOGLE, call);

export const checkFeeds: Handler<'calendars.icsFeeds.check'> = async (_, call) => check(ICS_FEED, call);

/** Any of the user's credentials, whatever the provider in the address. */
export const disconnectCalendar: Handler<'calendars.disconnect'> = async ({ id }, call) => {
  const credential = await requireCredential(id, call);
  await disconnectApp(credential, call.store);
  return credentialAnswer(credential);
};

/** @throws Refusal 404 when the user has no such credential */
export async function requireCredential(id: number, { caller, store }: KnownCall): Promise<CredentialRecord> {
  const credential = await ownCredential(id, caller.user.id, store);
  if (!credential) throw notFound('Calendar credentials not found');
  return credential;
}

export const credentialAnswer = (credential: CredentialRecord): CalendarCredential => {
  const { id, type, userId, teamId, appId, invalid } = credential;
  return { id, type, userId, teamId, appId, invalid };
};

async function check(app: CalendarApp, call: KnownCall): Promise<undefined> {
  const { type } = app.integration;
  const found = await call.store.collections.credentials.where({ type, userId: call.caller.user.id });
  if (found.length === 0) throw badRequest(`Credentials for ${app.credentialsName} not found.`);
  for (const credential of found) {
    const calendars = await calendarsOf(credential, call).catch(() => []);
    const { invalid } = (await call.store.collections.credentials.find(credential.id)) ?? credential;
    if (invalid) throw badRequest(`Invalid ${app.invalidName}.`);
    if (calendars.length === 0) throw unauthorized(`${app.title} not connected.`);
  }
  return undefined;
}
