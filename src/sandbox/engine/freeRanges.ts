import { intersect, subtract } from '../../time/interval.js';
import type { Interval, Zone } from '../../time/types.js';
import { busyTimes } from './busyTimes.js';
import type { SlotFacts } from './facts.js';
import { workingHours } from './workingHours.js';

export interface Wanted {
  /** Weekly hours are cut to it. */
  window: Interval;
  viewerZone: Zone;
  /** Not to be booked whoever is free, such as periods whose limit is reached. */
  closed: readonly Interval[];
  rescheduleUid?: string;
}

/** When all of the event type's hosts are at work and not booked: ascending. */
export function freeRanges(
  facts: SlotFacts,
  { window, viewerZone, closed, rescheduleUid }: Wanted,
): Interval[] {
  const byHost = facts.hosts.map((host) => {
    const busy = [...busyTimes(host, facts, rescheduleUid), ...closed];
    // Range by range, because ranges that only touch stay apart.
    return workingHours(host.schedule, window, viewerZone).flatMap((range) => subtract([range], busy));
  });
  return everyHost(byHost);
}

/** One host's ranges as they are; of several hosts, the time that all have. */
function everyHost([first = [], ...others]: readonly Interval[][]): Interval[] {
  return others.reduce((all, ranges) => intersect(all, ranges), first);
}
