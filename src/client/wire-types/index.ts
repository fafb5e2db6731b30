/** What the API takes and gives, as types: everything that a row of the table names. */
export type * from './accounts.js';
export type * from './bookings.js';
export type * from './connections.js';
export type * from './eventTypes.js';
export type * from './routing.js';
