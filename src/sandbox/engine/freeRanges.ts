import { without } from '../../time/interval.js';
import type { Interval, Zone } from '../../time/types.js';
import { bookedHosts } from './bookedHosts.js';
import { bookingsByHost, busyTimes } from './busyTimes.js';
import type { BookingFact, HostFacts, SlotFacts } from './facts.js';
import { limitedPeriods } from './limits.js';
import { outOfOfficeTimes } from './outOfOffice.js';
import { commonRanges, withoutContained } from './rangeSets.js';
import { workingHours } from './workingHours.js';

export interface Wanted {
  /** Weekly hours are cut to it. */
  window: Interval;
  viewerZone: Zone;
  /** Those that take time. Limits and moves know of all. */
  seenBookings: readonly BookingFact[];
  /** Of the booking that limits must leave room for; null where limits don't bind. */
  limitedLengthMinutes: number | null;
  rescheduleUid?: string;
}

/**
 * When the event type can be booked: all fixed hosts and one host of each group are at work and not booked.
 * Ascending. In each range the same host is free throughout, so ranges of hosts who take turns may overlap.
 */
export function freeRanges(facts: SlotFacts, wanted: Wanted): Interval[] {
  const { fixed, groups } = bookedHosts(facts, wanted.rescheduleUid);
  const rangesOf = freeRangesOf(facts, wanted);
  const [first, ...others] = [
    ...fixed.map(rangesOf),
    ...groups.map((group) => withoutContained(group.flatMap(rangesOf))),
  ];
  return others.reduce<Interval[]>((all, ranges) => commonRanges(all, ranges), first ?? []);
}

/** What all hosts share is found once: there may be hundreds. */
function freeRangesOf(facts: SlotFacts, wanted: Wanted): (host: HostFacts) => Interval[] {
  const { window, viewerZone, seenBookings, limitedLengthMinutes: lengthMinutes, rescheduleUid } = wanted;
  const bookingsOf = bookingsByHost(seenBookings);
  const closedTo =
    lengthMinutes === null ? () => [] : limitedPeriods(facts, window, { lengthMinutes, rescheduleUid });
  return (host) =>
    without(workingHours(host.schedule, window, viewerZone), [
      ...busyTimes(host, bookingsOf(host), facts.eventType, rescheduleUid),
      ...outOfOfficeTimes(host),
      ...closedTo(host),
    ]);
}
