import { addDays, dayOf, parseDay, startOfDay, weekdayOf } from '../../time/day.js';
import { addMinutes } from '../../time/instant.js';
import { contains } from '../../time/interval.js';
import { addMonths, firstDay, monthOf } from '../../time/month.js';
import type { Day, Instant, Interval, Zone } from '../../time/types.js';
import { parseZone } from '../../time/zone.js';
import { hostZoneOf } from './bookingWindow.js';
import type { BookingFact, HostFacts, LimitPeriod, Limits, SlotFacts } from './facts.js';

const minute = 60_000;
/** Overrides are not cut to the window: they begin up to two days outside of it, by whatever clock, and last one. */
const overrideReach = 3 * 24 * 60;
const limitPeriods: readonly LimitPeriod[] = ['day', 'week', 'month', 'year'];

/**
 * The periods in the window and near it, each as a whole, in which one more booking of that length would break a limit for the
 * host. Accepted bookings of the event type count, each in the period in which it starts: all of them towards numbers
 * and towards the minutes of a year, the host's own towards the minutes of shorter periods.
 */
export function limitedPeriods(
  facts: SlotFacts,
  host: HostFacts,
  window: Interval,
  asked: { lengthMinutes: number; rescheduleUid?: string },
): Interval[] {
  const { countLimits, durationLimits } = facts.eventType;
  const zone = hostZoneOf(facts);
  const around = {
    start: addMinutes(window.start, -overrideReach),
    end: addMinutes(window.end, overrideReach),
  };
  const counted = countedBookings(facts, asked.rescheduleUid);
  const own = counted.filter(({ organizerId }) => organizerId === undefined || organizerId === host.id);
  const breaking = (
    limits: Limits,
    breaks: (
      starting: (bookings: readonly BookingFact[]) => BookingFact[],
      limit: number,
      period: LimitPeriod,
    ) => boolean,
  ) =>
    limitPeriods.flatMap((period) => {
      const limit = limits[period];
      if (!limit) return [];
      return periodsIn(around, period, zone).filter((interval) =>
        breaks((bookings) => startingIn(interval, bookings), limit, period),
      );
    });
  return [
    ...breaking(countLimits, (starting, limit) => starting(counted).length >= limit),
    ...breaking(
      durationLimits,
      (starting, limit, period) =>
        bookedMinutes(starting(period === 'year' ? counted : own)) + asked.lengthMinutes > limit,
    ),
  ];
}

/**
 * Which kind of limit is used up where a booking would start; null where none is. Unlike `limitedPeriods` it leaves out the booking's own length, and knows no host's zone: counts go by the days of
 * the event type's own schedule, else UTC; durations always by UTC.
 */
export function limitReached(
  facts: SlotFacts,
  { start, rescheduleUid }: { start: Instant; rescheduleUid?: string },
): 'count' | 'duration' | null {
  const { countLimits, durationLimits, scheduleZone } = facts.eventType;
  const counted = countedBookings(facts, rescheduleUid);
  const utc = parseZone('UTC');
  const isUsedUp = (limits: Limits, zone: Zone, amount: (bookings: readonly BookingFact[]) => number) =>
    limitPeriods.some((period) => {
      const limit = limits[period];
      if (!limit) return false;
      return amount(startingIn(periodAt(dayOf(start, zone), period, zone), counted)) >= limit;
    });
  if (isUsedUp(countLimits, scheduleZone ?? utc, (bookings) => bookings.length)) return 'count';
  return isUsedUp(durationLimits, utc, bookedMinutes) ? 'duration' : null;
}

/** The periods that share time with the window. */
function periodsIn(window: Interval, period: LimitPeriod, zone: Zone): Interval[] {
  const periods: Interval[] = [];
  let next = periodAt(dayOf(window.start, zone), period, zone);
  while (next.start < window.end) {
    periods.push(next);
    next = periodAt(dayOf(next.end, zone), period, zone);
  }
  return periods;
}

/** Weeks start on Sunday. */
function periodAt(day: Day, period: LimitPeriod, zone: Zone): Interval {
  const [first, next] = daysAround(day, period);
  return { start: startOfDay(first, zone), end: startOfDay(next, zone) };
}

/** The period's first day, and the first of the one after it. */
function daysAround(day: Day, period: LimitPeriod): [Day, Day] {
  if (period === 'day') return [day, addDays(day, 1)];
  if (period === 'week') {
    const sunday = addDays(day, -weekdayOf(day));
    return [sunday, addDays(sunday, 7)];
  }
  const first = period === 'month' ? firstDay(monthOf(day)) : parseDay(`${day.slice(0, 4)}-01-01`);
  return [first, firstDay(addMonths(monthOf(first), period === 'month' ? 1 : 12))];
}

const countedBookings = (
  { eventType, bookings }: SlotFacts,
  rescheduleUid: string | undefined,
): BookingFact[] =>
  bookings.filter(
    ({ status, eventTypeId, uid }) =>
      status === 'accepted' && eventTypeId === eventType.id && uid !== rescheduleUid,
  );

const startingIn = (period: Interval, bookings: readonly BookingFact[]): BookingFact[] =>
  bookings.filter(({ start }) => contains(period, start));

const bookedMinutes = (bookings: readonly BookingFact[]): number =>
  bookings.reduce((sum, { start, end }) => sum + (end - start) / minute, 0);
