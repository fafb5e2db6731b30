export * as bookings from './bookings/bookings.operations.js';
export * as eventTypes from './event-types/eventTypes.operations.js';
export * as memberships from './memberships/memberships.operations.js';
export * as schedules from './schedules/schedules.operations.js';
export * as verifiedResources from './verified-resources/verifiedResources.operations.js';
