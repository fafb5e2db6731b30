import { instantOf, parseInstant } from '../time/instant.js';
import type { Instant } from '../time/types.js';

export interface ClockStep {
  minutes?: number;
  seconds?: number;
  days?: number;
}

/** The server's clock. A clock that was set stands still until it is moved. */
export interface Clock {
  now(): Instant;
  advance(step: ClockStep): void;
  set(iso: string): void;
}

const DAY_MS = 86_400_000;

/**
 * @param source ISO 8601: stands still there. A function (milliseconds since 1970): read each time. Absent: real time.
 */
export function createClock(source?: string | (() => number)): Clock {
  let fixed = typeof source === 'string' ? parseInstant(source) : undefined;
  let shiftMs = 0;
  const read = typeof source === 'function' ? source : () => Date.now();
  const now = (): Instant => instantOf((fixed ?? read()) + shiftMs);
  return {
    now,
    advance: ({ minutes = 0, seconds = 0, days = 0 }) => {
      shiftMs += minutes * 60_000 + seconds * 1000 + days * DAY_MS;
    },
    set: (iso) => {
      fixed = parseInstant(iso);
      shiftMs = 0;
    },
  };
}
