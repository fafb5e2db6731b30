import type { Client } from '../client/index.js';
import { list } from '../contract/organizations/users/users.operations.js';
import { queryKey } from './queryKey.js';
import { Wire } from './Wire.js';

/** Somebody in an organization. */
export interface Colleague {
  readonly id: number;
  /** Her address where she has no name. */
  readonly name: string;
}

const text = (wire: Wire) => wire.text();

const readColleague = (wire: Wire): Colleague => ({
  id: wire.at('id').number(),
  name: wire.at('name').maybe(text) || wire.at('email').text(),
});

/** The first 250 users of an organization, for its admins. */
export const colleaguesQuery = (client: Client, orgId: number) => ({
  queryKey: queryKey(client, list, { orgId }),
  queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<Colleague[]> =>
    new Wire(list.name, await client.call(list, { orgId }, { signal })).list().map(readColleague),
  staleTime: 5 * 60_000,
});
