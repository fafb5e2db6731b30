import { afterEach, beforeEach } from 'vitest';

type Timer = (run: TimerHandler, ms?: number, ...given: unknown[]) => number;

/**
 * For a `describe` or a file: all timers of the page run so many times faster, those of the tests too, and in the same
 * order. What a test waits for at most is real time, as ever.
 */
export function inAHurry(times = 5): void {
  const { setTimeout, setInterval } = window;
  const faster =
    (timer: Timer): Timer =>
    (run, ms = 0, ...given) =>
      timer.call(window, run, ms / times, ...given);

  beforeEach(() => {
    Object.assign(window, { setTimeout: faster(setTimeout), setInterval: faster(setInterval) });
  });
  afterEach(() => {
    Object.assign(window, { setTimeout, setInterval });
  });
}
