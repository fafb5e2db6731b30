import type { HostPriority } from '../../../contract/teams/event-types/eventTypes.schema.js';
import type { Instant } from '../../../time/types.js';
import type { SlotFacts } from '../../engine/facts.js';
import { type Turn, takeTurns, type WantedTimes } from '../../engine/takeTurns.js';
import { hostIdsOf } from '../../model/hostIdsOf.js';
import type { User } from '../../model/records.js';
import type { Store } from '../../store/store.js';
import type { HostedEventType } from '../slots/findEventType.js';

/** Who hosts a booking. */
export interface BookedPeople {
  organizer: User;
  /** Further hosts. They stand among the attendees, as on the real server. */
  others: readonly User[];
}

/** Undefined where not everybody who is needed is free. */
export async function chooseHosts(
  found: HostedEventType,
  facts: SlotFacts,
  wanted: WantedTimes,
  store: Store,
): Promise<BookedPeople | undefined> {
  const [only, ...more] = found.hosts;
  if (only && more.length === 0) return { organizer: only, others: [] };
  const ids = takeTurns(facts, wanted, await turnsOf(found, store)) ?? [];
  const [organizer, ...others] = ids.flatMap((id) => found.hosts.find((host) => host.id === id) ?? []);
  return organizer && { organizer, others };
}

const PRIORITIES: readonly HostPriority[] = ['lowest', 'low', 'medium', 'high', 'highest'];

/** Of those hosts of a round robin who are not in every booking. */
export async function turnsOf({ eventType, hosts }: HostedEventType, store: Store): Promise<Turn[]> {
  const { hosting } = eventType;
  if (hosting?.schedulingType !== 'roundRobin') return [];
  const inTurn = hosting.hosts.filter(({ mandatory }) => !mandatory);
  return Promise.all(
    inTurn.map(async ({ userId, priority }) => ({
      hostId: userId,
      priority: PRIORITIES.indexOf(priority),
      lastBookedAt: await lastBookedAt(
        hosts.find(({ id }) => id === userId),
        eventType.id,
        store,
      ),
    })),
  );
}

async function lastBookedAt(
  host: User | undefined,
  eventTypeId: number,
  store: Store,
): Promise<Instant | null> {
  const bookings = host ? await store.bookings.involving(host.id, '') : [];
  const counted = bookings.filter(
    (booking) =>
      booking.eventTypeId === eventTypeId &&
      booking.status === 'accepted' &&
      hostIdsOf(booking).includes(host?.id ?? 0),
  );
  const [latest] = counted.map(({ createdAt }) => createdAt).sort((a, b) => b - a);
  return latest ?? null;
}
