import type { Client } from '../../client/index.js';
import type { ListBusyTimesInput } from '../../contract/calendars/busyTimes.schema.js';
import { listBusyTimes, list as listCalendars } from '../../contract/calendars/calendars.operations.js';
import { parseInstant } from '../../time/instant.js';
import type { Day, Interval, Zone } from '../../time/types.js';
import { queryKey } from '../queryKey.js';
import { Wire } from '../Wire.js';

/** One calendar of an account that is connected, by the names that the API has for it. */
export type CalendarName = ListBusyTimesInput['calendarsToLoad'][number];

/** Those that count for her own times; of who has chosen none, all of them. */
function readCalendars(answer: unknown): CalendarName[] {
  const all = new Wire(listCalendars.name, answer)
    .at('connectedCalendars')
    .list()
    .flatMap((account) => account.at('calendars').maybe((calendars) => calendars.list()) ?? [])
    .map((calendar) => ({
      isSelected: calendar.at('isSelected').flag(),
      name: {
        credentialId: calendar.at('credentialId').number(),
        externalId: calendar.at('externalId').text(),
      },
    }));
  const selected = all.filter(({ isSelected }) => isSelected);
  return (selected.length > 0 ? selected : all).map(({ name }) => name);
}

/** The calendars that the signed-in user has connected. */
export const ownCalendarsQuery = (client: Client) => ({
  queryKey: queryKey(client, listCalendars),
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<CalendarName[]> =>
    readCalendars(await client.call(listCalendars, {}, { signal })),
  staleTime: 300_000,
});

export interface BusyTimesInput {
  calendars: readonly CalendarName[];
  /** Both of them included. */
  days: { readonly first: Day; readonly last: Day };
  /** In which the days begin and end. */
  zone: Zone;
}

/** When those calendars are busy, in the order in which that begins. */
export function busyTimesQuery(client: Client, { calendars, days, zone }: BusyTimesInput) {
  const input = {
    calendarsToLoad: [...calendars],
    dateFrom: days.first,
    dateTo: days.last,
    timeZone: zone,
  };
  return {
    queryKey: queryKey(client, listBusyTimes, input),
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Interval[]> =>
      new Wire(listBusyTimes.name, await client.call(listBusyTimes, input, { signal }))
        .list()
        .map((time) => ({ start: time.at('start').as(parseInstant), end: time.at('end').as(parseInstant) })),
    staleTime: 60_000,
  };
}
