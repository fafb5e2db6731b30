import type { Client } from '../../client/index.js';
import { list } from '../../contract/event-types/eventTypes.operations.js';
import { Wire } from '../Wire.js';

/** An event type that writes its bookings into a calendar of its own choice. */
export interface EventTypeDestination {
  readonly id: number;
  readonly title: string;
  /** Such as `google_calendar`. */
  readonly integration: string;
  readonly externalId: string;
}

const readDestinations = (eventType: Wire): EventTypeDestination[] => {
  const calendar = eventType.at('destinationCalendar');
  if (calendar.raw == null) return [];
  return [
    {
      id: eventType.at('id').number(),
      title: eventType.at('title').text(),
      integration: calendar.at('integration').text(),
      externalId: calendar.at('externalId').text(),
    },
  ];
};

/** Those event types of who is signed in that do not write to her default. */
export const eventTypeDestinationsQuery = (client: Client) => ({
  queryKey: [client.id, list.name, 'destinations'] as const,
  queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<EventTypeDestination[]> =>
    new Wire(list.name, await client.call(list, {}, { signal })).list().flatMap(readDestinations),
  staleTime: 60_000,
});
