import type { ScheduleFacts } from '../facts.js';
import { type Clock, clockOn, dayMinutes, type Timeline } from './wallClock.js';

const minute = 60_000;
const lastMinute = dayMinutes - 1;

/** Hours of work, with the day on which they start. */
export interface Shift extends Timeline {
  day: number;
}

/**
 * The host's shifts: weekly hours as far as they are seen, and the overrides near it. A shift that begins where an
 * earlier-listed one ends carries that one on. Overrides stand in for all weekly shifts that start on their day.
 */
export function shiftsOf(
  schedule: ScheduleFacts,
  seen: Timeline,
  viewer: Clock,
  timeline: Timeline,
): Shift[] {
  const at = firstShowing(timeline, schedule);
  const firstDay = viewer(seen.start).day - 1;
  const lastDay = viewer(seen.end).day + 1;
  const days: number[] = [];
  for (let day = firstDay - 2; day <= lastDay + 2; day++) days.push(day);

  const shift = (
    day: number,
    { startMinutes, endMinutes }: { startMinutes: number; endMinutes: number },
  ): Shift => {
    const start = at(day, startMinutes);
    const end = endMinutes === lastMinute ? at(day + 1, 0, day) : at(day, endMinutes);
    return { day, start, end: Math.max(start, end) };
  };
  const weekly = schedule.weekly.flatMap((entry) =>
    days
      .filter((day) => entry.weekdays.includes((day + 4) % 7))
      .map((day) => shift(day, entry))
      .map(({ day, start, end }) => ({
        day,
        start: Math.max(start, seen.start),
        end: Math.min(end, seen.end),
      }))
      .filter(({ start, end }) => start < end),
  );
  const overrides = carriedOn(
    schedule.overrides
      .map((override) => ({ override, day: Date.parse(override.day) / (dayMinutes * minute) }))
      .filter(({ day }) => firstDay <= day && day <= lastDay)
      .map(({ override, day }) => shift(day, override)),
  );
  const replaced = overrides.map(({ day }) => day);
  return [...carriedOn(weekly).filter(({ day }) => !replaced.includes(day)), ...overrides];
}

function carriedOn(shifts: readonly Shift[]): Shift[] {
  const chains: Shift[] = [];
  for (const shift of shifts) {
    const chain = chains.find(({ end }) => end === shift.start);
    if (chain) chain.end = shift.end;
    else chains.push({ ...shift });
  }
  return chains;
}

/** The first minute at which the clocks show that time or a later one, by the clocks of that day (or of another). */
function firstShowing(timeline: Timeline, { zone, travels = [] }: ScheduleFacts) {
  return (day: number, minutes: number, clocksOf = day): number => {
    const date = new Date(clocksOf * dayMinutes * minute).toISOString().slice(0, 10);
    const travel = travels.find(
      ({ firstDay, lastDay }) => firstDay <= date && (lastDay === null || date <= lastDay),
    );
    const clock = clockOn(travel?.zone ?? zone);
    // No clock is further ahead of UTC than 15 hours.
    const earliest = (day * dayMinutes - 15 * 60) * minute;
    for (let at = Math.max(timeline.start, earliest); at < timeline.end; at += minute) {
      const shown = clock(at);
      if (shown.day > day || (shown.day === day && shown.minutes >= minutes)) return at;
    }
    return timeline.end;
  };
}
