import type { Client } from '../../../client/index.js';
import { list } from '../../../contract/calendars/calendars.operations.js';
import { Wire } from '../../Wire.js';
import type { CalendarAccount } from '../connectedCalendars.js';
import { readConnectedCalendars } from '../readConnectedCalendars.js';

/** The accounts of that integration that answer, as the API has them now. @param integration such as `google_calendar` */
export async function readWorkingAccounts(client: Client, integration: string): Promise<CalendarAccount[]> {
  const { accounts } = readConnectedCalendars(new Wire(list.name, await client.call(list, {})));
  return accounts.filter((account) => account.integration === integration && account.problem === null);
}
