import { replaceEqualDeep } from '@tanstack/react-query';
import type { CalendarAccount, ConnectedCalendars } from './connectedCalendars.js';

const isAccounts = (data: unknown): data is ConnectedCalendars =>
  typeof data === 'object' && data !== null && 'accounts' in data;

/** Of an account that no longer answers, what was last known of it: its address, its calendars, and which of them count. */
function remembered(account: CalendarAccount, before: ConnectedCalendars): CalendarAccount {
  const { problem, calendars, credentialId, integration } = account;
  if (problem === null || calendars.length > 0) return account;
  const known = before.accounts.find(
    (one) => one.credentialId === credentialId && one.integration === integration,
  );
  if (!known || account.delegationCredentialId !== known.delegationCredentialId) return account;
  const { email, hasPrimary, calendars: last } = known;
  return { ...account, email: account.email || email, hasPrimary, calendars: last };
}

/** What was read, with what only the answer before could tell. As it is called by the cache, which knows no types. */
export function keepLastKnown(before: unknown, now: unknown): unknown {
  if (!isAccounts(before) || !isAccounts(now)) return now;
  const accounts = now.accounts.map((account) => remembered(account, before));
  return replaceEqualDeep(before, { ...now, accounts });
}
