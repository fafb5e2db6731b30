import type { BookingFact, HostFacts, SlotFacts, SlotQuery } from '../facts.js';
import { type Shift, shiftsOf } from './bruteForceHours.js';
import { type Clock, clockOn, dayMinutes, type Timeline } from './wallClock.js';

const minute = 60_000;

/**
 * The slots, found the slow way: every minute from days before the query to days after it is looked at, and its date and
 * time are read off a clock. It shares no code with the engine or the time room.
 *
 * It knows no seats, no pending bookings and no rolling windows. Busy times are whole minutes.
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

/** Free minutes in a row, of which each host is in one shift with the next: for everybody who may be booked together. */
function stretchesOf(facts: SlotFacts, query: SlotQuery): Timeline[] {
  const days = 3 * dayMinutes * minute;
  const timeline = { start: Math.floor(query.start / minute) * minute - days, end: query.end + days };
  const seen = {
    start: Math.max(query.start, query.now + (facts.eventType.noticeMinutes || 1) * minute),
    end: query.end,
  };
  const diaries = new Map(
    facts.hosts.map((host) => [host, diaryOf(host, facts, { seen, viewer: clockOn(query.zone), timeline })]),
  );
  const isFull = fullPeriods(facts, query);
  const stretches = teamsOf(facts.hosts).flatMap((team) => {
    const together: Timeline[] = [];
    let working: Shift[][] = [];
    for (let at = timeline.start; at < timeline.end; at += minute) {
      const now = isFull(at) ? [] : team.map((host) => diaries.get(host)?.(at) ?? []);
      const last = together.at(-1);
      const goesOn = now.every((shifts, place) => shifts.some((shift) => working[place]?.includes(shift)));
      if (now.length === 0 || now.some((shifts) => shifts.length === 0)) working = [];
      else {
        if (last && goesOn) last.end = at + minute;
        else together.push({ start: at, end: at + minute });
        working = now;
      }
    }
    return together;
  });
  // One that lies in another adds nothing to it.
  return stretches
    .filter(
      ({ start, end }, place) =>
        !stretches.some(
          (other, index) =>
            other.start <= start &&
            end <= other.end &&
            (end - start < other.end - other.start || index < place),
        ),
    )
    .sort((a, b) => a.start - b.start);
}

/** Every choice of one host of each group, with those who are always there. */
function teamsOf(hosts: readonly HostFacts[]): HostFacts[][] {
  const fixed = hosts.filter(({ group }) => group === undefined);
  const groups = [...new Set(hosts.flatMap(({ group }) => group ?? []))];
  return groups.reduce<HostFacts[][]>(
    (teams, name) =>
      teams.flatMap((team) => hosts.filter(({ group }) => group === name).map((host) => [...team, host])),
    [fixed],
  );
}

/** The shifts in which the host is free at that minute. */
function diaryOf(
  host: HostFacts,
  { eventType, bookings }: SlotFacts,
  { seen, viewer, timeline }: { seen: Timeline; viewer: Clock; timeline: Timeline },
): (at: number) => Shift[] {
  const shifts = shiftsOf(host.schedule, seen, viewer, timeline);
  const busy = [
    ...bookings
      .filter(({ start, end }) => start <= seen.end && end >= seen.start)
      .filter(({ hostIds }) => hostIds?.includes(host.id) ?? true)
      .map((booking) => ({ ...booking, before: booking.beforeBuffer, after: booking.afterBuffer })),
    ...host.busy.map((engagement) => ({ ...engagement, before: 0, after: 0 })),
  ].map(({ start, end, before, after }) => ({
    start: start - (before + eventType.afterBufferMinutes) * minute,
    end: end + (after + eventType.beforeBufferMinutes) * minute,
  }));
  const home = clockOn(host.schedule.zone);
  const isAway = (at: number) =>
    host.outOfOffice?.some(({ firstDay, lastDay }) => firstDay <= home(at).date && home(at).date <= lastDay);
  return (at) => {
    if (isAway(at) || busy.some(({ start, end }) => start < at + minute && at < end)) return [];
    // A minute that lacks its first seconds counts, and one that lacks no more than its last.
    return shifts.filter(({ start, end }) => start < at + minute && at + minute - 1000 <= end);
  };
}

/** Where slots start: as soon as the viewer's dial shows a full part of the hour, and then step by step. */
function startsIn(stretches: readonly Timeline[], { eventType }: SlotFacts, query: SlotQuery): number[] {
  const viewer = clockOn(query.zone);
  const lengthMinutes = query.durationMinutes ?? eventType.lengthMinutes;
  const interval = eventType.slotIntervalMinutes ?? lengthMinutes;
  const part = [60, 30, 20, 15, 10, 5, 1].find((size) => interval % size === 0) ?? 1;
  const step = (interval + eventType.offsetStartMinutes) * minute;
  const earliest = Math.floor((query.now + eventType.noticeMinutes * minute) / minute) * minute;
  const starts = new Set<number>();
  for (const stretch of stretches) {
    const from = Math.max(stretch.start, earliest);
    const past = viewer(from).minutes;
    /** Also from a full part to the next. */
    const waitFor = (size: number) => {
      let wait = 1;
      while ((past + wait) % size !== 0) wait++;
      return wait;
    };
    const spare = Math.floor((stretch.end - from) / minute) % part;
    // Optimized slots wait no longer than costs no slot.
    const cheap = [part, 15, 5].map(waitFor).find((wait) => wait <= spare) ?? 0;
    const wait = past % part === 0 ? 0 : eventType.showOptimizedSlots ? cheap : waitFor(part);
    let start = from + (wait + eventType.offsetStartMinutes) * minute;
    const before = Math.max(-Infinity, ...[...starts].filter((earlier) => earlier < start));
    start = Math.max(start, before + step);
    for (; start + lengthMinutes * minute <= stretch.end; start += step) starts.add(start);
  }
  return [...starts].sort((a, b) => a - b);
}

/** Which minutes lie in a period of the host's calendar that has all the bookings, or all the minutes, that it may have. */
function fullPeriods({ eventType, hosts, bookings }: SlotFacts, query: SlotQuery): (at: number) => boolean {
  const clock = hostClock(eventType.scheduleZone ?? hosts[0]?.zone);
  const length = query.durationMinutes ?? eventType.lengthMinutes;
  const counted = bookings.filter(({ eventTypeId }: BookingFact) => eventTypeId === eventType.id);
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
