import type { BookingFact, SlotFacts, SlotQuery } from '../facts.js';
import { type Clock, clockOn } from './wallClock.js';

const minute = 60_000;

/** Which minutes lie in a period of the host's calendar that has all the bookings, or all the minutes, that it may have. */
export function fullPeriods(
  { eventType, hosts, bookings }: SlotFacts,
  query: SlotQuery,
): (at: number) => boolean {
  const clock = hostClock(eventType.scheduleZone ?? hosts[0]?.zone);
  const length = query.durationMinutes ?? eventType.lengthMinutes;
  const counted = bookings.filter(
    ({ eventTypeId, status, uid }: BookingFact) =>
      eventTypeId === eventType.id && status === 'accepted' && uid !== query.rescheduleUid,
  );
  const names = {
    day: (at: number) => clock(at).date,
    week: (at: number) => String(Math.floor((clock(at).day + 4) / 7)),
    month: (at: number) => clock(at).date.slice(0, 7),
    year: (at: number) => clock(at).date.slice(0, 4),
  };
  const periods = ['day', 'week', 'month', 'year'] as const;
  return (at) =>
    periods.some((period) => {
      const [most, longest] = [eventType.countLimits[period], eventType.durationLimits[period]];
      if (most === undefined && longest === undefined) return false;
      const name = names[period](at);
      const inIt = counted.filter(({ start }) => names[period](start) === name);
      const booked = inIt.reduce((sum, { start, end }) => sum + (end - start) / minute, 0);
      return inIt.length >= (most ?? Infinity) || booked + length > (longest ?? Infinity);
    });
}

/** @param offeredDays of the viewer, on which something is free. Only a rolling window asks for them. */
export function bookingWindowOf(
  { eventType, hosts }: SlotFacts,
  query: SlotQuery,
  offeredDays: readonly number[],
): (at: number) => boolean {
  const { bookingWindow } = eventType;
  if (!bookingWindow) return () => true;
  if (bookingWindow.kind === 'range') {
    const clock = hostClock(eventType.scheduleZone ?? hosts[0]?.zone);
    return (at) => bookingWindow.firstDay <= clock(at).date && clock(at).date <= bookingWindow.lastDay;
  }
  const { days, count, rolling } = bookingWindow;
  const viewer = clockOn(query.zone);
  const today = viewer(query.now).day;
  const isCounted = (day: number) => count === 'calendarDays' || (day + 3) % 7 < 5;
  /** Today, whatever day it is, and those after it that count. */
  const walk = [today];
  for (let day = today + 1; walk.length < 61; day++) if (isCounted(day)) walk.push(day);
  const met = walk.filter((day) => offeredDays.includes(day)).slice(0, days);
  // Where nothing is met, the walk's end is further away than any query here.
  const last = rolling ? met.at(-1) : walk[days];
  return (at) => viewer(at).day <= (last ?? Infinity);
}

const hostClock = (zone = 'UTC'): Clock => clockOn(zone);
