// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BookerEvent, HeldSlot } from './booker.state.js';
import { at } from './testing/given.js';
import { watchHold } from './watchHold.js';

const start = at('2026-11-04T09:12:00Z');
const ends = start + 10_000;
const hold: HeldSlot = { uid: 'h1', minutes: 5, endsAt: ends, isRenewing: false, retryAt: null };

/** A hold that is watched, on a clock of its own: what the machine is told. */
function watch(change: Partial<HeldSlot> = {}) {
  const events: BookerEvent[] = [];
  let now: number = start;
  const stop = watchHold(
    { ...hold, ...change },
    () => now,
    (event) => events.push(event),
  );
  const tick = (ms: number) => {
    now += ms;
    vi.advanceTimersByTime(ms);
  };
  return {
    events,
    stop,
    tick,
    /** The device slept: the clock went on, the timers did not. */
    sleep: (ms: number) => {
      now += ms;
    },
    sign: (type: string) => document.dispatchEvent(new Event(type)),
  };
}

const present = (now: number) => ({ type: 'holdWanted', sign: 'present', now });

describe('a hold that is watched', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it.each(['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchmove', 'focusin', 'visibilitychange'])(
    'is wanted by who makes a %s',
    (type) => {
      const { events, sign, stop } = watch();
      sign(type);
      stop();
      expect(events).toEqual([present(start)]);
    },
  );

  it('is told of at most once a second', () => {
    const { events, sign, tick, stop } = watch();
    sign('keydown');
    sign('pointermove');
    tick(999);
    sign('keydown');
    expect(events).toHaveLength(1);
    tick(1);
    sign('keydown');
    stop();
    expect(events).toEqual([present(start), present(start + 1000)]);
  });

  it('is not wanted by a page that nobody looks at', () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const { events, sign, stop } = watch();
    sign('pointermove');
    stop();
    expect(events).toEqual([]);
  });

  it('ends by the clock, not before', () => {
    const { events, tick, stop } = watch();
    tick(9000);
    expect(events).toEqual([]);
    tick(1000);
    stop();
    expect(events).toEqual([{ type: 'holdEnded', uid: 'h1' }]);
  });

  it('ends within a second of waking, where the device slept over its end', () => {
    const { events, sleep, tick, stop } = watch();
    sleep(3_600_000);
    tick(1000);
    stop();
    expect(events).toEqual([{ type: 'holdEnded', uid: 'h1' }]);
  });

  it('says each second that one which could not be renewed is waited for', () => {
    const { events, tick, stop } = watch({ retryAt: start + 8000 });
    tick(1000);
    tick(1000);
    stop();
    expect(events).toEqual(
      [1000, 2000].map((ms) => ({ type: 'holdWanted', sign: 'waited', now: start + ms })),
    );
  });

  it('is not watched any more once that is ended', () => {
    const { events, sign, tick, stop } = watch({ retryAt: start });
    stop();
    sign('keydown');
    tick(60_000);
    expect(events).toEqual([]);
  });
});
