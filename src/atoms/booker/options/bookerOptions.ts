import type { Beginning } from './beginning.js';
import type { BookerCallbacks } from './callbacks.js';
import type { BookerInterception } from './interception.js';
import type { MovingOptions } from './moving.js';
import type { Routing } from './routing.js';
import type { WhoIsBooked } from './whoIsBooked.js';

interface Reading {
  /**
   * Reads the free times again after so many milliseconds, over and over, for a page that stays open. Without it they are
   * read again when she comes back to the page, or the network does, and they are older than 30 seconds.
   */
  refetchIntervalMs?: number | undefined;
}

/** What an integrator says about a Booker, apart from how it looks. */
export type UseBookerOptions = WhoIsBooked &
  Beginning &
  MovingOptions &
  Reading &
  Routing &
  BookerCallbacks &
  BookerInterception;
