import type { Client } from '../../../client/index.js';
import { createCredentials } from '../../../contract/calendars/calendars.operations.js';
import { isCalNetworkError } from '../../../errors/index.js';
import type { CalendarAccount } from '../connectedCalendars.js';
import { readWorkingAccounts } from './workingAccounts.js';

export interface AppleCredentialsInput {
  /** The Apple ID. */
  username: string;
  /** An app-specific password, made in the Apple account; the account's own is refused. */
  password: string;
}

const APPLE = 'apple_calendar';

/**
 * Connects an Apple calendar. Where the answer is lost, the API is asked whether it did.
 * @returns the `credentialId` of the account; null: it is connected, and the API does not tell which it is
 * @throws CalError `bad_request` when Apple refuses them
 */
export async function saveAppleCredentials(
  client: Client,
  input: AppleCredentialsInput,
): Promise<number | null> {
  const before = await readWorkingAccounts(client, APPLE);
  const isNew = ({ credentialId }: CalendarAccount) =>
    !before.some((account) => account.credentialId === credentialId);
  const found = async () => {
    const after = await readWorkingAccounts(client, APPLE);
    return (after.find(isNew) ?? after.find(({ email }) => email === input.username))?.credentialId ?? null;
  };
  try {
    await client.call(createCredentials, { calendar: 'apple', ...input });
  } catch (error) {
    if (!isCalNetworkError(error)) throw error;
    const made = await found();
    if (made === null) throw error;
    return made;
  }
  return found();
}
