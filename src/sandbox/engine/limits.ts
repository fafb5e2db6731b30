import { addDays, dayOf, parseDay, startOfDay, weekdayOf } from '../../time/day.js';
import { contains } from '../../time/interval.js';
import { addMonths, firstDay, monthOf } from '../../time/month.js';
import type { Day, Instant, Interval, Zone } from '../../time/types.js';
import { parseZone } from '../../time/zone.js';
import type { BookingFact, LimitPeriod, Limits, SlotFacts } from './facts.js';

const minute = 60_000;
const periods: readonly LimitPeriod[] = ['year', 'month', 'week', 'day'];

/** Weeks start on Sunday. */
function firstDayOf(day: Day, period: LimitPeriod): Day {
  if (period === 'day') return day;
  if (period === 'week') return addDays(day, -weekdayOf(day));
  return period === 'month' ? firstDay(monthOf(day)) : parseDay(`${day.slice(0, 4)}-01-01`);
}

function nextFirstDay(first: Day, period: LimitPeriod): Day {
  if (period === 'day') return addDays(first, 1);
  if (period === 'week') return addDays(first, 7);
  return firstDay(addMonths(monthOf(first), period === 'month' ? 1 : 12));
}

/** The periods that share time with the window, as intervals of the zone's days. */
function periodsIn(window: Interval, period: LimitPeriod, zone: Zone): Interval[] {
  const list: Interval[] = [];
  let first = firstDayOf(dayOf(window.start, zone), period);
  while (startOfDay(first, zone) <= window.end) {
    const next = nextFirstDay(first, period);
    list.push({ start: startOfDay(first, zone), end: startOfDay(next, zone) });
    first = next;
  }
  return list;
}

interface Asked {
  lengthMinutes: number;
  rescheduleUid?: string;
}

/**
 * The periods of the window in which a booking of that length would break a limit, each as a whole. Accepted
 * bookings of the event type count, each in the period in which it starts. Days are those of the schedule that the
 * event type names, else UTC.
 */
export function limitedPeriods({ eventType, bookings, hosts }: SlotFacts, window: Interval, asked: Asked): Interval[] {
  const zone = eventType.scheduleZone ?? hosts[0]?.zone ?? utc;
  const counted = countedBookings(eventType.id, bookings, asked.rescheduleUid);
  const full = (limits: Limits, isFull: (inPeriod: readonly BookingFact[], limit: number) => boolean) =>
    periods.flatMap((period) => {
      const limit = limits[period];
      if (!limit) return [];
      return periodsIn(window, period, zone).filter((interval) => isFull(startingIn(interval, counted), limit));
    });
  return [
    ...full(eventType.countLimits, (inPeriod, limit) => inPeriod.length >= limit),
    ...full(eventType.durationLimits, (inPeriod, limit) => bookedMinutes(inPeriod) + asked.lengthMinutes > limit),
  ];
}

/**
 * Which kind of limit is used up where a booking would start; null where none is. Unlike `limitedPeriods` it does
 * not add the booking's own length: what is not used up yet, but too small, is merely not free.
 */
export function limitReached(
  { eventType, bookings }: SlotFacts,
  asked: { start: Instant; rescheduleUid?: string },
): 'count' | 'duration' | null {
  const counted = countedBookings(eventType.id, bookings, asked.rescheduleUid);
  const reached = (limits: Limits, zone: Zone, amount: (inPeriod: readonly BookingFact[]) => number) =>
    periods.some((period) => {
      const limit = limits[period];
      if (!limit) return false;
      const around = { start: asked.start, end: asked.start };
      return periodsIn(around, period, zone).some((interval) => amount(startingIn(interval, counted)) >= limit);
    });
  const zone = limitZone(eventType.scheduleZone);
  if (reached(eventType.countLimits, zone, (inPeriod) => inPeriod.length)) return 'count';
  return reached(eventType.durationLimits, utc, bookedMinutes) ? 'duration' : null;
}

const utc = parseZone('UTC');
const limitZone = (scheduleZone: Zone | null): Zone => scheduleZone ?? utc;

const countedBookings = (eventTypeId: number, bookings: readonly BookingFact[], rescheduleUid?: string) =>
  bookings.filter(
    (booking) =>
      booking.status === 'accepted' && booking.eventTypeId === eventTypeId && booking.uid !== rescheduleUid,
  );

const startingIn = (interval: Interval, bookings: readonly BookingFact[]): BookingFact[] =>
  bookings.filter(({ start }) => contains(interval, start));

const bookedMinutes = (bookings: readonly BookingFact[]): number =>
  bookings.reduce((sum, { start, end }) => sum + (end - start) / minute, 0);
