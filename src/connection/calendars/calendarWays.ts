import { connectedCalendarsQuery } from '../../queries/calendars/connectedCalendarsQuery.js';
import { askConnectUrl } from '../../queries/calendars/connecting/connectUrl.js';
import { readWorkingAccounts } from '../../queries/calendars/connecting/workingAccounts.js';
import { allSlotsKey } from '../../queries/slots.js';
import type { Way } from '../Way.js';

function calendarWay(calendar: 'google' | 'office365'): Way {
  return {
    name: `calendar.${calendar}`,
    ask: (client, { success }, isDryRun) => askConnectUrl(client, { calendar, redir: success, isDryRun }),
    connected: async (client) => {
      const accounts = await readWorkingAccounts(client, `${calendar}_calendar`);
      return accounts.map(({ credentialId }) => String(credentialId));
    },
    tellsRefusal: false,
    stale: (client) => [connectedCalendarsQuery(client).queryKey.slice(0, 2), allSlotsKey(client)],
  };
}

/** Calendars that are connected by consent. An account goes by its `credentialId`. */
export const calendarWays = { google: calendarWay('google'), office365: calendarWay('office365') } as const;
