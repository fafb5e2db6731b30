import { get, list } from '../../contract/event-types/eventTypes.operations.js';
import type { Cal } from '../../provider/CalContext.js';
import { queryKey } from '../queryKey.js';
import { allSlotsKey } from '../slots.js';
import {
  type EventTypeOwner,
  type HostedEventType,
  type HostedEventTypeInput,
  hostedEventTypeQuery,
  hostedEventTypesQuery,
} from './hostedEventType.js';

type Cached = Pick<Cal, 'client' | 'queryClient'>;

/** After any change of event types: they, as hosts and as visitors see them, and slots are read again where they are shown. */
export async function forgetEventTypes({ client, queryClient }: Cached): Promise<void> {
  const stale = [queryKey(client, list), queryKey(client, get), allSlotsKey(client)];
  await Promise.all(stale.map((key) => queryClient.invalidateQueries({ queryKey: key })));
}

/** Of what names an owner among other things, the owner alone. */
const ownerOf = ({ teamId, orgId }: EventTypeOwner): EventTypeOwner =>
  teamId === undefined ? {} : orgId === undefined ? { teamId } : { teamId, orgId };

/** What was answered is what is read of that event type; `null`: it is gone. */
export const keepEventType = (
  { client, queryClient }: Cached,
  { id, ...owner }: HostedEventTypeInput,
  eventType: HostedEventType | null,
): void => {
  const { queryKey: key } = hostedEventTypeQuery(client, { ...ownerOf(owner), id });
  queryClient.setQueryData(key, eventType);
};

/** The same of one that was made. */
export const keepNew = (cal: Cached, owner: EventTypeOwner, eventType: HostedEventType): void =>
  keepEventType(cal, { ...ownerOf(owner), id: eventType.id }, eventType);

/**
 * Shows a change of one event type in its owner's list before the API has answered; `null`: it goes. Gives the way back, for
 * when it refuses: what others became meanwhile stays.
 */
export async function expectInList(
  { client, queryClient }: Cached,
  { id, ...owner }: HostedEventTypeInput,
  change: (eventType: HostedEventType) => HostedEventType | null,
): Promise<() => void> {
  const { queryKey: key } = hostedEventTypesQuery(client, ownerOf(owner));
  await queryClient.cancelQueries({ queryKey: key });
  const before = queryClient.getQueryData<HostedEventType[]>(key) ?? [];
  const place = before.findIndex((eventType) => eventType.id === id);
  const was = before[place];
  if (!was) return () => {};
  const show = (shown: HostedEventType | null) => {
    const now = queryClient.getQueryData<HostedEventType[]>(key) ?? [];
    const others = now.filter((eventType) => eventType.id !== id);
    queryClient.setQueryData(key, shown ? others.toSpliced(place, 0, shown) : others);
  };
  show(change(was));
  return () => show(was);
}
