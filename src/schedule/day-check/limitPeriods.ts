import type { Booking } from '../../queries/bookings.js';
import type { HostRules, LimitPeriod } from '../../queries/hostRules.js';
import { addDays, dayOf, startOfDay, weekdayOf } from '../../time/day.js';
import { addMonths, firstDay, monthOf, parseMonth } from '../../time/month.js';
import type { Day, Interval, Zone } from '../../time/types.js';

/** The days of the period in which that day lies: from the first up to, and without, `after`. Weeks begin on Sunday, as the API counts. */
export function periodOf(day: Day, period: LimitPeriod): { first: Day; after: Day } {
  switch (period) {
    case 'day':
      return { first: day, after: addDays(day, 1) };
    case 'week': {
      const first = addDays(day, -weekdayOf(day));
      return { first, after: addDays(first, 7) };
    }
    case 'month':
      return { first: firstDay(monthOf(day)), after: firstDay(addMonths(monthOf(day), 1)) };
    case 'year': {
      const january = parseMonth(`${day.slice(0, 4)}-01`);
      return { first: firstDay(january), after: firstDay(addMonths(january, 12)) };
    }
  }
}

const order: readonly LimitPeriod[] = ['day', 'week', 'month', 'year'];

/** The longest period that is limited; null: none is. */
export const longestLimit = ({ countLimits, durationLimits }: HostRules): LimitPeriod | null =>
  order.findLast((each) => countLimits[each] !== undefined || durationLimits[each] !== undefined) ?? null;

export interface ReachedLimit {
  unit: 'bookings' | 'minutes';
  period: LimitPeriod;
  most: number;
  time: Interval;
}

/** The limits that the bookings of the event type have reached in the periods of that day, in the host's zone. */
export function reachedLimits(
  rules: HostRules,
  bookings: readonly Booking[],
  day: Day,
  zone: Zone,
): ReachedLimit[] {
  const counted = bookings.filter(
    ({ status, eventType }) => status === 'accepted' && eventType?.id === rules.id,
  );
  return order.flatMap((period) => {
    const { first, after } = periodOf(day, period);
    const inPeriod = counted.filter(({ start }) => {
      const on = dayOf(start, zone);
      return first <= on && on < after;
    });
    const minutes = inPeriod.reduce((sum, { start, end }) => sum + (end - start) / 60_000, 0);
    const time = { start: startOfDay(first, zone), end: startOfDay(after, zone) };
    const [mostBookings, mostMinutes] = [rules.countLimits[period], rules.durationLimits[period]];
    const reached: ReachedLimit[] = [];
    if (mostBookings !== undefined && inPeriod.length >= mostBookings)
      reached.push({ unit: 'bookings', period, most: mostBookings, time });
    if (mostMinutes !== undefined && minutes + rules.lengthMinutes > mostMinutes)
      reached.push({ unit: 'minutes', period, most: mostMinutes, time });
    return reached;
  });
}
