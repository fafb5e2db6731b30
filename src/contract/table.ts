/**
 * THE TABLE. Each operation of the API is a row; it stands where it is called: `bookings.create` of this module is
 * `client.bookings.create`. Who imports one row pays for one row, and no schema reaches a browser.
 */
export * as bookings from './bookings/bookings.operations.js';
export * as eventTypes from './event-types/eventTypes.operations.js';
export * as me from './me/me.operations.js';
export * as oauth from './oauth/oauth.operations.js';
export * as oauthClients from './oauth-clients/oauthClients.operations.js';
export * as provider from './provider/provider.operations.js';
export * as schedules from './schedules/schedules.operations.js';
export * as slots from './slots/slots.operations.js';
