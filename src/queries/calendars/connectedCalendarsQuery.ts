import type { Client } from '../../client/index.js';
import { list } from '../../contract/calendars/calendars.operations.js';
import { Wire } from '../Wire.js';
import type { ConnectedCalendars } from './connectedCalendars.js';
import { keepLastKnown } from './keepLastKnown.js';
import { readConnectedCalendars } from './readConnectedCalendars.js';

/** The accounts that the signed-in user has connected, with their calendars. */
export const connectedCalendarsQuery = (client: Client) => ({
  queryKey: [client.id, list.name, 'accounts'] as const,
  queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<ConnectedCalendars> =>
    readConnectedCalendars(new Wire(list.name, await client.call(list, {}, { signal }))),
  structuralSharing: keepLastKnown,
  staleTime: 60_000,
});
