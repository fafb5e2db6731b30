import type { ListBookingsInput } from '../../queries/bookings.js';
import type { HostRules } from '../../queries/hostRules.js';
import { addDays, dayInterval, dayOf, startOfDay } from '../../time/day.js';
import { toIso } from '../../time/instant.js';
import type { Day, Interval, Zone } from '../../time/types.js';
import { longestLimit, periodOf } from './limitPeriods.js';

const mostOfPage = 250;
const during = ({ start, end }: Interval): ListBookingsInput => ({
  afterStart: toIso(start),
  beforeEnd: toIso(end),
  take: mostOfPage,
});

/**
 * The bookings that can take time from a day: all from the day before to the day after, and those of the event type in
 * the longest period that it limits.
 */
export function bookingsToRead(
  rules: HostRules,
  { day, zone, hostZone }: { day: Day; zone: Zone; hostZone: Zone },
): ListBookingsInput[] {
  const near = { start: startOfDay(addDays(day, -1), zone), end: startOfDay(addDays(day, 2), zone) };
  const period = longestLimit(rules);
  if (!period) return [during(near)];
  const first = periodOf(dayOf(dayInterval(day, zone).start, hostZone), period).first;
  const after = periodOf(addDays(day, 1), period).after;
  const counted = { start: startOfDay(first, hostZone), end: startOfDay(after, hostZone) };
  return [during(near), { ...during(counted), eventTypeId: rules.id }];
}
