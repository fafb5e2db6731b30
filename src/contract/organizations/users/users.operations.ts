export * as bookings from './bookings/bookings.operations.js';
export * as outOfOffice from './out-of-office/outOfOffice.operations.js';
export * as schedules from './schedules/schedules.operations.js';
