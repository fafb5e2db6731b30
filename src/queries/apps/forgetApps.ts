import type { Client } from '../../client/index.js';
import { getDefault, list } from '../../contract/conferencing/conferencing.operations.js';
import { check } from '../../contract/stripe/stripe.operations.js';
import type { Cal } from '../../provider/CalContext.js';

/** The beginnings of the keys of all that is read of apps, a user's or a team's. */
export const allAppKeys = (client: Client): (readonly [client: string, operation: string])[] =>
  [list, getDefault, check].map(({ name }) => [client.id, name]);

/** After any change of apps: they are read again where they are shown. */
export async function forgetApps({
  client,
  queryClient,
}: Pick<Cal, 'client' | 'queryClient'>): Promise<void> {
  await Promise.all(allAppKeys(client).map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}
