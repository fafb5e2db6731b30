import type { BusyTime } from '../../../../contract/calendars/busyTimes.schema.js';
import { parseZone } from '../../../../time/zone.js';
import type { CredentialRecord } from '../../../model/collections.js';
import { calendarsOfAccount } from '../../../providers/calendars.js';
import { GOOGLE } from '../../apps/apps.js';
import type { Handler, KnownCall } from '../../handler.js';
import { busyTimesOf } from '../busyTimes.js';
import { requireConnection } from './connections.js';
import { requireGoogle } from './events.js';
import { type AskedRange, rangeOf } from './range.js';

interface Asked extends AskedRange {
  timeZone?: string | undefined;
}

/** Of all accounts at Google, what is selected. */
export const listFreeBusy: Handler<'calendars.listFreeBusy'> = async ({ calendar, ...asked }, call) => {
  requireGoogle(calendar, 'Free/busy');
  const { type } = GOOGLE.integration;
  const accounts = await call.store.collections.credentials.where({ type, userId: call.caller.user.id });
  const named = await Promise.all(
    accounts.map(async (account) => [account, await selectedOf(account, call)] as const),
  );
  return busyIn(new Map(named), asked, call);
};

/** What is selected of one account, or its main calendar where nothing is. */
export const listConnectionBusyTimes: Handler<'calendars.connections.listBusyTimes'> = async (
  { connectionId, ...asked },
  call,
) => {
  const account = await requireConnection(connectionId, call);
  const selected = await selectedOf(account, call);
  const [main] = calendarsOfAccount(account.type, account.account ?? '');
  return busyIn(
    new Map([[account, selected.length > 0 || !main ? selected : [main.externalId]]]),
    asked,
    call,
  );
};

async function selectedOf({ id: credentialId, userId }: CredentialRecord, { store }: KnownCall) {
  const fields = { credentialId, ...(userId !== null && { userId }) };
  return (await store.collections.selectedCalendars.where(fields)).map(({ externalId }) => externalId);
}

function busyIn(
  named: ReadonlyMap<CredentialRecord, readonly string[]>,
  { timeZone = 'UTC', ...asked }: Asked,
  call: KnownCall,
): Promise<BusyTime[]> {
  const zone = parseZone(timeZone);
  return busyTimesOf(named, rangeOf(asked, zone), zone, call);
}
