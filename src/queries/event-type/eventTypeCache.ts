import { get, list } from '../../contract/event-types/eventTypes.operations.js';
import type { Cal } from '../../provider/CalContext.js';
import { queryKey } from '../queryKey.js';
import { allSlotsKey } from '../slots.js';
import { type HostedEventType, type HostedEventTypeInput, hostedEventTypeQuery } from './hostedEventType.js';

type Cached = Pick<Cal, 'client' | 'queryClient'>;

/** After any change of event types: they, as hosts and as visitors see them, and slots are read again where they are shown. */
export async function forgetEventTypes({ client, queryClient }: Cached): Promise<void> {
  const stale = [queryKey(client, list), queryKey(client, get), allSlotsKey(client)];
  await Promise.all(stale.map((key) => queryClient.invalidateQueries({ queryKey: key })));
}

/** What was answered is what is read of that event type; `null`: it is gone. */
export const keepEventType = (
  { client, queryClient }: Cached,
  { id, teamId, orgId }: HostedEventTypeInput,
  eventType: HostedEventType | null,
): void => {
  const input = teamId === undefined ? { id } : orgId === undefined ? { id, teamId } : { id, teamId, orgId };
  queryClient.setQueryData(hostedEventTypeQuery(client, input).queryKey, eventType);
};
