import { getDefault, list } from '../../contract/conferencing/conferencing.operations.js';
import { check } from '../../contract/stripe/stripe.operations.js';
import type { Cal } from '../../provider/CalContext.js';

/** After any change of apps, a user's or a team's: they are read again where they are shown. */
export async function forgetApps({
  client,
  queryClient,
}: Pick<Cal, 'client' | 'queryClient'>): Promise<void> {
  const rows = [list, getDefault, check];
  await Promise.all(rows.map(({ name }) => queryClient.invalidateQueries({ queryKey: [client.id, name] })));
}
