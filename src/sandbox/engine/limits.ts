import { addDays, dayOf, parseDay, startOfDay, weekdayOf } from '../../time/day.js';
import { addMinutes } from '../../time/instant.js';
import { contains } from '../../time/interval.js';
import { addMonths, firstDay, monthOf } from '../../time/month.js';
import type { Day, Instant, Interval, Zone } from '../../time/types.js';
import { parseZone } from '../../time/zone.js';
import { bookedHosts } from './bookedHosts.js';
import { hostZoneOf } from './bookingWindow.js';
import type { BookingFact, HostFacts, LimitPeriod, Limits, SlotFacts } from './facts.js';

const minute = 60_000;
/** Overrides are not cut to the window: they begin up to two days outside of it, by whatever clock, and last one. */
const overrideReach = 3 * 24 * 60;
const limitPeriods: readonly LimitPeriod[] = ['day', 'week', 'month', 'year'];

/**
 * The periods in the window and near it, each as a whole, in which one more booking of that length would break a limit
 * for a host. Accepted bookings of the event type count, each in the period in which it starts: all of them towards
 * numbers and towards the minutes of a year, the host's own towards the minutes of shorter periods.
 */
export function limitedPeriods(
  facts: SlotFacts,
  window: Interval,
  asked: { lengthMinutes: number; rescheduleUid?: string },
): (host: HostFacts) => Interval[] {
  const { countLimits, durationLimits } = facts.eventType;
  const zone = hostZoneOf(facts);
  const around = {
    start: addMinutes(window.start, -overrideReach),
    end: addMinutes(window.end, overrideReach),
  };
  const counted = countedBookings(facts, asked.rescheduleUid);
  const limited = (limits: Limits): LimitedPeriod[] =>
    limitPeriods.flatMap((period) => {
      const limit = limits[period];
      if (!limit) return [];
      return withBookings(periodsIn(around, period, zone), counted).map((each) => ({
        ...each,
        period,
        limit,
      }));
    });
  const isTooLong = ({ limit }: LimitedPeriod, bookings: readonly BookingFact[]) =>
    bookedMinutes(bookings) + asked.lengthMinutes > limit;
  const durations = limited(durationLimits);
  const closedToAll = [
    ...limited(countLimits).filter(({ bookings, limit }) => bookings.length >= limit),
    ...durations.filter((each) => each.period === 'year' && isTooLong(each, each.bookings)),
  ];
  const ownDurations = durations.filter(({ period }) => period !== 'year');
  return (host) => {
    const isOwn = ({ organizerId }: BookingFact) => organizerId === undefined || organizerId === host.id;
    return [
      ...closedToAll,
      ...ownDurations.filter((each) => isTooLong(each, each.bookings.filter(isOwn))),
      ...ownLimitedPeriods(host, around, asked.rescheduleUid),
    ];
  };
}

/** Where the host takes no more of any event type. */
function ownLimitedPeriods(host: HostFacts, around: Interval, rescheduleUid: string | undefined): Interval[] {
  return limitPeriods.flatMap((period) => {
    const isClosed = ({ start }: Interval) => hasOwnLimitReached(host, start, [period], rescheduleUid);
    return host.ownLimits?.counts[period] ? periodsIn(around, period, host.zone).filter(isClosed) : [];
  });
}

/** Whether a host has taken all the bookings that they take, in one of the periods around an instant. */
function hasOwnLimitReached(
  { ownLimits, zone }: HostFacts,
  at: Instant,
  periods: readonly LimitPeriod[],
  rescheduleUid: string | undefined,
): boolean {
  if (!ownLimits) return false;
  const { counts, bookings } = ownLimits;
  const taken = bookings.filter(({ status, uid }) => status === 'accepted' && uid !== rescheduleUid);
  return periods.some((period) => {
    const limit = counts[period];
    if (!limit) return false;
    const around = periodAt(dayOf(at, zone), period, zone);
    return taken.filter(({ start }) => contains(around, start)).length >= limit;
  });
}

/** A period of the calendar, and the bookings that start in it. */
interface BookedPeriod extends Interval {
  bookings: BookingFact[];
}

interface LimitedPeriod extends BookedPeriod {
  period: LimitPeriod;
  limit: number;
}

/** The periods ascend and do not overlap. */
function withBookings(periods: readonly Interval[], bookings: readonly BookingFact[]): BookedPeriod[] {
  const ascending = [...bookings].sort((a, b) => a.start - b.start);
  let next = 0;
  const upTo = (end: Instant) => {
    const from = next;
    while ((ascending[next]?.start ?? Infinity) < end) next++;
    return ascending.slice(from, next);
  };
  return periods.map(({ start, end }) => {
    upTo(start);
    return { start, end, bookings: upTo(end) };
  });
}

/**
 * Which kind of limit is used up where a booking would start; null where none is. Unlike `limitedPeriods` it leaves out the booking's own length, and knows no host's zone: counts go by the days of
 * the event type's own schedule, else UTC; durations always by UTC. What a host who can't be spared takes of all event types counts as well.
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
  const { fixed } = bookedHosts(facts, rescheduleUid);
  if (fixed.some((host) => hasOwnLimitReached(host, start, limitPeriods, rescheduleUid))) return 'count';
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
