import type { Client } from '../../../client/index.js';
import { list } from '../../../contract/calendars/calendars.operations.js';
import { Wire } from '../../Wire.js';

/** The accounts of that integration that answer, by their `credentialId`. @param integration such as `google_calendar` */
export async function readWorkingAccounts(client: Client, integration: string): Promise<string[]> {
  const accounts = new Wire(list.name, await client.call(list, {})).at('connectedCalendars').list();
  return accounts
    .filter((account) => account.at('integration').at('type').text() === integration)
    .filter((account) => account.at('error').raw == null)
    .map((account) => String(account.at('credentialId').number()));
}

/** The beginning of the keys of all that is read of connected calendars. */
export const allCalendarsKey = (client: Client) => [client.id, list.name] as const;
