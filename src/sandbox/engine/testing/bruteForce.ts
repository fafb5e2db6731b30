import type { BookingFact, SlotFacts, SlotQuery } from '../facts.js';
import { type Shift, shiftsOf } from './bruteForceHours.js';
import { type Clock, clockOn, dayMinutes, type Timeline } from './wallClock.js';

const minute = 60_000;

/**
 * The slots of one host, found the slow way: every minute from days before the query to days after it is looked at,
 * and its date and time are read off a clock. It shares no code with the engine or the time room.
 *
 * It knows no seats, no pending bookings, no rolling windows, no limits but a number of bookings per day, and no
 * optimized slots. Busy times are whole minutes.
 */
export function bruteForceSlots(facts: SlotFacts, query: SlotQuery): Timeline[] {
  const { eventType, reservations } = facts;
  const viewer = clockOn(query.zone);
  const length = (query.durationMinutes ?? eventType.lengthMinutes) * minute;
  const isHeld = ({ start, end }: Timeline) =>
    reservations.some((hold) => hold.until > query.now && hold.start < end && start < hold.end);
  const earliest = query.now + eventType.noticeMinutes * minute;
  const [first, last] = [viewer(query.start).day, viewer(query.end).day];
  const isInWindow = bookingWindowOf(facts, query);

  const offered = startsIn(stretchesOf(facts, query), facts, query)
    .map((start) => ({ start, end: start + length }))
    .filter((slot) => !isHeld(slot) && slot.start >= earliest && isInWindow(slot.start))
    .filter(({ start }) => first <= viewer(start).day && viewer(start).day <= last);
  if (!eventType.onlyFirstSlot) return offered;
  const days = offered.map(({ start }) => viewer(start).day);
  return offered.filter((_, place) => days.indexOf(days[place] ?? 0) === place);
}

/** Free minutes in a row, of which each is in one shift with the next. */
function stretchesOf(facts: SlotFacts, query: SlotQuery): Timeline[] {
  const { eventType, hosts, bookings } = facts;
  const [host] = hosts;
  if (!host) throw new Error('There is no host.');
  const days = 3 * dayMinutes * minute;
  const timeline = { start: Math.floor(query.start / minute) * minute - days, end: query.end + days };
  const seen = {
    start: Math.max(query.start, query.now + (eventType.noticeMinutes || 1) * minute),
    end: query.end,
  };
  const shifts = shiftsOf(host.schedule, seen, clockOn(query.zone), timeline);
  const busy = [
    ...bookings
      .filter(({ start, end }) => start <= seen.end && end >= seen.start)
      .map((booking) => ({ ...booking, before: booking.beforeBuffer, after: booking.afterBuffer })),
    ...host.busy.map((engagement) => ({ ...engagement, before: 0, after: 0 })),
  ].map(({ start, end, before, after }) => ({
    start: start - (before + eventType.afterBufferMinutes) * minute,
    end: end + (after + eventType.beforeBufferMinutes) * minute,
  }));
  const home = clockOn(host.schedule.zone);
  const isAway = (at: number) =>
    host.outOfOffice?.some(({ firstDay, lastDay }) => firstDay <= home(at).date && home(at).date <= lastDay);
  const isFull = fullDays(facts);
  const isFree = (at: number) =>
    !busy.some(({ start, end }) => start < at + minute && at < end) && !isAway(at) && !isFull(at);

  const stretches: Timeline[] = [];
  let working: Shift[] = [];
  for (let at = timeline.start; at < timeline.end; at += minute) {
    // A minute that lacks its first seconds counts, and one that lacks no more than its last.
    const now = shifts.filter(({ start, end }) => start < at + minute && at + minute - 1000 <= end);
    const last = stretches.at(-1);
    if (now.length === 0 || !isFree(at)) working = [];
    else {
      if (last && now.some((shift) => working.includes(shift))) last.end = at + minute;
      else stretches.push({ start: at, end: at + minute });
      working = now;
    }
  }
  return stretches;
}

/** Where slots start: as soon as the viewer's dial shows a full part of the hour, and then step by step. */
function startsIn(stretches: readonly Timeline[], { eventType }: SlotFacts, query: SlotQuery): number[] {
  const viewer = clockOn(query.zone);
  const lengthMinutes = query.durationMinutes ?? eventType.lengthMinutes;
  const interval = eventType.slotIntervalMinutes ?? lengthMinutes;
  const part = [60, 30, 20, 15, 10, 5, 1].find((size) => interval % size === 0) ?? 1;
  const step = (interval + eventType.offsetStartMinutes) * minute;
  const earliest = Math.floor((query.now + eventType.noticeMinutes * minute) / minute) * minute;
  const starts: number[] = [];
  for (const stretch of stretches) {
    const from = Math.max(stretch.start, earliest);
    let wait = 0;
    while ((viewer(from).minutes + wait) % part !== 0) wait++;
    let start = from + (wait + eventType.offsetStartMinutes) * minute;
    start = Math.max(start, (starts.at(-1) ?? -Infinity) + step);
    for (; start + lengthMinutes * minute <= stretch.end; start += step) starts.push(start);
  }
  return starts;
}

/** Which minutes lie on a day of the host that has all the bookings that it may have. */
function fullDays({ eventType, hosts, bookings }: SlotFacts): (at: number) => boolean {
  const clock = hostClock(eventType.scheduleZone ?? hosts[0]?.zone);
  const limit = eventType.countLimits.day ?? Infinity;
  const counted = bookings.filter(({ eventTypeId }: BookingFact) => eventTypeId === eventType.id);
  const days = counted.map(({ start }) => clock(start).day);
  return (at) => days.filter((day) => day === clock(at).day).length >= limit;
}

function bookingWindowOf({ eventType, hosts }: SlotFacts, query: SlotQuery): (at: number) => boolean {
  const { bookingWindow } = eventType;
  if (!bookingWindow) return () => true;
  if (bookingWindow.kind === 'range') {
    const clock = hostClock(eventType.scheduleZone ?? hosts[0]?.zone);
    return (at) => bookingWindow.firstDay <= clock(at).date && clock(at).date <= bookingWindow.lastDay;
  }
  const viewer = clockOn(query.zone);
  const isCounted = (day: number) => bookingWindow.count === 'calendarDays' || (day + 3) % 7 < 5;
  let day = viewer(query.now).day;
  for (let left = bookingWindow.days; left > 0; ) if (isCounted(++day)) left--;
  return (at) => viewer(at).day <= day;
}

const hostClock = (zone = 'UTC'): Clock => clockOn(zone);
