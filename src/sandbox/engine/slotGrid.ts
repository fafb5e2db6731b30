import { addMinutes } from '../../time/instant.js';
import type { Instant, Interval, Zone } from '../../time/types.js';
import { wallTimeOf } from '../../time/wallTime.js';
import type { EventTypeRules } from './facts.js';

const second = 1000;
const minute = 60 * second;

export interface Grid {
  lengthMinutes: number;
  /** From one start to the next. */
  stepMinutes: number;
  /** Added to the first start of each range. */
  offsetMinutes: number;
  /** Starts lie on parts of its dial's hours of this many minutes. */
  dialMinutes: number;
  viewerZone: Zone;
  /** Nothing earlier is tried. */
  earliest: Instant;
  /** Rather lose little of a range than wait for the next full part of the dial. */
  optimized: boolean;
}

export function gridOf(
  eventType: EventTypeRules,
  given: { lengthMinutes: number; viewerZone: Zone; earliest: Instant },
): Grid {
  const { slotIntervalMinutes, offsetStartMinutes, showOptimizedSlots } = eventType;
  const interval = slotIntervalMinutes || given.lengthMinutes;
  return {
    ...given,
    // The offset is part of every step: 25 minutes with an offset of 5 give a slot each half hour.
    stepMinutes: interval + offsetStartMinutes,
    offsetMinutes: offsetStartMinutes,
    dialMinutes: [60, 30, 20, 15, 10, 5].find((part) => interval % part === 0) ?? 1,
    optimized: showOptimizedSlots,
  };
}

/** Every start at which a whole slot fits into one of the ranges, once each, ascending. The ranges ascend. */
export function slotStarts(ranges: readonly Interval[], grid: Grid): Instant[] {
  const starts: Instant[] = [];
  for (const range of ranges) {
    let start = aStepFrom(starts, firstStart(range, grid), grid);
    while (fits(start, range, grid)) {
      insert(start, starts);
      start = addMinutes(start, grid.stepMinutes);
    }
  }
  return starts;
}

/** Keeps the starts ascending. Only where ranges overlap does one belong before the last. */
function insert(start: Instant, starts: Instant[]): void {
  const before = starts.findLastIndex((earlier) => earlier <= start);
  if (starts[before] !== start) starts.splice(before + 1, 0, start);
}

/** A range that ends at 20:59:59 takes a slot until 21:00. */
const fits = (start: Instant, { end }: Interval, { lengthMinutes }: Grid): boolean =>
  addMinutes(start, lengthMinutes) - second <= end;

function firstStart(range: Interval, grid: Grid): Instant {
  const from = Math.max(range.start, grid.earliest);
  // SAFETY: a whole number of milliseconds.
  const fullMinute = (Math.floor(from / minute) * minute) as Instant;
  return addMinutes(fullMinute, minutesToDial(fullMinute, range, grid) + grid.offsetMinutes);
}

/** How long to wait for a start that reads well on the viewer's dial. */
function minutesToDial(from: Instant, range: Interval, { dialMinutes, viewerZone, optimized }: Grid): number {
  const past = wallTimeOf(from, viewerZone).minutes;
  if (past % dialMinutes === 0) return 0;
  const toNext = (part: number): number => part - (past % part);
  if (!optimized) return toNext(dialMinutes);
  // What slots could not fill anyway may be spent on a rounder start.
  const spare = Math.floor((range.end - from) / minute) % dialMinutes;
  return [dialMinutes, 15, 5].map(toNext).find((wait) => wait <= spare) ?? 0;
}

/**
 * Where the last start before this one takes its step past it, the first start is the end of that step: hosts who
 * take turns share a grid.
 */
function aStepFrom(starts: readonly Instant[], start: Instant, { stepMinutes }: Grid): Instant {
  const last = starts.findLast((earlier) => earlier < start);
  if (last === undefined) return start;
  const next = addMinutes(last, stepMinutes);
  return next > start ? next : start;
}
