/**
 * The table of the legacy API: each operation is a row, which stands where it is called.
 */
export * as attendees from './attendees/attendees.operations.js';
export * as availabilities from './availabilities/availabilities.operations.js';
export * as bookingReferences from './booking-references/bookingReferences.operations.js';
export * as bookings from './bookings/bookings.operations.js';
export * as credentialSync from './credential-sync/credentialSync.operations.js';
export * as destinationCalendars from './destination-calendars/destinationCalendars.operations.js';
export * as eventTypes from './event-types/eventTypes.operations.js';
export * as memberships from './memberships/memberships.operations.js';
export * as payments from './payments/payments.operations.js';
export * as schedules from './schedules/schedules.operations.js';
export * as selectedCalendars from './selected-calendars/selectedCalendars.operations.js';
export * as slots from './slots/slots.operations.js';
export * as teams from './teams/teams.operations.js';
export * as users from './users/users.operations.js';
export * as webhooks from './webhooks/webhooks.operations.js';
