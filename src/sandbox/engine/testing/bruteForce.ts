import type { HostFacts, SlotFacts, SlotQuery } from '../facts.js';
import { busyMinutesOf } from './bruteForceBusy.js';
import { type Shift, shiftsOf } from './bruteForceHours.js';
import { bookingWindowOf, fullPeriods } from './bruteForcePeriods.js';
import { type FoundSlot, holdsOf, seatCounts } from './bruteForceSeats.js';
import { clockOn, dayMinutes, type Timeline } from './wallClock.js';

const minute = 60_000;

/**
 * The slots, found the slow way: every minute from days before the query to days after it is looked at, and its date and
 * time are read off a clock. It shares no code with the engine or the time room.
 *
 * It knows no organizers: each booking counts for all hosts, and nobody is kept when one is moved. Busy times are whole
 * minutes.
 */
export function bruteForceSlots(facts: SlotFacts, query: SlotQuery): FoundSlot[] {
  const { eventType } = facts;
  const viewer = clockOn(query.zone);
  const dayOf = ({ start }: Timeline) => viewer(start).day;
  const length = (query.durationMinutes ?? eventType.lengthMinutes) * minute;
  const earliest = query.now + eventType.noticeMinutes * minute;
  const [first, last] = query.hasZone ? [query.start, query.end].map((at) => viewer(at).day) : [];

  const seen = sightOf(facts, query);
  const withSeats = seatCounts(facts, query, seen);
  const isHeld = holdsOf(facts, query, seen);
  const free = startsIn(stretchesOf(facts, query, seen), facts, query)
    .map((start) => ({ start, end: start + length }))
    .filter((slot) => !isHeld(slot));
  const isInWindow = bookingWindowOf(facts, query, free.map(dayOf));
  const offered = free
    .filter(({ start }) => start >= earliest && isInWindow(start))
    .filter((slot) => (first ?? -Infinity) <= dayOf(slot) && dayOf(slot) <= (last ?? Infinity));
  const days = offered.map(dayOf);
  return offered
    .filter((_, place) => !eventType.onlyFirstSlot || days.indexOf(days[place] ?? 0) === place)
    .map(withSeats);
}

/** Where hours and bookings are seen: from the query's start or the notice on, whichever is later. */
function sightOf({ eventType }: SlotFacts, query: SlotQuery): Timeline {
  const soonest = query.now + (eventType.noticeMinutes || 1) * minute;
  const counts = eventType.bookingWindow?.kind === 'days' && eventType.bookingWindow.rolling;
  return { start: counts ? soonest : Math.max(query.start, soonest), end: query.end };
}

/** Free minutes in a row, of which each host is in one shift with the next: for everybody who may be booked together. */
function stretchesOf(facts: SlotFacts, query: SlotQuery, seen: Timeline): Timeline[] {
  const days = 3 * dayMinutes * minute;
  const timeline = {
    start: Math.floor(Math.min(query.start, seen.start) / minute) * minute - days,
    end: query.end + days,
  };
  const diaries = new Map(facts.hosts.map((host) => [host, diaryOf(host, facts, { query, seen, timeline })]));
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
        // Only the query cuts hours within a minute: its first and its last may lack some seconds.
        const start = Math.max(at, ...now.map((shifts) => Math.min(...shifts.map((shift) => shift.start))));
        const ends = now.map((shifts) => Math.max(...shifts.map((shift) => shift.end)));
        const end = Math.min(at + minute, ...ends);
        if (last && goesOn) last.end = end;
        else together.push({ start, end });
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
  facts: SlotFacts,
  { query, seen, timeline }: { query: SlotQuery; seen: Timeline; timeline: Timeline },
): (at: number) => Shift[] {
  const shifts = shiftsOf(host.schedule, seen, clockOn(query.zone), timeline);
  const busy = busyMinutesOf(host, facts, query, seen);
  const home = clockOn(host.schedule.zone);
  const isAway = (at: number) =>
    host.outOfOffice?.some(({ firstDay, lastDay }) => firstDay <= home(at).date && home(at).date <= lastDay);
  return (at) => {
    if (isAway(at) || busy.has(at)) return [];
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
    const from = Math.max(Math.floor(stretch.start / minute) * minute, earliest);
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
    for (; start + lengthMinutes * minute - 1000 <= stretch.end; start += step) starts.add(start);
  }
  return [...starts].sort((a, b) => a - b);
}
