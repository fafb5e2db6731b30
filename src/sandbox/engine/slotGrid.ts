import { addMinutes } from '../../time/instant.js';
import type { Instant, Interval, Zone } from '../../time/types.js';
import { wallTimeOf } from '../../time/wallTime.js';
import type { EventTypeRules } from './facts.js';

const second = 1000;
const minute = 60 * second;

export interface Grid {
  lengthMinutes: number;
  /** From one start to the next, without the offset. */
  stepMinutes: number;
  /** Added to the first start of each range, and to every step. */
  offsetMinutes: number;
  /** Starts are put on its dial's full hours, half hours and so on. */
  zone: Zone;
  /** Nothing earlier is tried. */
  earliest: Instant;
  /** Lose as little of a range as possible, rather than wait for the next full step. */
  optimized: boolean;
}

export function gridOf(eventType: EventTypeRules, lengthMinutes: number, zone: Zone, earliest: Instant): Grid {
  return {
    lengthMinutes,
    stepMinutes: eventType.slotIntervalMinutes || lengthMinutes,
    offsetMinutes: eventType.offsetStartMinutes,
    zone,
    earliest,
    optimized: eventType.showOptimizedSlots,
  };
}

/** Every start at which a whole slot fits into one of the ranges. Ranges and starts are ascending, starts are unique. */
export function slotStarts(ranges: readonly Interval[], grid: Grid): Instant[] {
  const starts = new Set<Instant>();
  let last: Instant | undefined;
  for (const range of ranges) {
    let start = clearOf(last, firstStart(range, grid), range, grid);
    while (fits(start, range, grid)) {
      starts.add(start);
      last = start;
      start = addMinutes(start, grid.stepMinutes + grid.offsetMinutes);
    }
  }
  return [...starts].sort((a, b) => a - b);
}

/** A range that ends at 20:59:59 takes a slot until 21:00. */
const fits = (start: Instant, { end }: Interval, { lengthMinutes }: Grid): boolean =>
  addMinutes(start, lengthMinutes) - second <= end;

function firstStart(range: Interval, grid: Grid): Instant {
  const from = Math.max(range.start, grid.earliest);
  // SAFETY: an instant less a whole number of milliseconds.
  const fullMinute = (from - (((from % minute) + minute) % minute)) as Instant;
  return addMinutes(fullMinute, minutesToDial(fullMinute, range, grid) + grid.offsetMinutes);
}

/** How long to wait for a start that reads well on the dial. */
function minutesToDial(from: Instant, range: Interval, { stepMinutes, zone, optimized }: Grid): number {
  const dial = dialOf(stepMinutes);
  const minuteOfHour = wallTimeOf(from, zone).minutes % 60;
  if (minuteOfHour % dial === 0) return 0;
  const toNext = (unit: number): number => unit - (minuteOfHour % unit);
  if (!optimized) return toNext(dial);
  // What the range can't fill with slots anyway may be spent on a rounder start.
  const spare = Math.floor((range.end - from) / minute) % dial;
  return [dial, 15, 5].map(toNext).find((wait) => wait <= spare) ?? 0;
}

/** The roundest part of an hour that divides the step. */
const dialOf = (stepMinutes: number): number =>
  [60, 30, 20, 15, 10, 5].find((part) => stepMinutes % part === 0) ?? 1;

/** A start that falls between an earlier range's last start and its step's end moves onto that range's grid. */
function clearOf(last: Instant | undefined, start: Instant, range: Interval, grid: Grid): Instant {
  if (last === undefined || last >= start) return start;
  const next = addMinutes(last, grid.stepMinutes + grid.offsetMinutes);
  if (next <= start) return start;
  return last >= range.start ? last : next;
}
