import type { HostFacts, SlotFacts } from './facts.js';

/** Who a booking takes: every fixed host, and one host of each group. */
export interface BookedHosts {
  fixed: HostFacts[];
  groups: HostFacts[][];
}

/**
 * @param rescheduleUid of the booking that is about to move. Where the event type keeps the host, its organizer is
 *   all that is left of the groups; a booking whose organizer is in none of them leaves them as they are.
 */
export function bookedHosts({ eventType, hosts, bookings }: SlotFacts, rescheduleUid?: string): BookedHosts {
  const moving =
    eventType.keepsHostOnReschedule && rescheduleUid !== undefined
      ? bookings.find(({ uid }) => uid === rescheduleUid)
      : undefined;
  const inTurn = hosts.filter(({ group }) => group !== undefined);
  const kept = inTurn.filter(({ id }) => id === moving?.organizerId);
  const byGroup = new Map<string, HostFacts[]>();
  for (const host of kept.length > 0 ? kept : inTurn) {
    const group = host.group ?? '';
    byGroup.set(group, [...(byGroup.get(group) ?? []), host]);
  }
  return { fixed: hosts.filter(({ group }) => group === undefined), groups: [...byGroup.values()] };
}
