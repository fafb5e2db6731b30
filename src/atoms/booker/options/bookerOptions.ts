import type { Beginning } from './beginning.js';
import type { BookerCallbacks } from './callbacks.js';
import type { BookerInterception } from './interception.js';
import type { WhoIsBooked } from './whoIsBooked.js';

/** What an integrator says about a Booker, apart from how it looks. */
export type UseBookerOptions = WhoIsBooked & Beginning & BookerCallbacks & BookerInterception;
