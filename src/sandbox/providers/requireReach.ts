import type { CredentialRecord } from '../model/collections.js';
import type { Server } from '../server.js';

/** A provider does not answer for an account. The message is what is told of it beside the account. */
export class OutOfReach extends Error {
  override name = 'OutOfReach';
}

/**
 * Asks before a calendar of the account is read or written.
 * @throws OutOfReach when the account has refused the server, or a fault keeps it away
 */
export async function requireReach(
  { id, appId: app, invalid, account }: CredentialRecord,
  { store, strikes }: Server,
): Promise<void> {
  if (account !== null && !invalid && strikes('refresh-refused', app)) {
    await store.collections.credentials.change(id, { invalid: true });
    throw refused();
  }
  if (invalid) throw refused();
  if (strikes('calendar-down', app)) throw new OutOfReach('Could not get connected calendars');
}

const refused = () => new OutOfReach('Access token expired or revoked');
