import { intersect, subtract } from '../../time/interval.js';
import type { Interval, Zone } from '../../time/types.js';
import { busyTimes } from './busyTimes.js';
import type { HostFacts, SlotFacts } from './facts.js';
import { limitedPeriods } from './limits.js';
import { workingHours } from './workingHours.js';

export interface Wanted {
  window: Interval;
  viewerZone: Zone;
  lengthMinutes: number;
  rescheduleUid?: string;
}

/** When the event type's hosts are all free: at work, not booked elsewhere, within the limits. */
export function freeRanges(facts: SlotFacts, wanted: Wanted): Interval[] {
  const limited = limitedPeriods(facts, wanted.window, wanted);
  return everyHost(facts.hosts.map((host) => freeRangesOf(host, facts, wanted, limited)));
}

function freeRangesOf(
  host: HostFacts,
  facts: SlotFacts,
  { window, viewerZone, rescheduleUid }: Wanted,
  limited: readonly Interval[],
): Interval[] {
  const busy = [...busyTimes(host, facts, { window, rescheduleUid }), ...limited];
  // Range by range: ranges that only touch must stay apart.
  return workingHours(host.schedule, window, viewerZone).flatMap((range) => subtract([range], busy));
}

/** One host keeps touching ranges apart; several must be free at once. */
function everyHost([first = [], ...others]: readonly Interval[][]): Interval[] {
  return others.reduce((all, ranges) => intersect(all, ranges), first);
}
