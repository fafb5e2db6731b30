import type { Client } from '../client/index.js';
import { list as listEventTypes } from '../contract/event-types/eventTypes.operations.js';
import { queryKey } from './queryKey.js';
import { Wire } from './Wire.js';

/** An event type of the host's own, as far as her hours have to do with it. */
export interface HostEventType {
  readonly id: number;
  readonly title: string;
  readonly slug: string;
  readonly lengthMinutes: number;
  /** null: her default schedule counts. */
  readonly scheduleId: number | null;
}

export const readHostEventType = (wire: Wire): HostEventType => ({
  id: wire.at('id').number(),
  title: wire.at('title').text(),
  slug: wire.at('slug').text(),
  lengthMinutes: wire.at('lengthInMinutes').number(),
  scheduleId: wire.at('scheduleId').maybe((id) => id.number()),
});

/** The event types of who is signed in, hidden ones too; those of her teams are not among them. */
export const hostEventTypesQuery = (client: Client) => ({
  queryKey: queryKey(client, listEventTypes),
  queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<HostEventType[]> =>
    new Wire(listEventTypes.name, await client.call(listEventTypes, {}, { signal }))
      .list()
      .map(readHostEventType),
  staleTime: 5 * 60_000,
});
