import type { HostRules } from '../../queries/hostRules.js';
import { addMinutes } from '../../time/instant.js';
import type { Instant, Interval, Zone } from '../../time/types.js';
import { wallTimeOf } from '../../time/wallTime.js';

/** Starts fall on whole hours where the step allows, else on the coarsest of these that divides it. */
const grids = [60, 30, 20, 15, 10, 5];

export const stepMinutesOf = ({ slotIntervalMinutes, lengthMinutes }: HostRules): number =>
  slotIntervalMinutes || lengthMinutes;

/** When the event can begin in those free times, which are in order and apart; the grid is that of the zone's clocks. */
export function expectedStarts(free: readonly Interval[], rules: HostRules, zone: Zone): Instant[] {
  const step = stepMinutesOf(rules);
  const grid = grids.find((each) => step % each === 0) ?? 1;
  const starts: Instant[] = [];
  for (const { start, end } of free) {
    const minute = Math.ceil(wallTimeOf(start, zone).minutes % 60);
    const wholeMinute = addMinutes(start, -((start / 60_000) % 1));
    let next = addMinutes(wholeMinute, (grid - (minute % grid)) % grid);
    const before = starts.at(-1);
    if (before !== undefined && addMinutes(before, step) > next) next = addMinutes(before, step);
    for (; addMinutes(next, rules.lengthMinutes) <= end; next = addMinutes(next, step))
      if (next >= start) starts.push(next);
  }
  return starts;
}
