import type { Client } from '../../client/index.js';
import type { ListBusyTimesInput } from '../../contract/calendars/busyTimes.schema.js';
import { listBusyTimes, list as listCalendars } from '../../contract/calendars/calendars.operations.js';
import { parseInstant } from '../../time/instant.js';
import type { Day, Interval, Zone } from '../../time/types.js';
import { queryKey } from '../queryKey.js';
import { Wire } from '../Wire.js';

/** One calendar of an account that is connected, by the names that the API has for it. */
export type CalendarName = ListBusyTimesInput['calendarsToLoad'][number];

/** The API tells when calendars are busy by the user's own credentials alone. */
const isOwn = (calendar: Wire) => calendar.at('delegationCredentialId').raw == null;

/** Those that count for her own times; of who has chosen none, all of them. */
function readCalendars(answer: unknown): CalendarName[] {
  const all = new Wire(listCalendars.name, answer)
    .at('connectedCalendars')
    .list()
    .flatMap((account) => account.at('calendars').maybe((calendars) => calendars.list()) ?? [])
    .filter(isOwn)
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

/** A time that is taken in a calendar. */
export interface BusyTime extends Interval {
  /** What the calendar calls it; empty: it does not tell. */
  readonly title: string;
}

const readBusyTime = (time: Wire): BusyTime => ({
  start: time.at('start').as(parseInstant),
  end: time.at('end').as(parseInstant),
  title: time.at('title').maybe((title) => title.text()) ?? '',
});

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
    queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<BusyTime[]> =>
      new Wire(listBusyTimes.name, await client.call(listBusyTimes, input, { signal }))
        .list()
        .map(readBusyTime),
    staleTime: 60_000,
  };
}
