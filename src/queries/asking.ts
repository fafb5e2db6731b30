import type { QueryMeta } from '@tanstack/react-query';
import type { CallOptions, Client } from '../client/index.js';

/** What the query cache tells a query of who asks. */
export interface Asking {
  readonly signal?: AbortSignal | undefined;
  readonly meta?: QueryMeta | undefined;
}

/** The `meta` of a query that nobody takes back. Where no token has to be waited for it leaves at once. */
export const leavesAtOnce: QueryMeta = { leavesAtOnce: true };

export const callOf = (client: Client, { signal, meta }: Asking): CallOptions => ({
  signal,
  isAnonymous: meta === leavesAtOnce && !client.isAuthenticated,
});
