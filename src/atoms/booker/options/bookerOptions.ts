import type { Beginning } from './beginning.js';
import type { BookerCallbacks } from './callbacks.js';
import type { WhoIsBooked } from './whoIsBooked.js';

interface OtherOptions {
  /** Stored with the booking: at most 50 keys. */
  metadata?: Record<string, string> | undefined;
}

/** What an integrator says about a Booker, apart from how it looks. */
export type UseBookerOptions = WhoIsBooked & Beginning & BookerCallbacks & OtherOptions;
