import type { Client } from '../client/index.js';
import { getAvailable } from '../contract/credits/credits.operations.js';
import { queryKey } from './queryKey.js';
import { Wire } from './Wire.js';

/** What is left of what the API counts as credits: for text messages, calls and agents. */
export interface Credits {
  /** Whether there are any. */
  readonly hasAny: boolean;
  /** What is left of this month's allowance; a month begins in UTC. */
  readonly monthly: number;
  /** What is left of those that were bought. They don't end with the month. */
  readonly additional: number;
}

export const creditsQuery = (client: Client) => ({
  queryKey: queryKey(client, getAvailable),
  queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<Credits> => {
    const wire = new Wire(getAvailable.name, await client.call(getAvailable, {}, { signal }));
    const balance = wire.at('balance');
    return {
      hasAny: wire.at('hasCredits').flag(),
      monthly: balance.at('monthlyRemaining').number(),
      additional: balance.at('additional').number(),
    };
  },
  staleTime: 30_000,
});
