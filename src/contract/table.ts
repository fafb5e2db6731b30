/**
 * THE TABLE. Each operation of the API is a row; it stands where it is called: `bookings.create` of this module is
 * `client.bookings.create`. Who imports one row pays for one row, and no schema reaches a browser.
 */
export * as apiKeys from './api-keys/apiKeys.operations.js';
export * as auth from './auth/auth.operations.js';
export * as bookings from './bookings/bookings.operations.js';
export * as calendars from './calendars/calendars.operations.js';
export * as conferencing from './conferencing/conferencing.operations.js';
export * as credits from './credits/credits.operations.js';
export * as destinationCalendars from './destination-calendars/destinationCalendars.operations.js';
export * as eventTypes from './event-types/eventTypes.operations.js';
export * as gcal from './gcal/gcal.operations.js';
export * as me from './me/me.operations.js';
export * as notifications from './notifications/notifications.operations.js';
export * as oauth from './oauth/oauth.operations.js';
export * as oauthClients from './oauth-clients/oauthClients.operations.js';
export * as organizations from './organizations/organizations.operations.js';
export * as provider from './provider/provider.operations.js';
export * as routingForms from './routing-forms/routingForms.operations.js';
export * as schedules from './schedules/schedules.operations.js';
export * as selectedCalendars from './selected-calendars/selectedCalendars.operations.js';
export * as slots from './slots/slots.operations.js';
export * as stripe from './stripe/stripe.operations.js';
export * as teams from './teams/teams.operations.js';
export * as timezones from './timezones/timezones.operations.js';
export * as verifiedResources from './verified-resources/verifiedResources.operations.js';
export * as webhooks from './webhooks/webhooks.operations.js';
