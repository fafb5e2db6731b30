import { accountHandlers } from './account/handlers.js';
import { stripeHandlers } from './apps/handlers.js';
import { bookings } from './bookings/handlers.js';
import { calendarHandlers } from './calendars/handlers.js';
import { conferencingHandlers } from './conferencing/handlers.js';
import * as eventTypes from './event-types/eventTypes.js';
import { privateLinks } from './event-types/private-links/privateLinks.js';
import type { Handler, OperationName } from './handler.js';
import { oauth2Handlers } from './oauth2/handlers.js';
import { organizationHandlers } from './organizations/handlers.js';
import { calculateSlots } from './routing-forms/calculateSlots.js';
import * as schedules from './schedules/schedules.js';
import { getSlots } from './slots/getSlots.js';
import { legacySlots } from './slots/legacy/legacySlots.js';
import * as reservations from './slots/reservations.js';
import { teamHandlers } from './teams/handlers.js';
import { listTimezones } from './timezones/listTimezones.js';
import { refreshApiKey } from './users/apiKeys.js';
import * as managedUsers from './users/managedUsers.js';
import * as me from './users/me.js';
import * as oauthClients from './users/oauthClients.js';
import * as provider from './users/provider.js';
import * as tokens from './users/tokens.js';
import { verifiedResourceHandlers } from './verified-resources/handlers.js';
import { clientWebhooks } from './webhooks/clientWebhooks.js';
import { eventTypeWebhooks } from './webhooks/eventTypeWebhooks.js';
import { userWebhooks } from './webhooks/userWebhooks.js';

/** Every operation of the table has one: a row without a handler does not compile. */
export const handlers: { readonly [Name in OperationName]: Handler<Name> } = {
  'provider.get': provider.getProvider,
  'provider.checkAccessToken': provider.checkAccessToken,
  'oauth.refresh': tokens.refreshTokens,
  'apiKeys.refresh': refreshApiKey,
  'oauthClients.create': oauthClients.createOAuthClient,
  'oauthClients.list': oauthClients.listOAuthClients,
  'oauthClients.get': oauthClients.getOAuthClient,
  'oauthClients.update': oauthClients.updateOAuthClient,
  'oauthClients.delete': oauthClients.deleteOAuthClient,
  'oauthClients.users.create': managedUsers.createManagedUser,
  'oauthClients.users.list': managedUsers.listManagedUsers,
  'oauthClients.users.get': managedUsers.getManagedUser,
  'oauthClients.users.update': managedUsers.updateManagedUser,
  'oauthClients.users.delete': managedUsers.deleteManagedUser,
  'oauthClients.users.forceRefresh': tokens.forceRefreshTokens,
  'me.get': me.getMe,
  'me.update': me.updateMe,
  'schedules.create': schedules.createSchedule,
  'schedules.list': schedules.listSchedules,
  'schedules.getDefault': schedules.getDefaultSchedule,
  'schedules.get': schedules.getSchedule,
  'schedules.update': schedules.updateSchedule,
  'schedules.delete': schedules.deleteSchedule,
  'eventTypes.create': eventTypes.createEventType,
  'eventTypes.list': eventTypes.listEventTypes,
  'eventTypes.get': eventTypes.getEventType,
  'eventTypes.update': eventTypes.updateEventType,
  'eventTypes.delete': eventTypes.deleteEventType,
  ...privateLinks,
  ...userWebhooks,
  ...eventTypeWebhooks,
  ...clientWebhooks,
  'slots.list': getSlots,
  'slots.reservations.create': reservations.createReservation,
  'slots.reservations.get': reservations.getReservation,
  'slots.reservations.update': reservations.updateReservation,
  'slots.reservations.delete': reservations.deleteReservation,
  ...legacySlots,
  ...bookings,
  'timezones.list': listTimezones,
  ...calendarHandlers,
  ...conferencingHandlers,
  ...stripeHandlers,
  ...verifiedResourceHandlers,
  ...organizationHandlers,
  'routingForms.calculateSlots': calculateSlots,
  ...teamHandlers,
  ...accountHandlers,
  ...oauth2Handlers,
};
