import type { Instant, Interval, Zone } from '../../time/types.js';
import { bookedHosts } from './bookedHosts.js';
import type { HostFacts, SlotFacts } from './facts.js';
import { isFree } from './isBookable.js';

/** Of a host who takes turns. */
export interface Turn {
  hostId: number;
  /** The highest comes first. */
  priority: number;
  /** When the host's last booking of this event type was made; null: there is none. */
  lastBookedAt: Instant | null;
}

export interface WantedTimes {
  /** All that is booked at once, such as the occurrences of a series: with the same hosts. */
  times: readonly Interval[];
  zone: Zone;
  /** This booking is about to move, so it takes no time. */
  rescheduleUid?: string | undefined;
}

/**
 * Who is booked: the fixed hosts in their order, then of each group whoever's turn it is among those that are free.
 * null: one of them, or a whole group, is not. The first is the booking's organizer.
 */
export function takeTurns(facts: SlotFacts, wanted: WantedTimes, turns: readonly Turn[]): number[] | null {
  const { times, ...rest } = wanted;
  const { fixed, groups } = bookedHosts(facts, wanted.rescheduleUid);
  const isFreeThen = ({ group: _, ...host }: HostFacts) =>
    times.every((time) => isFree({ ...facts, hosts: [host] }, { ...time, ...rest }));
  const inTurn = groups.map((group) => nextInTurn(group.filter(isFreeThen), turns));
  const taken = [...fixed, ...inTurn].flatMap((host) => host?.id ?? []);
  return taken.length === fixed.length + groups.length && fixed.every(isFreeThen) ? taken : null;
}

/** Of the highest priority whoever waits longest; of those who wait as long the one who is named first. */
export function nextInTurn(free: readonly HostFacts[], turns: readonly Turn[]): HostFacts | undefined {
  const turnOf = new Map(turns.map((turn) => [turn.hostId, turn]));
  const priorityOf = ({ id }: HostFacts) => turnOf.get(id)?.priority ?? 0;
  const waitsSince = ({ id }: HostFacts) => turnOf.get(id)?.lastBookedAt ?? Number.NEGATIVE_INFINITY;
  const highest = Math.max(...free.map(priorityOf));
  const first = free.filter((host) => priorityOf(host) === highest);
  const longest = Math.min(...first.map(waitsSince));
  return first.find((host) => waitsSince(host) === longest);
}
